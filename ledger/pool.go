package ledger

import (
	"runtime"
	"sync"
)

// pool runs jobs, one a core, and keeps the first error.
type pool struct {
	work chan func() error
	done sync.WaitGroup
	mu   sync.Mutex
	err  error
}

func newPool() *pool {
	p := &pool{work: make(chan func() error, 64)}
	for range runtime.GOMAXPROCS(0) {
		p.done.Go(func() {
			for f := range p.work {
				if err := f(); err != nil {
					p.mu.Lock()
					if p.err == nil {
						p.err = err
					}
					p.mu.Unlock()
				}
			}
		})
	}
	return p
}

// Go hands a job over; it waits while all are busy.
func (p *pool) Go(f func() error) { p.work <- f }

// wait returns the first error once all jobs are done.
func (p *pool) wait() error {
	close(p.work)
	p.done.Wait()
	return p.err
}
