package clitic

import (
	"strings"
	"testing"
)

// slowly is Choose without what is known of plain words.
func slowly(m *Model, prev, w, next *Word) int {
	var scores [maxCuts]int32
	return m.choose(prev, w, next, &scores)
}

func TestPlainWordsAreCutTheSame(t *testing.T) {
	m := Default()
	var words []*Word
	for _, w := range strings.Fields("وقال قائدهم إنهم سيهاجمون البلدة للمدينة سور فيه باب وله بلد كبير بالحرب ولاءه فرقته قتلوه أحرقوها فقد ، 12 و2006 NATO ً") {
		words = append(words, m.Read(w))
	}
	words = append(words, edge)
	plain := 0
	for _, prev := range words {
		for _, w := range words[:len(words)-1] {
			for _, next := range words {
				for range 2 { // asked anew, and remembered
					if got, want := m.Choose(prev, w, next), slowly(m, prev, w, next); got != want {
						t.Errorf("%s %s %s: cut %d, want %d", prev.text, w.text, next.text, got, want)
					}
				}
				if len(w.cuts) > 1 && m.plainly(prev, w, next) >= 0 {
					plain++
				}
			}
		}
	}
	if plain == 0 {
		t.Error("no word is plain")
	}
}

func FuzzChoose(f *testing.F) {
	f.Add("قال", "وللمدرسة", "،")
	f.Add("", "به", "12")
	f.Fuzz(func(t *testing.T, a, b, c string) {
		m := Default()
		prev, w, next := m.Read(a), m.Read(b), m.Read(c)
		if got, want := m.Choose(prev, w, next), slowly(m, prev, w, next); got != want {
			t.Errorf("cut %d, want %d", got, want)
		}
	})
}

func BenchmarkChoose(b *testing.B) {
	m := Default()
	var words []*Word
	for _, w := range strings.Fields("وأعلن فصيل كبير ولاءه للتنظيم في بلدة صغيرة قرب الحدود ، فيما قتل قائدهم وأحرقت بيوتها") {
		words = append(words, m.Read(w))
	}
	for b.Loop() {
		for i := 1; i+1 < len(words); i++ {
			m.Choose(words[i-1], words[i], words[i+1])
		}
	}
}
