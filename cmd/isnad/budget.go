package main

import "sync"

// budget is a number of bytes that may be in use at one time.
type budget struct {
	mu     sync.Mutex
	more   sync.Cond
	most   int
	used   int
	closed bool
}

func newBudget(most int) *budget {
	b := &budget{most: most}
	b.more.L = &b.mu
	return b
}

// take waits until n bytes are free; what is larger than the whole budget goes
// alone. False after close.
func (b *budget) take(n int) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	for !b.closed && b.used > 0 && b.used+n > b.most {
		b.more.Wait()
	}
	b.used += n
	return !b.closed
}

func (b *budget) give(n int) {
	b.mu.Lock()
	b.used -= n
	b.mu.Unlock()
	b.more.Broadcast()
}

func (b *budget) close() {
	b.mu.Lock()
	b.closed = true
	b.mu.Unlock()
	b.more.Broadcast()
}
