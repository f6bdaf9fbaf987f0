package reading

import (
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"isnad/claim"
	"isnad/document"
	"isnad/lexicon"
)

// checkClaims tells what a reader's claims must keep for any text.
func checkClaims(t testing.TB, r *Rules, d *document.Document, claims []claim.Claim) {
	t.Helper()
	text := []rune(d.Text)
	for i := range claims {
		c := &claims[i]
		if err := c.Check(text); err != nil {
			t.Errorf("claim %s: %v", line(c, true), err)
		}
		if i > 0 && claims[i-1].Trigger.Start > c.Trigger.Start {
			t.Errorf("%s stands before %s, whose trigger is earlier", line(&claims[i-1], true), line(c, true))
		}
		if c.Trigger.Start < c.Evidence.Start || c.Trigger.End > c.Evidence.End {
			t.Errorf("the trigger of %s stands outside its evidence", line(c, true))
		}
		if !knownRule(r.lex, c) {
			t.Errorf("rule %q of %s is not in the lexicon", c.Rule, line(c, true))
		}
		if c.ID == "" || c.Reader != Version {
			t.Errorf("%s has id %q and reader %q", line(c, true), c.ID, c.Reader)
		}
	}
}

// knownRule: a claim's rule is a frame, or an office by its word.
func knownRule(lex *lexicon.Lexicon, c *claim.Claim) bool {
	if c.Type == claim.Office {
		return strings.HasPrefix(c.Rule, "office.")
	}
	types, ok := ruleTypes.Load(lex)
	if !ok {
		types, _ = ruleTypes.LoadOrStore(lex, typesOf(lex))
	}
	return types.(map[string]claim.Type)[c.Rule] == c.Type
}

// ruleTypes keeps for each lexicon the types of its frames by name.
var ruleTypes sync.Map

func typesOf(lex *lexicon.Lexicon) map[string]claim.Type {
	out := make(map[string]claim.Type, len(lex.Frames))
	for i := range lex.Frames {
		out[lex.Frames[i].Name] = lex.Frames[i].Type
	}
	return out
}

// fifty makes documents of the articles: each alone, and each with the sentences of
// the next behind it, round and round.
func fifty(t testing.TB) []*document.Document {
	t.Helper()
	files := articles(t)
	var out []*document.Document
	for n := 0; len(out) < 50; n++ {
		a, b := article(t, files[n%len(files)]), article(t, files[(n/len(files)+n)%len(files)])
		out = append(out, doc(t, a.Text+"\n"+b.Text[:len(b.Text)/2]))
	}
	return out
}

// readAll reads documents with so many goroutines.
func readAll(r *Rules, docs []*document.Document, goroutines int) [][]claim.Claim {
	out := make([][]claim.Claim, len(docs))
	next := make(chan int)
	var wg sync.WaitGroup
	for range goroutines {
		wg.Go(func() {
			for i := range next {
				out[i] = r.Read(docs[i])
			}
		})
	}
	for i := range docs {
		next <- i
	}
	close(next)
	wg.Wait()
	return out
}

func TestSameClaimsHoweverRead(t *testing.T) {
	r, docs := testRules(t), fifty(t)
	one := readAll(r, docs, 1)
	for i, claims := range one {
		checkClaims(t, r, docs[i], claims)
	}
	if diff := cmp.Diff(one, readAll(r, docs, 1)); diff != "" {
		t.Errorf("reading twice gives other claims:\n%s", diff)
	}
	if diff := cmp.Diff(one, readAll(NewRules(r.lex), docs, 8)); diff != "" {
		t.Errorf("eight goroutines give other claims than one:\n%s", diff)
	}
}

// Only Arabic is read, and text of which nothing is known.
func TestOtherLanguages(t *testing.T) {
	text := "قتل خمسة جنود في هجوم."
	for lang, want := range map[string]bool{"ar": true, "und": true, "fa": false, "en": false} {
		d, err := document.New(text, document.Meta{Lang: lang})
		if err != nil {
			t.Fatal(err)
		}
		if got := len(testRules(t).Read(d)) > 0; got != want {
			t.Errorf("a text in %q is read: %v, want %v", lang, got, want)
		}
	}
}

