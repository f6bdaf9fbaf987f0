package number

import (
	"strings"
	"sync"

	"isnad/arabic"
)

// effect is what a qualifier does to the number beside it.
type effect uint8

const (
	nothing effect = iota
	about          // نحو 17
	atLeast        // أكثر من 30
	atMost         // حتى 12
	span           // بين 5 و7
	spanTo         // من 5 إلى 7
	some           // عدد من: no number at all
)

// before lists the phrases, folded, that stand before a number.
var before = []struct {
	effect  effect
	phrases string // parted by |
}{
	{about, "نحو|نحوا من|حوالي|قرابة|قرابه|زهاء|زهاءا|تقريبا|ما يقرب من|ما يقارب|ما يقارب من|يقارب|ما يناهز|يناهز|ما يقدر ب|في حدود|في نحو|في حوالي|بحدود|حدود|قريبا من|يقدر ب"},
	{atLeast, "اكثر من|ازيد من|ما يزيد علي|ما يزيد عن|يزيد علي|يزيد عن|تزيد علي|تزيد عن|ما لا يقل عن|لا يقل عن|لا تقل عن|ما لا تقل عن|ليس اقل من|فوق|ما يفوق|يفوق|تفوق|علي الاقل|اكثر عن|ما يتجاوز|يتجاوز|تجاوز|ما ينيف علي"},
	{atMost, "اقل من|حتي|ما لا يزيد علي|ما لا يزيد عن|لا يزيد علي|لا يزيد عن|لا يتجاوز|لا تتجاوز|ما لا يتجاوز|دون|ما دون|ما يصل الي|يصل الي|تصل الي|لا يتعدي|لا تتعدي|علي الاكثر|بحد اقصي|ليس اكثر من|لا اكثر من"},
	{span, "بين|ما بين"},
	{spanTo, "من"},
	{some, "عدد من|عدد كبير من|عدد اخر من|العديد من|الكثير من|كثير من"},
}

// after lists the phrases that stand after a number or after what it counts.
var after = []struct {
	effect  effect
	phrases string
}{
	{about, "تقريبا|علي وجه التقريب|علي التقريب"},
	{atLeast, "علي الاقل|او اكثر|فاكثر|او يزيد|كحد ادني|بحد ادني|في اقل تقدير|علي اقل تقدير|فما فوق"},
	{atMost, "علي الاكثر|او اقل|فاقل|كحد اقصي|بحد اقصي|في اكثر تقدير|علي اكثر تقدير|علي ابعد تقدير|فما دون"},
}

// rest is the remainder of a phrase after its first word.
type rest struct {
	words  []string
	effect effect
}

var beforeIndex = sync.OnceValue(func() map[string][]rest {
	m := map[string][]rest{}
	for _, row := range before {
		for _, p := range strings.Split(row.phrases, "|") {
			w := strings.Fields(p)
			for _, c := range []string{"", "و", "ف", "ب", "ل", "وب", "ول"} {
				if c == "ب" && w[0] == "كثير" {
					continue // أهم بكثير من compares
				}
				m[c+w[0]] = append(m[c+w[0]], rest{w[1:], row.effect})
			}
		}
	}
	return m
})

var afterIndex = sync.OnceValue(func() map[string][]rest {
	m := map[string][]rest{}
	for _, row := range after {
		for _, p := range strings.Split(row.phrases, "|") {
			w := strings.Fields(p)
			m[w[0]] = append(m[w[0]], rest{w[1:], row.effect})
		}
	}
	return m
})

// match returns the longest phrase of index that stands at i.
func match(index map[string][]rest, toks []arabic.Token, i int) (e effect, next int) {
	if i >= len(toks) || toks[i].Kind != arabic.Word {
		return nothing, i
	}
	next = i
	for _, r := range index[toks[i].Fold] {
		if n := i + 1 + len(r.words); n > next && sameWords(toks[i+1:], r.words) {
			e, next = r.effect, n
		}
	}
	return e, next
}

func sameWords(toks []arabic.Token, words []string) bool {
	if len(toks) < len(words) {
		return false
	}
	for k, w := range words {
		if toks[k].Fold != w {
			return false
		}
	}
	return true
}
