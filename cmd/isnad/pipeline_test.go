package main

import (
	"errors"
	"fmt"
	"iter"
	"sync"
	"testing"

	"isnad/document"
	"isnad/internal/locale"
	"isnad/lexicon"
	"isnad/reading"
	"isnad/source"
)

func rules(t *testing.T) *reading.Rules {
	t.Helper()
	lex, _ := lexicon.Load("")
	if lex == nil {
		t.Fatal("no lexicon")
	}
	return reading.NewRules(lex)
}

func items(n int) iter.Seq[source.Item] {
	return func(yield func(source.Item) bool) {
		for i := range n {
			it := source.Item{Line: i}
			if i%5 == 4 {
				it.Problem = &source.Problem{Line: i, Key: locale.Empty}
			} else {
				it.Doc, _ = document.New("قصف الجيش مواقع المسلحين.", document.Meta{ID: fmt.Sprint(i)})
			}
			if !yield(it) {
				return
			}
		}
	}
}

func TestPipelineKeepsOrder(t *testing.T) {
	r := rules(t)
	for _, jobs := range []int{1, 2, 9} {
		next := 0
		err := newPipeline(r, jobs, false).run(t.Context(), items(500), func(r result) error {
			if r.Line != next {
				return fmt.Errorf("item %d came where %d should", r.Line, next)
			}
			next++
			return nil
		})
		if err != nil || next != 500 {
			t.Errorf("%d jobs: %d items, %v", jobs, next, err)
		}
	}
}

// An output that fails ends the run; nothing hangs.
func TestPipelineEndsWithItsOutput(t *testing.T) {
	full := errors.New("full")
	err := newPipeline(rules(t), 2, false).run(t.Context(), items(5000), func(result) error { return full })
	if !errors.Is(err, full) {
		t.Errorf("error %v", err)
	}
}

// A fault of the reader costs its document only.
func TestPipelineSurvivesAFault(t *testing.T) {
	it := source.Item{Doc: nil, Input: "x", Line: 3}
	it.Doc, _ = document.New("نص", document.Meta{})
	p := newPipeline(nil, 1, false)
	task := &task{result: result{Item: it}}
	p.read(task)
	if task.Problem == nil || task.Problem.Key != locale.Fault || !task.Problem.Skipped {
		t.Errorf("problem %+v", task.Problem)
	}
}

func TestBudget(t *testing.T) {
	b := newBudget(10)
	if !b.take(25) { // larger than all of it: alone
		t.Fatal("not taken")
	}
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			if b.take(6) {
				b.mu.Lock()
				if b.used > b.most {
					t.Errorf("%d of %d in use", b.used, b.most)
				}
				b.mu.Unlock()
				b.give(6)
			}
		})
	}
	b.give(25)
	wg.Wait()
	b.close()
	if b.take(1) {
		t.Error("taken after close")
	}
}
