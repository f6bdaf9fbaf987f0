package pud

import (
	"strings"
	"testing"

	"isnad/arabic/clitic"
)

// row writes one line as the treebank has it.
func row(form, lemma, tag, sub, feats string, joined bool) string {
	misc := "_"
	if joined {
		misc = "SpaceAfter=No"
	}
	return strings.Join([]string{"1", form, lemma, tag, sub, feats, "0", "_", "_", misc}, "\t") + "\n"
}

func TestGold(t *testing.T) {
	text := "# text = x\n" +
		row("و", "و", "CCONJ", "CC", "_", true) + row("مدرست", "مَدرَسَة", "NOUN", "NN", "Number=Sing", true) + row("هم", "هو", "PRON", "PRP", "_", false) +
		row("ل", "لِ", "ADP", "IN", "_", true) + row("لقرية", "قَريَة", "NOUN", "NN", "Definite=Def", true) + row(".", ".", "PUNCT", ".", "_", false) +
		row("ب", "بِ", "ADP", "IN", "_", true) + row("ه", "هو", "PRON", "PRP", "_", false) + "\n"
	sents, err := Read(strings.NewReader(text))
	if err != nil || len(sents) != 1 || len(sents[0]) != 4 {
		t.Fatal(sents, err)
	}
	want := []clitic.Segmentation{
		{Pro: clitic.Wa, Stem: "مدرسة", Enclitic: "هم", Start: 2, End: 12},
		{Pro: clitic.Li | clitic.Al, Stem: "قرية", Start: 4, End: 12},
		{Stem: ".", End: 1},
		{Stem: "ب", Enclitic: "ه", End: 2},
	}
	for i, w := range sents[0] {
		if got, _, ok := Gold(w); !ok || got != want[i] {
			t.Errorf("%s: %+v, want %+v", w.Text, got, want[i])
		}
	}
}

func TestReadRefuses(t *testing.T) {
	if _, err := Read(strings.NewReader("1\tx\n")); err == nil {
		t.Error("two columns were taken")
	}
}
