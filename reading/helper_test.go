package reading

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"isnad/claim"
	"isnad/document"
	"isnad/lexicon"
)

// update rewrites the golden files: go test ./reading -update.
var update = flag.Bool("update", false, "rewrite the golden files of testdata")

// testDay is when the sentences of the tables were published: a Wednesday.
const testDay = "2021-03-17"

// invented is the reader over our lexicon with the invented names of testdata/lexicon.
var invented = sync.OnceValues(func() (*Rules, error) {
	lex, err := lexicon.Load(filepath.Join("testdata", "lexicon"))
	if err != nil {
		return nil, err
	}
	return NewRules(lex), nil
})

func testRules(t testing.TB) *Rules {
	t.Helper()
	r, err := invented()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// doc makes a document of a text that a paper published on testDay.
func doc(t testing.TB, text string) *document.Document {
	t.Helper()
	d, err := document.New(text, document.Meta{Publisher: "sahifat-sahl", Published: testDay, Lang: "ar"})
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// stateAfter runs the cascade up to and with the named pass.
func stateAfter(t testing.TB, text, last string) *state {
	t.Helper()
	s := newState(testRules(t).Taught(nil), doc(t, text))
	for _, p := range cascade {
		p.run(s)
		if p.name == last {
			return s
		}
	}
	t.Fatalf("the cascade has no pass %q", last)
	return nil
}

// tokenOf returns the token that is written so, the first of them.
func (s *state) tokenOf(t testing.TB, word string) int {
	t.Helper()
	for i := range s.toks {
		if s.d.Text[s.toks[i].Start:s.toks[i].End] == word {
			return i
		}
	}
	t.Fatalf("no word %q in %q", word, s.d.Text)
	return -1
}

// words returns the text of a range of tokens.
func (s *state) wordsOf(x span) string {
	if x.empty() {
		return "-"
	}
	return s.d.Text[s.toks[x.first].Start:s.toks[x.last-1].End]
}

// line tells a claim in one line: type «trigger» role=words[count] …, what differs
// from affirmed and actual, and the chain <outermost:stance<…. The day and the rule
// are told where full.
func line(c *claim.Claim, full bool) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s «%s»", c.Type, c.Trigger.Text)
	for _, name := range []claim.RoleName{claim.Actor, claim.Target, claim.Place, claim.OfficeRole, claim.Instrument} {
		for i, r := range c.Fillers(name) {
			sep := " + "
			if i == 0 {
				sep = fmt.Sprintf(" %s=", name)
			}
			b.WriteString(sep + r.Span.Text + countOf(r.Count))
		}
	}
	if full && c.Time != nil {
		fmt.Fprintf(&b, " on %s", dayOf(c))
	}
	if c.Polarity == claim.Negated {
		b.WriteString(" negated")
	}
	if c.Modality != claim.Actual {
		fmt.Fprintf(&b, " %s", c.Modality)
	}
	for _, l := range c.Isnad {
		fmt.Fprintf(&b, " <%s:%s", l.Span.Text, l.Stance)
	}
	if full {
		fmt.Fprintf(&b, " (%s)", c.Rule)
	}
	return strings.ReplaceAll(b.String(), "\n", "⏎")
}

func countOf(c *claim.Count) string {
	if c == nil {
		return ""
	}
	bound := func(n *int64) string {
		if n == nil {
			return ""
		}
		return fmt.Sprint(*n)
	}
	out := bound(c.Min)
	if c.Min == nil || c.Max == nil || *c.Min != *c.Max {
		out += ".." + bound(c.Max)
	}
	if c.Approx {
		out = "~" + out
	}
	return "[" + out + "]"
}

func dayOf(c *claim.Claim) string {
	if c.Time.Start == c.Time.End {
		return c.Time.Start.String()
	}
	return c.Time.Start.String() + "/" + c.Time.End.String()
}

// example is one row of a table: a text and the claims in it, one a line. A line
// that ends in … is the beginning of a claim. A row marked todo is known to be read
// wrongly: the difference is logged, and a row that comes right is told.
type example struct {
	why  string
	text string
	want []string
	todo string
}

// runExamples reads every row and compares the claims, in order.
func runExamples(t *testing.T, rows []example, full bool) {
	t.Helper()
	for _, x := range rows {
		t.Run(x.why, func(t *testing.T) {
			var got []string
			claims := testRules(t).Unjudged().Taught(nil).Read(doc(t, x.text)) // the tables try the grammar
			for i := range claims {
				got = append(got, line(&claims[i], full))
			}
			diff := differ(x.want, got)
			switch {
			case x.todo != "" && diff == "":
				t.Logf("comes right now, drop its todo: %s", x.todo)
			case x.todo != "":
				t.Logf("todo (%s): %s\n%s", x.todo, x.text, diff)
			case diff != "":
				t.Errorf("%s\n%s", x.text, diff)
			}
		})
	}
}

// differ lists the lines that are wanted and not there, or there and not wanted.
func differ(want, got []string) string {
	same := len(want) == len(got)
	for i := 0; same && i < len(want); i++ {
		begin, open := strings.CutSuffix(want[i], "…")
		same = want[i] == got[i] || open && strings.HasPrefix(got[i], begin)
	}
	if same {
		return ""
	}
	return "want\n\t" + strings.Join(want, "\n\t") + "\ngot\n\t" + strings.Join(got, "\n\t")
}

// articles returns the names of our own articles under testdata.
func articles(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no articles in testdata: %v", err)
	}
	return files
}

func article(t testing.TB, file string) *document.Document {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return doc(t, string(b))
}
