package main

import (
	"context"
	"fmt"
	"iter"
	"slices"
	"sync"

	"isnad/claim"
	"isnad/internal/locale"
	"isnad/picture"
	"isnad/reading"
	"isnad/source"
	"isnad/source/copies"
)

// bytesInFlight bounds the text, and the originals kept of it, that are held at one
// time: one near the limit of a document is read alone, short ones many at once.
const bytesInFlight = 4 << 20

// result is one item of the source with what was read in it.
type result struct {
	source.Item
	claims []claim.Claim
	lost   []reading.Lost
	sketch *copies.Sketch // where copies are looked for
	copied *copies.Copy   // what the text is a copy of, nil where it is none
	first  string         // identity of that document
	found  []byte         // what pictures will need of it, for a ledger
}

// pipeline reads documents on several cores and delivers them in order.
type pipeline struct {
	rules   *reading.Rules
	jobs    int
	explain bool
	sketch  bool // sketch the texts, so that copies are found
	budget  *budget
	finder  *picture.Finder // nil where nothing is kept
	least   float64         // confidence below which a claim is not shown
}

func newPipeline(rules *reading.Rules, jobs int, explain bool) *pipeline {
	return &pipeline{rules: rules, jobs: jobs, explain: explain, budget: newBudget(bytesInFlight)}
}

// task is one item on its way; done is closed when its result stands.
type task struct {
	result
	size int
	done chan struct{}
}

// run takes items until they or ctx end and delivers each result in the order of
// the items. After ctx has ended, what is already under way is still delivered; a
// source that blocks, as a terminal does, is not waited for.
func (p *pipeline) run(ctx context.Context, items iter.Seq[source.Item], deliver func(result) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	queue := make(chan *task, 64*p.jobs) // in order
	work := make(chan *task, p.jobs)
	var workers sync.WaitGroup
	for range p.jobs {
		workers.Go(func() {
			for t := range work {
				p.read(t)
				close(t.done)
			}
		})
	}
	go p.feed(ctx, items, queue, work)
	defer p.budget.close()
	for {
		select {
		case t, ok := <-queue:
			if !ok {
				workers.Wait()
				return nil
			}
			if err := p.settle(t, deliver); err != nil {
				return err
			}
		case <-ctx.Done():
			return p.drain(queue, deliver)
		}
	}
}

func (p *pipeline) settle(t *task, deliver func(result) error) error {
	<-t.done
	p.budget.give(t.size)
	return deliver(t.result)
}

// drain delivers what stands in the queue and waits for nothing else.
func (p *pipeline) drain(queue chan *task, deliver func(result) error) error {
	for {
		select {
		case t, ok := <-queue:
			if !ok {
				return nil
			}
			if err := p.settle(t, deliver); err != nil {
				return err
			}
		default:
			return nil
		}
	}
}

// feed hands items to the workers and, in order, to the queue.
func (p *pipeline) feed(ctx context.Context, items iter.Seq[source.Item], queue, work chan *task) {
	defer close(queue)
	defer close(work)
	for it := range items {
		t := &task{result: result{Item: it}, done: make(chan struct{})}
		if it.Doc != nil {
			t.size = len(it.Doc.Text) + len(it.Raw)
		}
		if !p.budget.take(t.size) {
			return
		}
		if it.Doc == nil {
			close(t.done)
		} else {
			select {
			case work <- t:
			case <-ctx.Done():
				return
			}
		}
		select {
		case queue <- t:
		case <-ctx.Done():
			return
		}
	}
}

// read fills in a task. A fault of the reader costs one document, not the run.
func (p *pipeline) read(t *task) {
	defer func() {
		if r := recover(); r != nil {
			t.Problem = &source.Problem{Input: t.Input, Line: t.Line, Key: locale.Fault, Args: []any{fmt.Sprint(r)}, Skipped: true}
		}
	}()
	if p.sketch {
		t.sketch = copies.Of(copies.Text{ID: t.Doc.ID, Body: t.Doc.Text})
	}
	if p.explain {
		t.claims, t.lost = p.rules.Explain(t.Doc)
		t.claims = p.sure(t.claims)
		return
	}
	t.claims = p.sure(p.rules.Read(t.Doc))
	if p.finder != nil && len(t.claims) > 0 {
		t.found = p.finder.Find(recordOf(t.Doc, t.claims))
	}
}

// sure leaves out the claims that are not sure enough to be shown.
func (p *pipeline) sure(claims []claim.Claim) []claim.Claim {
	if p.least == 0 {
		return claims
	}
	return slices.DeleteFunc(claims, func(c claim.Claim) bool { return c.Confidence < p.least })
}
