package ledger

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"isnad/arabic"
	"isnad/arabic/clitic"
)

// A search term is a word as people may type it: the stem that the clitic model cuts
// out of the word standing alone (والتنظيم, للتنظيم and تنظيمهم give تنظيم), folded by
// arabic.Search, without a final ة or ت, which a pronoun turns into one another, and
// in small letters. Words of a query are cut in the same way, so that what matters is
// that forms of one word agree, not that the stem is right.

// term is one term of a text and the token it stands for, in bytes of the text.
type term struct {
	text       string
	start, end int
}

// termer makes terms and remembers those of words met before. It is safe for
// concurrent use.
type termer struct {
	mu      sync.RWMutex
	known   [2]map[string]string // words: those met of late, and those met before them
	names   map[string]string
	cutters sync.Pool // of *cutter
}

// wordsKept bounds the memory of a termer; Zipf's law makes it enough.
const wordsKept = 1 << 16

// longestTerm keeps a term below what the databases take, in bytes.
const longestTerm = 200

func (m *termer) word(w string) string {
	m.mu.RLock()
	defer m.mu.RUnlock()
	return m.met(w)
}

// met is word under the lock for reading, which it gives up to remember a word.
func (m *termer) met(w string) string {
	t, ok := m.known[0][w]
	if ok {
		return t
	}
	t, ok = m.known[1][w]
	m.mu.RUnlock()
	if !ok {
		t = makeTerm(w)
	}
	m.mu.Lock()
	if n := len(m.known[0]); m.known[0] == nil || n >= wordsKept/2 {
		m.known[0], m.known[1] = make(map[string]string, n), m.known[0]
	}
	m.known[0][strings.Clone(w)] = t
	m.mu.Unlock()
	m.mu.RLock()
	return t
}

// plain spells a word as the model of clitics is asked for it: differences that
// people overlook must not lead to different cuts. The hamza of alef stays, for it
// tells لأحمد from a word that begins with لا.
var plain = strings.NewReplacer("ٱ", "ا", "ک", "ك", "ی", "ي", "ـ", "",
	"ً", "", "ٌ", "", "ٍ", "", "َ", "", "ُ", "", "ِ", "", "ّ", "", "ْ", "", "ٰ", "")

func makeTerm(w string) string {
	w = plain.Replace(w)
	if stem, ok := strings.CutSuffix(w, "ي"); ok && len(stem) >= len("مستش") {
		w = stem + "ى" // a pronoun "my" is rare in news, and مستشفي is مستشفى
	}
	stem := clitic.Default().Segment([]string{w})[0].Stem
	feminine := strings.HasSuffix(stem, "ة") || strings.HasSuffix(stem, "ه") || strings.HasSuffix(stem, "ت")
	t := clean(arabic.Fold(stem, arabic.Search))
	if feminine && utf8.RuneCountInString(t) > 3 {
		_, size := utf8.DecodeLastRuneInString(t)
		t = t[:len(t)-size]
	}
	return t
}

// clean leaves letters and digits, which no database takes for syntax.
func clean(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
	for len(s) > longestTerm {
		_, size := utf8.DecodeLastRuneInString(s)
		s = s[:len(s)-size]
	}
	return s
}

// terms appends the terms of the tokens to dst.
func (m *termer) terms(dst []term, text string, toks []arabic.Token) []term {
	m.mu.RLock()
	defer m.mu.RUnlock()
	for _, t := range toks {
		switch t.Kind {
		case arabic.Word:
			dst = appendTerm(dst, m.met(text[t.Start:t.End]), t)
		case arabic.Number:
			dst = appendTerm(dst, clean(t.Fold), t)
		case arabic.Address:
			for _, part := range strings.FieldsFunc(text[t.Start:t.End], func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
				dst = appendTerm(dst, m.met(part), t)
			}
		}
	}
	return dst
}

func appendTerm(dst []term, t string, tok arabic.Token) []term {
	if t == "" {
		return dst
	}
	return append(dst, term{t, tok.Start, tok.End})
}

// ofText returns the terms of a short text.
func (m *termer) ofText(s string) []string {
	var out []string
	for _, t := range m.terms(nil, s, arabic.Tokenize(s)) {
		out = append(out, t.text)
	}
	return out
}

// longestName in terms; longer role spans say more than a name.
const longestName = 8

// ofName returns the terms of a name as they are kept, "" for what is no name.
func (m *termer) ofName(s string) string {
	m.mu.RLock()
	t, ok := m.names[s]
	m.mu.RUnlock()
	if ok {
		return t
	}
	if terms := m.ofText(s); len(terms) <= longestName {
		t = joined(terms)
	}
	m.mu.Lock()
	if m.names == nil || len(m.names) >= wordsKept/8 {
		m.names = make(map[string]string)
	}
	m.names[strings.Clone(s)] = t
	m.mu.Unlock()
	return t
}

// termCode changes when the code above or below does.
const termCode = "1"

// probes are words whose terms tell one model of clitics from another.
const probes = `والتنظيم للتنظيم بالتنظيم تنظيمهم ولاية والولاية لولايتهم بلاد وفد ووفد فصائل بيعة بيعته وبيعتهم لقاء لواء
ليبيا وليبيا كركوك سيطر سيطرته وسيطرت بايعوه لأحمد فرنسا وفرنسا باريس بباريس ومنبج والمليشيات هجومهم قتلهم وقتلوا بلبنان
البنتاغون وسوريا باليمن كابل وكابل لحركة زعيمها لقادة فقال سيهاجم وسنقاتل كالجبال بهما فيها عليه إليهم منها وكالة بوكالة
فلسطين لفلسطين وفلسطينيون بيان ببيان وبيانهم كتيبة ككتيبة لجنة للجنة ولجنتها والي واليا وزير لوزير بوزارته سلاح بسلاحهم`

var termVersion = sync.OnceValue(func() string {
	h := sha256.New()
	for _, w := range strings.Fields(probes) {
		h.Write([]byte(makeTerm(w) + "\n"))
	}
	return termCode + "-" + hex.EncodeToString(h.Sum(nil)[:6])
})
