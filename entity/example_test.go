package entity_test

import (
	"fmt"

	"isnad/claim"
	"isnad/entity"
	"isnad/lexicon"
)

// Mentions are resolved in a document, then joined across documents, each with its reason.
func Example() {
	record := func(id, text, name string) *claim.Record {
		span := claim.Span{Start: 0, End: len([]rune(name)), Text: name}
		all := claim.Span{Start: 0, End: len([]rune(text)), Text: text}
		return &claim.Record{ID: id, Text: text, Claims: []claim.Claim{{Type: claim.Talk, Trigger: all, Evidence: all,
			Roles: []claim.Role{{Role: claim.Actor, Span: span}}}}}
	}
	lex := lexicon.Default()
	r, j := entity.New(lex), entity.NewJoiner()
	for _, rec := range []*claim.Record{
		record("a", "الملا أختر منصور التقى وفدا", "الملا أختر منصور"),
		record("b", "أبو نوح السهلي التقى وفدا", "أبو نوح السهلي"),
	} {
		ms := r.Document(rec)
		j.Add(rec.ID, ms)
		fmt.Println(ms[0].Entity, ms[0].Relation, "–", ms[0].Reason)
	}
	fmt.Println(j.Table(lex, nil).Entity("p:akhtar-mansour").Latin)
	// Output:
	// p:akhtar-mansour is – listed name
	// n:ابونوح-السهلي is – same full name
	// Akhtar Mansour
}
