package reading

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"isnad/arabic"
)

// spelled asks for the spelling of a text that is one token.
func spelled(r *Rules, text string, kind arabic.Kind) *spelling {
	return r.spelling(text, &arabic.Token{End: len(text), Kind: kind, Fold: arabic.Fold(text, arabic.Match)})
}

func TestSpellingsAreTheirTexts(t *testing.T) {
	r := NewRules(testRules(t).lex)
	long := strings.Repeat("مستشفياتها", 3)
	texts := []string{"قصف", "قصفت", "،", long[:shortText], long[:shortText+2], long, long + long + long + long, "قصفً"}
	for i := range 40000 { // of which some take the places of others
		texts = append(texts, fmt.Sprintf("كرمانة%d", i*7919%40000))
	}
	for range 2 {
		for _, text := range texts {
			p := spelled(r, text, arabic.Word)
			if p.word.Text() != text || p.kind != arabic.Word {
				t.Fatalf("asked for %s, got %s", text, p.word.Text())
			}
			if len(text) <= maxWord && p.serves(text+"ا", &arabic.Token{Kind: arabic.Word}) {
				t.Fatalf("%s serves a longer text", text)
			}
		}
	}
	if spelled(r, "قصف", arabic.Mark) == spelled(r, "قصف", arabic.Word) {
		t.Error("a mark is a word")
	}
	first := spelled(r, "قصف", arabic.Word)
	if again := spelled(r, "قصف", arabic.Word); again != first {
		t.Error("a spelling asked for twice is read twice")
	}
}

func TestSpellingsForMany(t *testing.T) {
	r := NewRules(testRules(t).lex)
	var all sync.WaitGroup
	for n := range 4 {
		all.Go(func() {
			for i := range 2000 {
				text := fmt.Sprintf("دميسة%d", (i*(n+1))%1500)
				if p := spelled(r, text, arabic.Word); p.word.Text() != text {
					t.Errorf("asked for %s, got %s", text, p.word.Text())
				}
			}
		})
	}
	all.Wait()
}

func BenchmarkSpell(b *testing.B) {
	r := NewRules(testRules(b).lex)
	words := strings.Fields("والمسلحون يهاجمون مواقعهم بالمدينة وقتلوا قائدها السابق، فيما سيطر لواء كرمانة")
	for b.Loop() {
		for _, w := range words {
			r.spell(w, &arabic.Token{End: len(w), Kind: arabic.Word, Fold: arabic.Fold(w, arabic.Match)})
		}
	}
}
