package ledger

import (
	"cmp"
	"context"
	"runtime"
	"slices"
	"sync"
	"time"
)

// Written counts what was added; what was there already is not counted.
type Written struct {
	Documents, Readings, Claims int
}

func (w *Written) add(o Written) {
	w.Documents += o.Documents
	w.Readings += o.Readings
	w.Claims += o.Claims
}

// How much goes into one transaction. A batch is committed when it is full, or a second
// after it was begun. What comes meanwhile waits in a queue, so that reading goes on
// while the disk is waited for.
const (
	batchDocuments = 400
	batchBytes     = 2 << 20
	batchTime      = time.Second
	queueItems     = 128
	queueBytes     = 1 << 20
)

// Writer adds documents in batches. Its methods are for one goroutine.
type Writer struct {
	l     *Ledger
	ctx   context.Context
	stop  context.CancelFunc
	queue chan *task // in the order of Add
	work  chan *task
	room  *room
	done  sync.WaitGroup
	prep  sync.WaitGroup
	total Written
	err   error // of the committer; read it after done or failed
	fail  chan struct{}
}

type task struct {
	p     *prepared
	item  Item
	size  int // in bytes of text
	ready chan struct{}
}

// room bounds the bytes that wait in the queue.
type room struct {
	mu   sync.Mutex
	some sync.Cond
	used int
}

func newRoom() *room {
	r := new(room)
	r.some.L = &r.mu
	return r
}

// take waits until n bytes have room. What is larger than all room comes in alone.
func (r *room) take(n int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for r.used > 0 && r.used+n > queueBytes {
		r.some.Wait()
	}
	r.used += n
}

func (r *room) give(n int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.used -= n
	r.some.Broadcast()
}

// NewWriter returns a Writer; Close it. When ctx ends, what was not committed is
// left out.
func (l *Ledger) NewWriter(ctx context.Context) *Writer {
	w := &Writer{l: l, queue: make(chan *task, queueItems), work: make(chan *task, queueItems), room: newRoom(), fail: make(chan struct{})}
	w.ctx, w.stop = context.WithCancel(ctx)
	for range runtime.GOMAXPROCS(0) {
		w.prep.Go(func() {
			for t := range w.work {
				t.p = l.prepare(t.item)
				close(t.ready)
			}
		})
	}
	w.done.Go(w.commit)
	return w
}

// Add hands an item over. It returns the error that ended the writing, if any; an
// item that cannot be recorded is such an error.
func (w *Writer) Add(it Item) error {
	t := &task{item: it, ready: make(chan struct{})}
	if it.Doc != nil {
		t.size = len(it.Doc.Text) + len(it.Raw)
	}
	w.room.take(t.size)
	select {
	case <-w.fail:
		w.room.give(t.size)
		return w.err
	case <-w.ctx.Done():
		w.room.give(t.size)
		return w.ctx.Err()
	case w.queue <- t:
	}
	w.work <- t
	return nil
}

// Close commits what is left and returns what was added in all.
func (w *Writer) Close() (Written, error) {
	close(w.queue)
	close(w.work)
	w.done.Wait()
	w.prep.Wait()
	w.stop()
	return w.total, w.err
}

// commit gathers batches and writes them.
func (w *Writer) commit() {
	for {
		batch, more, err := w.gather()
		if len(batch) > 0 {
			if werr := w.writeBatch(batch); werr != nil {
				err = werr
			}
		}
		if err != nil {
			w.err = err
			close(w.fail)
			w.drain()
			return
		}
		if !more {
			return
		}
	}
}

// drain lets Add and the preparers come to an end.
func (w *Writer) drain() {
	for t := range w.queue {
		w.room.give(t.size)
	}
}

// gather waits for the first item and takes what comes within a batch's bounds. An
// item that cannot be recorded ends the writing, after what came before it.
func (w *Writer) gather() (batch []*prepared, more bool, err error) {
	var timer <-chan time.Time
	size := 0
	for len(batch) < batchDocuments && size < batchBytes {
		select {
		case t, ok := <-w.queue:
			if !ok {
				return batch, false, nil
			}
			w.room.give(t.size)
			<-t.ready
			if t.p.err != nil {
				return batch, true, t.p.err
			}
			if timer == nil {
				timer = time.After(batchTime)
			}
			batch = append(batch, t.p)
			size += t.size
		case <-timer:
			return batch, true, nil
		case <-w.ctx.Done():
			return batch, true, w.ctx.Err()
		}
	}
	return batch, true, nil
}

// writeBatch commits one batch. It is taken in the order of days, in which the index
// is fastest to write.
func (w *Writer) writeBatch(batch []*prepared) error {
	sorted := slices.Clone(batch)
	slices.SortStableFunc(sorted, func(a, b *prepared) int { return cmp.Compare(a.meta.day(), b.meta.day()) })
	var got Written
	err := w.l.write(context.WithoutCancel(w.ctx), func(t *tx) error {
		for _, p := range sorted {
			n, err := t.addItem(p)
			if err != nil {
				return err
			}
			got.add(n)
		}
		return nil
	})
	if err != nil {
		return err
	}
	w.total.add(got)
	for _, p := range batch {
		if p.item.Done != nil {
			p.item.Done()
		}
	}
	return nil
}

// Add adds one item and returns when it is safely kept.
func (l *Ledger) Add(ctx context.Context, it Item) (Written, error) {
	w := l.NewWriter(ctx)
	err := w.Add(it)
	n, cerr := w.Close()
	return n, cmp.Or(cerr, err)
}
