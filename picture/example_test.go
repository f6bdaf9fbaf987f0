package picture_test

import (
	"fmt"
	"log"
	"os"

	"isnad/calendar"
	"isnad/claim"
	"isnad/entity"
	"isnad/lexicon"
	"isnad/picture"
)

// A picture is drawn from claims, here those of our own made-up news.
func Example() {
	f, err := os.Open("testdata/raya.claims.jsonl")
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	corpus := &entity.Memory{}
	for d := claim.NewDecoder(f); ; {
		r, err := d.Decode()
		if err != nil {
			break
		}
		corpus.Add(*r, calendar.NoDay)
	}
	ix, err := picture.Build(corpus, lexicon.Default(), calendar.NoDay)
	if err != nil {
		log.Fatal(err)
	}
	group, err := ix.Find("راية النهار")
	if err != nil {
		log.Fatal(err)
	}
	p := ix.Draw(group, picture.Options{From: calendar.NoDay, To: calendar.NoDay})
	fmt.Println(p.Totals.Claims, "claims,", p.Totals.Documents, "texts,", p.Totals.Copies, "of them a copy")
	for _, l := range p.WhoLeads(calendar.Of(2021, 11, 28)).Lines {
		fmt.Println(l.English)
	}
	// Output:
	// 24 claims, 7 texts, 1 of them a copy
	// نوح السهلي is named as leader of تنظيم «راية النهار» (2 claims), claims bear on 2021-11-28 to 2021-11-28
}
