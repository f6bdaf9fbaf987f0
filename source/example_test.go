package source_test

import (
	"context"
	"fmt"
	"strings"

	"isnad/source"
)

func ExampleOpen() {
	in := strings.NewReader(`{"id":"1","title":"خبر قصير","text":"انشق القائد عن الجماعة."}
{"id":"2","title":"خبر مبتور","text":"انشق`)
	for it := range source.Open(context.Background(), []string{source.Stdin}, source.Options{Stdin: in}) {
		if it.Problem != nil {
			fmt.Println(it.Problem)
			continue
		}
		fmt.Println(it.Doc.ID, it.Doc.Title)
	}
	// Output:
	// 1 خبر قصير
	// standard input:2: the record ends in its middle; the line was cut, and was left out
}