// nasty are texts that no newspaper means to print.
var nasty = map[string]string{
	"empty":          "",
	"marks":          "،،؛؟.!…«»\"“”()[]{}--––——::\n\n\n",
	"bidi":           "\u202bقتل\u200f \u2067خمسة\u2069 \u202eجنود\u202c في هجوم\u200e.",
	"nul":            "قتل\x00خمسة جنود\x00في \x00هجوم",
	"invalid":        "قتل \xff\xfe خمسة \xc3\x28 جنود \xd9",
	"latin":          "Five soldiers were killed in an attack, Nahr Press said on Tuesday.",
	"mixed":          "قتل 5 soldiers في attack شنه IS-K على point 7.",
	"quotes":         "قال «إن \"الجيش“ قتل » خمسة \" وأضاف “ أن « هجوما",
	"long word":      strings.Repeat("قتلانشقاقبايعال", 900),
	"long sentence":  strings.Repeat("وقال مصدر إن مسلحين قتلوا خمسة جنود في هجوم على بلدة ", 1000),
	"event nouns":    strings.Repeat("مقتل جندي وهجوم في دميسة ", 1000),
	"only verbs":     strings.Repeat("قتل انشق بايع سيطر هاجم ", 300),
	"only numbers":   strings.Repeat("خمسة 5 ٥ مئات 1,000 3.5 ألف ", 300),
	"only particles": strings.Repeat("إن أن لم لن قد سوف الذي في من ", 300),
	"open quotes":    strings.Repeat("« \" “ قتل ", 500),
	"breaks":         strings.Repeat("قتل\n", 500),
	"prep at end":    "سيطر المسلحون على",
	"comp at end":    "أعلن الجيش أن",
	"source at end":  "بحسب",
	"number at end":  "قتل نحو",
	"marks of vowel": "قَتَلَ خَمْسَةُ جُنُودٍ ـــ ًٌٍ",
	"presentation":   "ﻗﺘﻞ ﺧﻤﺴﺔ ﺟﻨﻮﺩ ﻓﻲ ﻫﺠﻮﻡ",
	"emoji":          "قتل 🇾🇪 خمسة 👨‍👩‍👧‍👦 جنود",
}

func TestNastyTexts(t *testing.T) {
	r := testRules(t)
	for name, text := range nasty {
		t.Run(name, func(t *testing.T) { readAny(t, r, text) })
	}
}

// readAny reads any bytes and checks what comes out; the readings that lost must
// lie inside the text too.
func readAny(t testing.TB, r *Rules, text string) {
	t.Helper()
	d, err := document.New(text, document.Meta{Lang: "ar", Published: testDay})
	if err != nil {
		t.Fatal(err)
	}
	claims, lost := r.Explain(d)
	checkClaims(t, r, d, claims)
	for _, l := range lost {
		if l.Start < 0 || l.End > len(d.Text) || l.Start >= l.End || !utf8.ValidString(d.Text[l.Start:l.End]) || l.Why == "" {
			t.Errorf("a lost reading is out of place: %+v", l)
		}
	}
}

// FuzzRead: any bytes are read without panic, into claims that keep the contract,
// the same ones twice.
func FuzzRead(f *testing.F) {
	for _, text := range nasty {
		f.Add(text)
	}
	for _, file := range articles(f) {
		f.Add(article(f, file).Text)
	}
	r := testRules(f)
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 1<<15 {
			t.Skip("long texts are tried by name")
		}
		readAny(t, r, text)
		d, _ := document.New(text, document.Meta{Lang: "ar", Published: testDay})
		if diff := cmp.Diff(r.Read(d), r.Read(d)); diff != "" {
			t.Errorf("reading twice gives other claims:\n%s", diff)
		}
	})
}
