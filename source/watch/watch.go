package watch

import (
	"context"
	"net/http"
	"sync"
	"time"

	"isnad/internal/locale"
	"isnad/source/fault"
	"isnad/source/feed"
	"isnad/source/fetch"
)

// Options say how feeds are watched; zero fields take the defaults.
type Options struct {
	Client   *fetch.Client
	Every    time.Duration // between two polls of one feed; default 15 minutes
	Once     bool          // poll each feed that is due once, then end
	Parallel int           // feeds at one time; default 4
	Tries    int           // of an entry's page, over as many polls; default 3
}

// maxBackOff is the longest time that a failing feed is left alone.
const maxBackOff = 24 * time.Hour

// Found is one new entry. Page is nil where its page could not be had.
type Found struct {
	Feed  string // address of the feed
	Title string // of the feed
	Entry feed.Entry
	Page  *fetch.Answer
}

// Handler takes what a watch finds. Its methods are called one at a time.
type Handler interface {
	// Found takes an entry; its error ends the watch, and the entry is given again.
	Found(Found) error
	// Problem takes what is wrong with a feed or an entry's address.
	Problem(address string, f *fault.Error)
}

// Run watches feeds until ctx ends, or once. The error is the context's, the handler's
// or the state's.
func Run(ctx context.Context, feeds []string, st *State, o Options, h Handler) error {
	if o.Every <= 0 {
		o.Every = 15 * time.Minute
	}
	if o.Parallel <= 0 {
		o.Parallel = 4
	}
	if o.Tries <= 0 {
		o.Tries = 3
	}
	w := &watcher{st: st, o: o, h: h}
	for {
		if err := w.round(ctx, feeds); err != nil || o.Once {
			return err
		}
		if err := w.sleep(ctx, feeds); err != nil {
			return err
		}
	}
}

type watcher struct {
	st *State
	o  Options
	h  Handler
	mu sync.Mutex // of the handler
}

// round polls every feed that is due.
func (w *watcher) round(ctx context.Context, feeds []string) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var idle sync.WaitGroup
	slots := make(chan struct{}, w.o.Parallel)
	for _, url := range feeds {
		if f := w.st.feed(url); f.Gone || time.Now().Before(f.Next) {
			continue
		}
		select {
		case slots <- struct{}{}:
		case <-ctx.Done():
			idle.Wait()
			return context.Cause(ctx)
		}
		idle.Go(func() {
			defer func() { <-slots }()
			if err := w.poll(ctx, url); err != nil {
				cancel(err)
			}
		})
	}
	idle.Wait()
	return context.Cause(ctx)
}

// sleep waits until the next feed is due.
func (w *watcher) sleep(ctx context.Context, feeds []string) error {
	next := time.Now().Add(w.o.Every)
	for _, url := range feeds {
		if f := w.st.feed(url); !f.Gone && f.Next.Before(next) {
			next = f.Next
		}
	}
	t := time.NewTimer(max(time.Until(next), time.Second))
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (w *watcher) problem(address string, err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.h.Problem(address, fault.Of(err, locale.FetchFailed))
}

// poll asks for one feed and delivers what is new in it.
func (w *watcher) poll(ctx context.Context, url string) error {
	f := w.st.feed(url)
	a, err := w.ask(ctx, url, fetch.Known{ETag: f.ETag, LastModified: f.LastModified})
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil {
		w.problem(url, err)
		f.Gone = a.Status == http.StatusGone
		return w.st.change(url, w.later(f, a.RetryAfter))
	}
	f.Failures, f.Next = 0, time.Now().Add(w.o.Every)
	if a.Status == http.StatusNotModified {
		return w.st.change(url, f)
	}
	parsed, err := feed.Read(decoded(a))
	if err != nil {
		w.problem(url, err)
		return w.st.change(url, w.later(f, 0))
	}
	all := true
	f.Missed, all, err = w.entries(ctx, url, parsed, f.Missed)
	if err != nil {
		return err
	}
	if f.ETag, f.LastModified = "", ""; all { // what failed must be in the next answer again
		f.ETag, f.LastModified = a.ETag, a.LastModified
	}
	return w.st.change(url, f)
}

// ask fetches at the host's pace what robots.txt allows.
func (w *watcher) ask(ctx context.Context, url string, known fetch.Known) (fetch.Answer, error) {
	if err := fetch.Web(url); err != nil {
		return fetch.Answer{}, err
	}
	if err := w.o.Client.Allowed(ctx, url); err != nil {
		return fetch.Answer{}, err
	}
	if err := w.o.Client.Wait(ctx, url); err != nil {
		return fetch.Answer{}, err
	}
	return w.o.Client.Get(ctx, url, known)
}

// later leaves a failing feed alone for twice as long each time, or as it asks.
func (w *watcher) later(f feedState, asked time.Duration) feedState {
	wait := w.o.Every << min(f.Failures, 10)
	f.Failures++
	f.Next = time.Now().Add(min(max(wait, asked), maxBackOff))
	return f
}

// entries delivers what is new, oldest first as feeds have the newest on top. all is
// false where the page of some entry is to be tried again.
func (w *watcher) entries(ctx context.Context, url string, f feed.Feed, missed []string) (still []string, all bool, err error) {
	all = true
	for i := len(f.Entries) - 1; i >= 0; i-- {
		e := f.Entries[i]
		if w.st.Seen(names(url, e)...) {
			continue
		}
		found := Found{Feed: url, Title: f.Title, Entry: e}
		again := w.page(ctx, &found, count(missed, names(url, e)[0]))
		if ctx.Err() != nil {
			return nil, false, ctx.Err()
		}
		if again {
			all = false
			for range count(missed, names(url, e)[0]) + 1 {
				still = append(still, names(url, e)[0])
			}
			continue
		}
		if err := w.deliver(found, names(url, e)); err != nil {
			return nil, false, err
		}
	}
	return still, all, nil
}

func (w *watcher) deliver(f Found, names []string) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.st.Seen(names...) {
		return nil // another feed gave it meanwhile
	}
	if err := w.h.Found(f); err != nil {
		return err
	}
	return w.st.note(names...)
}

// page gets an entry's page. again tells a failure that may pass, while tries are left;
// what cannot be fetched at all is delivered as the feed has it.
func (w *watcher) page(ctx context.Context, f *Found, failed int) (again bool) {
	if f.Entry.Link == "" {
		return false
	}
	a, err := w.ask(ctx, f.Entry.Link, fetch.Known{})
	if err == nil {
		f.Page = &a
		return false
	}
	if ctx.Err() != nil {
		return false
	}
	w.problem(f.Entry.Link, err)
	passing := fault.Is(err, locale.FetchSlow) || fault.Is(err, locale.FetchFailed) || a.Status >= 500 || a.Status == http.StatusTooManyRequests
	return passing && failed+1 < w.o.Tries
}

// names are all under which an entry is known: its link in whatever feed, its own id
// in this one, and where it has neither, what it says.
func names(url string, e feed.Entry) []string {
	var out []string
	if fetch.Web(e.Link) == nil {
		out = append(out, e.Link)
	}
	if e.ID != "" {
		out = append(out, url+"\n"+e.ID)
	}
	if len(out) == 0 {
		out = append(out, url+"\n"+e.Title+"\n"+e.Day+"\n"+e.HTML)
	}
	return out
}

func count(all []string, name string) int {
	n := 0
	for _, s := range all {
		if s == name {
			n++
		}
	}
	return n
}
