// Command peers measures other Go libraries on the tasks that eval/arabic hands it as
// JSON on standard input, and prints a figure a line. It is a module of its own, so that
// the program needs none of them.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"runtime"
)

// tasks are those of eval/arabic, field by field.
type tasks struct {
	Speed     string
	Treebank  string
	Ends      []int
	Words     []span
	Sentences []string
	Lines     []string
	First     []struct {
		Word string
		Cut  bool
	}
	Pairs, Strangers [][2]string
	List             [][]string
	Phrases          []struct{ Text, Start, End string }
	Langs            []struct{ Lang, Text string }
	Seconds          float64
}

type span struct{ Start, End int }

// figure is a line of the answer.
type figure struct {
	Group, What, Who, Unit, Note string
	Value                        float64
}

func main() {
	runtime.GOMAXPROCS(1) // as ours are measured
	var t tasks
	if err := json.NewDecoder(os.Stdin).Decode(&t); err != nil {
		fmt.Fprintln(os.Stderr, "peers: the tasks cannot be read:", err)
		os.Exit(1)
	}
	out := json.NewEncoder(os.Stdout)
	say := func(f figure) {
		if err := out.Encode(f); err != nil {
			fmt.Fprintln(os.Stderr, "peers:", err)
			os.Exit(1)
		}
	}
	for _, measure := range []func(tasks, func(figure)){segments, stems, folds, names, dates, languages} {
		measure(t, say)
	}
}

// share is how many of all are right.
func share(group, what, who string, n, of int) figure {
	return figure{Group: group, What: what, Who: who, Unit: "%", Value: 100 * float64(n) / float64(max(of, 1)), Note: fmt.Sprintf("%d of %d", n, of)}
}
