package ledger_test

import (
	"context"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"isnad/claim"
	"isnad/document"
	"isnad/ledger"
)

func Example() {
	ctx := context.Background()
	dir, err := os.MkdirTemp("", "ledger")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	l, err := ledger.Open(ctx, filepath.Join(dir, "news.db"), ledger.Options{Create: true})
	if err != nil {
		log.Fatal(err)
	}
	defer l.Close()

	doc, err := document.New("انسحب المقاتلون من البلدة.", document.Meta{ID: "first", Publisher: "بريد السهل", Published: "2020-05-01", Lang: "ar"})
	if err != nil {
		log.Fatal(err)
	}
	c := claim.Claim{
		Type: claim.Lose, Polarity: claim.Affirmed, Modality: claim.Actual,
		Trigger:  claim.Span{Start: 0, End: 5, Text: "انسحب"},
		Evidence: claim.Span{Start: 0, End: 26, Text: doc.Text},
	}
	for range 2 { // the second time adds nothing
		added, err := l.Add(ctx, ledger.Item{Doc: doc, Claims: []claim.Claim{c}, Reader: "by-hand/1"})
		if err != nil {
			log.Fatal(err)
		}
		fmt.Printf("%d document, %d claim added\n", added.Documents, added.Claims)
	}
	found, err := l.Search(ctx, ledger.Search{Text: "والبلدة"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(found.Hits[0].Name, found.Hits[0].Marks[0].Text)
	report, err := l.Verify(ctx, ledger.VerifyOptions{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(report.Entries, "entries,", len(report.Faults), "faults")
	// Output:
	// 1 document, 1 claim added
	// 0 document, 0 claim added
	// first البلدة
	// 3 entries, 0 faults
}

func ExampleLedger_Records() {
	ctx := context.Background()
	dir, err := os.MkdirTemp("", "ledger")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	l, err := ledger.Open(ctx, filepath.Join(dir, "news.db"), ledger.Options{Create: true})
	if err != nil {
		log.Fatal(err)
	}
	defer l.Close()
	doc, err := document.New("انسحب المقاتلون من البلدة.", document.Meta{ID: "first", Lang: "ar"})
	if err != nil {
		log.Fatal(err)
	}
	if _, err := l.Add(ctx, ledger.Item{Doc: doc}); err != nil {
		log.Fatal(err)
	}
	if _, err := l.Judge(ctx, ledger.Judgement{Verdict: ledger.SameAs, First: "brigade-a", Second: "m:first#6-15", Who: "سلمى"}); err != nil {
		log.Fatal(err)
	}
	view := ledger.View{} // what is known now; AsOf asks for a day, Reader for a version
	for r, err := range l.Records(ctx, ledger.Query{View: view}) {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(r.ID, len(r.Claims), "claims")
	}
	for j, err := range l.Judgements(ctx, "", view) {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(j.Verdict, j.First, j.Second)
	}
	// Output:
	// first 0 claims
	// same-as brigade-a m:first#6-15
}
