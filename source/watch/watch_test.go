package watch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/charmap"

	"isnad/source/fault"
	"isnad/source/fetch"
)

// press is a site with one feed, whose items tests change.
type press struct {
	mu       sync.Mutex
	items    []string
	asked    map[string]int
	fail     map[string]int // path to how many times it fails
	modified int
	win1256  bool
}

func (p *press) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.asked[r.URL.Path]++
	if p.fail[r.URL.Path] > 0 {
		p.fail[r.URL.Path]--
		w.WriteHeader(http.StatusServiceUnavailable)
		return
	}
	switch {
	case r.URL.Path == "/robots.txt":
		io.WriteString(w, "User-agent: *\nDisallow: /closed\n")
	case r.URL.Path == "/feed":
		tag := fmt.Sprintf(`"%d"`, len(p.items))
		if r.Header.Get("If-None-Match") == tag {
			p.modified++
			w.WriteHeader(http.StatusNotModified)
			return
		}
		w.Header().Set("Etag", tag)
		body := `<?xml version="1.0" encoding="windows-1256"?><rss><channel><title>صدى</title>` + strings.Join(p.items, "") + "</channel></rss>"
		if p.win1256 {
			body, _ = charmap.Windows1256.NewEncoder().String(body)
		}
		io.WriteString(w, body)
	default:
		io.WriteString(w, "page "+r.URL.Path)
	}
}

func (p *press) add(host, path string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.items = append([]string{fmt.Sprintf("<item><title>خبر %s</title><link>%s%s</link><guid>g%s</guid><description>نص</description></item>", path, host, path, path)}, p.items...)
}

func newPress(t *testing.T) (*press, string) {
	p := &press{asked: map[string]int{}, fail: map[string]int{}}
	s := httptest.NewServer(p)
	t.Cleanup(s.Close)
	return p, s.URL
}

// desk keeps what it is given.
type desk struct {
	got  []string
	fail error
}

func (d *desk) Found(f Found) error {
	if d.fail != nil {
		return d.fail
	}
	s := f.Entry.Title
	if f.Page != nil {
		s += " = " + string(f.Page.Body)
	}
	d.got = append(d.got, s)
	return nil
}

func (d *desk) Problem(address string, f *fault.Error) {
	d.got = append(d.got, "! "+address[strings.LastIndexByte(address, '/'):]+" "+f.Error())
}

// once opens the state anew each time, as a restart does.
func once(t *testing.T, dir string, d *desk, feeds ...string) error {
	t.Helper()
	st, err := OpenState(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	d.got = nil
	o := Options{Client: fetch.New(fetch.Options{AllowPrivate: true, Pace: time.Millisecond}), Once: true, Every: time.Nanosecond}
	return Run(t.Context(), feeds, st, o, d)
}

func TestWatch(t *testing.T) {
	p, host := newPress(t)
	p.win1256 = true
	p.add(host, "/1")
	p.add(host, "/closed")
	p.add("file://", "/etc/passwd")
	dir, d := t.TempDir(), &desk{}
	step := func(name string, want ...string) {
		t.Helper()
		if err := once(t, dir, d, host+"/feed"); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, d.got); diff != "" {
			t.Errorf("%s: -want +got\n%s", name, diff)
		}
		time.Sleep(2 * time.Millisecond)
	}
	step("first", "خبر /1 = page /1", "! /closed robots.txt of the site forbids reading it", "خبر /closed",
		"! /passwd only http and https addresses are read, not “file”", "خبر /etc/passwd")
	step("nothing new")
	if p.modified != 1 {
		t.Errorf("asked without ETag")
	}
	p.add(host, "/2")
	p.fail["/2"] = 1
	step("a page that fails", "! /2 the server answered “503 Service Unavailable”")
	step("and comes back", "خبر /2 = page /2")
	step("still nothing new")
	p.add(host, "/3")
	p.fail["/3"] = 9
	step("a page that keeps failing", "! /3 the server answered “503 Service Unavailable”")
	step("second try", "! /3 the server answered “503 Service Unavailable”")
	step("last try", "! /3 the server answered “503 Service Unavailable”", "خبر /3")
	if p.asked["/1"] != 1 {
		t.Errorf("/1 was read %d times", p.asked["/1"])
	}
	d.fail = errors.New("disk full")
	p.add(host, "/4")
	if err := once(t, dir, d, host+"/feed"); err == nil || err.Error() != "disk full" {
		t.Errorf("%v", err)
	}
	d.fail = nil
	step("delivered after all", "خبر /4 = page /4")
}

func TestBackOff(t *testing.T) {
	w := &watcher{o: Options{Every: time.Hour}}
	var f feedState
	for _, want := range []time.Duration{time.Hour, 2 * time.Hour, 4 * time.Hour, 8 * time.Hour, 16 * time.Hour, 24 * time.Hour, 24 * time.Hour} {
		f = w.later(f, 0)
		if got := time.Until(f.Next).Round(time.Minute); got != want {
			t.Errorf("after %d failures: %v, want %v", f.Failures, got, want)
		}
	}
	if f = w.later(feedState{}, 5*time.Hour); time.Until(f.Next).Round(time.Minute) != 5*time.Hour {
		t.Error("what a server asks for is not kept")
	}
	p, host := newPress(t)
	p.fail["/feed"] = 1
	dir, d := t.TempDir(), &desk{}
	st, _ := OpenState(dir)
	defer st.Close()
	o := Options{Client: fetch.New(fetch.Options{AllowPrivate: true, Pace: time.Millisecond}), Once: true}
	for range 2 {
		if err := Run(t.Context(), []string{host + "/feed"}, st, o, d); err != nil {
			t.Fatal(err)
		}
	}
	if p.asked["/feed"] != 1 {
		t.Errorf("a failing feed was asked %d times at once", p.asked["/feed"])
	}
}

func TestState(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "seen"), []byte("zz\n0011223344556677\n00112233"), 0o644); err != nil {
		t.Fatal(err)
	}
	st, err := OpenState(dir)
	if err != nil || len(st.seen) != 1 {
		t.Errorf("a list with damaged lines: %v, %d", err, len(st.seen))
	}
	st.Close()
	os.WriteFile(filepath.Join(dir, "feeds.json"), []byte("{"), 0o644)
	if _, err := OpenState(dir); err == nil || !strings.Contains(err.Error(), "delete it to ask all feeds anew") {
		t.Errorf("%v", err)
	}
}

func TestEnds(t *testing.T) {
	_, host := newPress(t)
	st, _ := OpenState(t.TempDir())
	defer st.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	o := Options{Client: fetch.New(fetch.Options{AllowPrivate: true, Pace: time.Millisecond}), Every: time.Hour}
	if err := Run(ctx, []string{host + "/feed"}, st, o, &desk{}); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("%v", err)
	}
}
