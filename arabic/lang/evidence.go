package lang

import (
	"strings"
	"sync"

	"isnad/arabic"
)

// scores holds what speaks for each language, in points: one is a common short word
// or a letter that only this language has.
type scores [candidates]float64

// The candidates, by place in scores.
const (
	ar = iota
	fa
	ur
	ps
	ckb
	en
	fr
	tr
	candidates
)

var languages = [candidates]Language{Arabic, Persian, Urdu, Pashto, Kurdish, English, French, Turkish}

// letter adds what the letter r of the Arabic script says. The letters of a Persian
// keyboard, ک and ی, say next to nothing: much Arabic is typed on one.
func (s *scores) letter(r rune) {
	switch r {
	case 'أ', 'إ', 'ة', 'ى':
		s[ar] += 0.3
	case 'پ', 'چ', 'ژ', 'گ':
		s[fa] += 0.5
		s[ur] += 0.3
		s[ps] += 0.2
		s[ckb] += 0.3
	case 'ک', 'ی':
		s[fa] += 0.03
		s[ur] += 0.03
		s[ckb] += 0.03
		s[ps] += 0.02
	case 'ٹ', 'ڈ', 'ڑ', 'ں', 'ے', 'ۓ', 'ۂ':
		s[ur]++
	case 'ہ', 'ھ':
		s[ur] += 0.3
		s[ckb] += 0.1
	case 'ځ', 'څ', 'ړ', 'ښ', 'ږ', 'ې', 'ۍ', 'ټ', 'ډ', 'ڼ', 'ګ':
		s[ps]++
	case 'ێ', 'ۆ', 'ڵ', 'ڕ':
		s[ckb]++
	case 'ە':
		s[ckb] += 0.5
	}
}

// words are the short words by which one language is known.
type words struct {
	lang int
	list string
}

// arabicLists are in Arabic letters. Words that two languages write alike are left
// out, also where only folding makes them so: من له به بعد. Persian این stays, being
// worth its clash with Arabic أين.
var arabicLists = []words{
	{ar, `في على إلى أن إن التي الذي الذين هذا هذه ذلك تلك كان كانت عن مع لم لن ليس قال قالت أو ثم
		منذ خلال عند هو حيث لكن كما عبر حول أنه أنها إنه عليه فيه وفي ومن وقد وقال وهو
		شنو واش ديال بزاف مش علشان هاد`},
	{fa, `در از که این را است با برای های شد بود خود تا یک گفت شده نیز شود کردند کرده اند وی
		نیروهای گروه می باید دارد`},
	{ur, `میں ہے اور کا کو نے ہیں ایک تھا تھے بھی نہیں اس یہ کر گیا کیا گئے لیے ساتھ والے`},
	{ps, `په چې کې سره ته یې شوي وو هغه خو باندې کړي کړ وویل ترڅو لپاره هېواد`},
	{ckb, `ئەم بۆ لەگەڵ دەکات ئەو هەیە لەسەر نێوان دوای ئەوە بوو وەک یەک ناو هێزەکانی هەموو
		لەلایەن کرا`},
}

// latinLists are in Latin letters, lower case.
var latinLists = []words{
	{en, `the of and to in was for that with by said his were from has had at is are it as an who
		this after not be their`},
	{fr, `le la les des et du une dans que pour qui est sur par au aux ont été avec ce il son sa
		mais leur`},
	{tr, `ve bir bu için ile olarak da olan daha çok sonra ise kadar ancak oldu dedi göre`},
}

var (
	arabicWords = sync.OnceValue(func() map[string]int { return index(arabicLists) })
	latinWords  = sync.OnceValue(func() map[string]int { return index(latinLists) })
)

// index makes one table of the lists, folded by Match.
func index(lists []words) map[string]int {
	m := map[string]int{}
	for _, l := range lists {
		for _, w := range strings.Fields(arabic.Fold(l.list, arabic.Match)) {
			m[w] = l.lang
		}
	}
	return m
}
