package main

import (
	"context"
	"fmt"
	"io"
	"sync"
	"sync/atomic"
	"time"

	"isnad/internal/locale"
	"isnad/internal/term"
	"isnad/source"
)

// longWork is how long a run must last before progress is shown.
const longWork = time.Second

// progress shows on a terminal how far a long run is; elsewhere it does nothing.
type progress struct {
	log   *log
	start time.Time
	bytes atomic.Int64
	docs  atomic.Int64
	total atomic.Int64 // 0 until known
	quit  chan struct{}
	idle  sync.WaitGroup
	mu    sync.Mutex
	shown bool
}

// newProgress starts showing where w is a terminal.
func newProgress(ctx context.Context, l *log, w io.Writer, inputs []string) *progress {
	p := &progress{log: l, start: time.Now()}
	if !term.IsTerminal(w) {
		return p
	}
	p.quit = make(chan struct{})
	p.idle.Go(func() { p.show(ctx, inputs) })
	return p
}

func (p *progress) add(n int64) { p.bytes.Add(n) }

func (p *progress) document() { p.docs.Add(1) }

// show redraws the line until stop.
func (p *progress) show(ctx context.Context, inputs []string) {
	tick := time.NewTicker(longWork / 4)
	defer tick.Stop()
	for n := 0; ; n++ {
		select {
		case <-p.quit:
			return
		case <-tick.C:
		}
		if time.Since(p.start) < longWork {
			continue
		}
		if n < 8 && p.total.Load() == 0 {
			if total, ok := source.Size(ctx, inputs); ok {
				p.total.Store(total)
			}
		}
		p.draw()
	}
}

func (p *progress) draw() {
	p.mu.Lock()
	defer p.mu.Unlock()
	l, took := p.log.lang, time.Since(p.start).Seconds()
	done, total := float64(p.bytes.Load()), float64(p.total.Load())
	docs, rate := l.Count(locale.Documents, int(p.docs.Load())), done/took/1e6
	text := l.Text(locale.Progress, docs, rate)
	if total > 0 && done > 0 {
		left := time.Duration((total - done) * took / done * float64(time.Second)).Round(time.Second)
		text = l.Text(locale.ProgressPart, 100*done/total, docs, rate, left)
	}
	fmt.Fprintf(p.log.w, "\r\x1b[K%s", text)
	p.shown = true
}

// clear wipes the line so that a message can stand there.
func (p *progress) clear() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.shown {
		fmt.Fprint(p.log.w, "\r\x1b[K")
		p.shown = false
	}
}

func (p *progress) stop() {
	if p.quit != nil {
		close(p.quit)
		p.idle.Wait()
		p.clear()
	}
}
