package lexicon

import (
	"io/fs"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"isnad/claim"
)

// load loads one file of rows as if it were the whole lexicon.
func load(name, rows string) (*Lexicon, error) {
	return loadLayers([]fs.FS{fstest.MapFS{name: {Data: []byte(rows)}}})
}

// tabs writes a row with its columns parted by blanks and bars as the files want it.
func tabs(row string) string { return strings.ReplaceAll(row, " ; ", "\t") }

// Every kind of bad row is refused with the file, the line and what is wrong.
func TestBadRows(t *testing.T) {
	for _, x := range []struct{ why, file, row, want string }{
		{"too few columns", "frames_x.tsv", "kill.x ; kill", "2 columns"},
		{"too many columns", "matrix.tsv", "a ; b ; c ; d ; e ; f", "6 columns"},
		{"not UTF-8", "nouns.tsv", "\xd9 ; - ; person", "not UTF-8"},
		{"no type of the codebook", "frames_x.tsv", "x.y ; explode ; فجر II ; - ; s=actor", `"explode" is no type`},
		{"role without a slot", "frames_x.tsv", "x.y ; kill ; قتل I قتل/يقتل ; - ; actor", "slot=role"},
		{"role of no name", "frames_x.tsv", "x.y ; kill ; قتل I قتل/يقتل ; - ; s=killer", `"killer" is no role`},
		{"class of a role", "frames_x.tsv", "x.y ; kill ; قتل I قتل/يقتل ; - ; o:people=target", `"people" is no class`},
		{"condition of no name", "frames_x.tsv", "x.y ; kill ; قتل I قتل/يقتل ; - ; s=actor ; sometimes", `"sometimes" is no condition`},
		{"class of a condition", "frames_x.tsv", "x.y ; kill ; قتل I قتل/يقتل ; - ; s=actor ; o:folk", `"folk" is no class`},
		{"flag of no name", "frames_x.tsv", "x.y ; kill ; قتل I قتل/يقتل ; - ; s=actor ; - ; loud", `"loud" is no flag`},
		{"no word", "frames_x.tsv", "x.y ; kill ; - ; - ; s=actor", "word column is empty"},
		{"a verb without form", "frames_x.tsv", "x.y ; kill ; قتل ; - ; s=actor", "ROOT FORM"},
		{"a form that is none", "frames_x.tsv", "x.y ; kill ; قتل XII ; - ; s=actor", "XII"},
		{"form I without its vowels", "frames_x.tsv", "x.y ; kill ; قتل I ; - ; s=actor", ""},
		{"a phrase that starts with a gap", "frames_x.tsv", "x.y ; kill ; p:... نفسه ; - ; s=actor", "starts with a word"},
		{"a phrase that starts with an option", "frames_x.tsv", "x.y ; kill ; p:?قد قتل ; - ; s=actor", "starts with a word"},
		{"an empty phrase", "frames_x.tsv", "x.y ; kill ; p: ; - ; s=actor", "starts with a word"},
		{"a bad verb in a phrase", "frames_x.tsv", "x.y ; kill ; p:قتل/XX نفسه ; - ; s=actor", "XX"},
		{"effect of a matrix word", "matrix.tsv", "x ; w:ربما ; doubtful ; clause", `"doubtful" is no effect`},
		{"reach of a matrix word", "matrix.tsv", "x ; w:ربما ; uncertain ; everything", `"everything" is no reach`},
		{"stance", "attribution.tsv", "x ; w:همس ; whispers ; s=source", `"whispers" is no stance`},
		{"source without a slot", "attribution.tsv", "x ; w:همس ; says ; source", "slot=source"},
		{"flag of an attribution", "attribution.tsv", "x ; w:همس ; says ; s=source ; softly", `"softly" is no flag`},
		{"class of a noun", "nouns.tsv", "حجر ; - ; stone", `"stone" is no class`},
		{"flag of a noun", "nouns.tsv", "حجر ; - ; thing ; heavy", `"heavy" is no flag`},
		{"closed class", "function.tsv", "verb ; قال", `"verb" is no closed class`},
		{"a name without an id", "groups.tsv", "- ; حركة ما ; - ; - ; - ; group", "needs an id"},
		{"a name without Arabic", "people.tsv", "x ; - ; - ; X", "needs an id and an Arabic form"},
		{"coordinates in words", "places_x.tsv", "x ; قرية ; - ; X ; XN ; - ; village ; north ; east ; -", "no coordinates"},
		{"a latitude of no globe", "places_x.tsv", "x ; قرية ; - ; X ; XN ; - ; village ; 91 ; 10 ; -", "no coordinates"},
		{"an id that stands twice", "media.tsv", "x ; نبأ ; - ; N ; agency\nx ; خبر ; - ; K ; agency", "stands twice"},
	} {
		t.Run(x.why, func(t *testing.T) {
			_, err := load(x.file, "# a comment\n\n"+tabs(x.row)+"\n")
			if err == nil {
				t.Fatalf("%q is taken", x.row)
			}
			line := ":3"
			if strings.Contains(x.row, "\n") {
				line = ":4"
			}
			if msg := err.Error(); !strings.Contains(msg, x.file+line) || !strings.Contains(msg, x.want) {
				t.Errorf("the error names not %s%s or not %q: %s", x.file, line, x.want, msg)
			}
		})
	}
}

// What is sloppy but plain is taken: a byte order mark, line ends of Windows, blanks
// around columns, rows without the last columns.
func TestSloppyRows(t *testing.T) {
	l, err := load("nouns.tsv", "\uFEFF# head\r\nمقاتل \t مقاتلون|مقاتلين\tperson\tarmed\r\n   \nحجر\tأحجار\tthing\n")
	if err != nil {
		t.Fatal(err)
	}
	if len(l.Nouns) != 2 || l.Nouns[0].Lemma != "مقاتل" || !l.Nouns[0].Armed || l.Nouns[0].Line.Line != 2 || l.Nouns[1].Line.Line != 4 {
		t.Errorf("nouns are %+v", l.Nouns)
	}
}

// One run shows many bad rows, but not thousands.
func TestManyBadRows(t *testing.T) {
	_, err := load("nouns.tsv", strings.Repeat("حجر\t-\tstone\n", 500))
	if err == nil {
		t.Fatal("taken")
	}
	if n := strings.Count(err.Error(), "nouns.tsv:"); n != 30 || !strings.Contains(err.Error(), "470 more") {
		t.Errorf("%d rows are named: %s", n, err)
	}
}

func TestOverlayFolder(t *testing.T) {
	base := fstest.MapFS{
		"frames_a.tsv":  {Data: []byte(tabs("kill.one ; kill ; قتل I قتل/يقتل ; - ; s=actor o=target\nattack.one ; attack ; هجم III ; - ; s=actor\n"))},
		"places_xn.tsv": {Data: []byte(tabs("a ; كرمانة ; - ; Kirmana ; XN ; - ; city ; 1 ; 2 ; -\n"))},
	}
	mine := fstest.MapFS{
		"frames_mine.tsv": {Data: []byte(tabs("attack.one ; attack ; غور IV أغار/يغير ; - ; s=actor\nseize.mine ; seize ; غنم I غنم/يغنم ; - ; s=actor\n"))},
		"places_mine.tsv": {Data: []byte(tabs("a ; كرمانة ; الكرمانة ; Karmana ; XN ; - ; city ; 3 ; 4 ; -\n"))},
	}
	l, err := loadLayers([]fs.FS{base, mine})
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range l.Frames {
		names = append(names, f.Name+"@"+f.File)
	}
	if got := strings.Join(names, " "); got != "kill.one@frames_a.tsv attack.one@frames_mine.tsv seize.mine@frames_mine.tsv" {
		t.Errorf("frames are %s", got)
	}
	if n := l.Named("p:a"); n == nil || n.Latin != "Karmana" || n.Lat != 3 {
		t.Errorf("the place is %+v", n)
	}
	for word, want := range map[string]bool{"قتل": true, "هاجم": false, "اغار": true, "غنم": true} {
		got := slices.ContainsFunc(l.Lookup(word), func(h Hit) bool { return h.Kind == FrameWord })
		if got != want {
			t.Errorf("%s is an event word: %v, want %v: %+v", word, got, want, l.Lookup(word))
		}
	}
}

// A folder of testdata goes over the embedded data.
func TestLoadOverlay(t *testing.T) {
	l, err := Load("testdata/overlay")
	if err != nil {
		t.Fatal(err)
	}
	var mine *Frame
	for i := range l.Frames {
		if l.Frames[i].Name == "pledge.baya" {
			mine = &l.Frames[i]
		}
	}
	if mine == nil || mine.File != "frames_mine.tsv" || mine.Gloss != "ours, told anew" {
		t.Errorf("pledge.baya is %+v", mine)
	}
	if len(l.Frames) != len(Default().Frames)+1 {
		t.Errorf("%d frames over %d", len(l.Frames), len(Default().Frames))
	}
	if n := l.Named("g:fajr-wadi"); n == nil || n.Class&(Group|Name|Armed) != Group|Name|Armed {
		t.Errorf("the invented group is %+v", n)
	}
}

func TestLoadBadFolder(t *testing.T) {
	for _, dir := range []string{"testdata/nowhere", "load_test.go"} {
		if _, err := Load(dir); err == nil || !strings.Contains(err.Error(), dir) {
			t.Errorf("Load(%q) says %v", dir, err)
		}
	}
	_, err := Load("testdata/bad")
	if err == nil || !strings.Contains(err.Error(), "frames_mine.tsv:3") || !strings.Contains(err.Error(), "matrix.tsv:2") {
		t.Errorf("both bad rows are to be named: %v", err)
	}
}

var frameName = regexp.MustCompile(`^[a-z]+(\.[a-z0-9_-]+)+$`)

// Frames have names of their own, plain ones, that open with their type; every type
// of the codebook but office, which reads offices, has some.
func TestFrameNames(t *testing.T) {
	seen, types := map[string]Line{}, map[claim.Type]int{}
	for _, f := range Default().Frames {
		if at, twice := seen[f.Name]; twice {
			t.Errorf("%s: the name %s stands at %s too", f.Line, f.Name, at)
		}
		seen[f.Name] = f.Line
		if !frameName.MatchString(f.Name) {
			t.Errorf("%s: %q is no plain name", f.Line, f.Name)
		}
		if f.Gloss == "" {
			t.Errorf("%s: %s has no gloss", f.Line, f.Name)
		}
		types[f.Type]++
	}
	for _, typ := range claim.Types() {
		if types[typ] == 0 && typ != claim.Office {
			t.Errorf("no frame for %s", typ)
		}
	}
	t.Logf("%d frames", len(seen))
}

// Words of attribution and modality have names of their own too.
func TestOtherNames(t *testing.T) {
	seen := map[string]Line{}
	check := func(name string, at Line) {
		if old, twice := seen[name]; twice {
			t.Errorf("%s: the name %s stands at %s too", at, name, old)
		}
		seen[name] = at
	}
	for _, m := range Default().Matrices {
		check(m.Name, m.Line)
	}
	for _, s := range Default().Sayings {
		check(s.Name, s.Line)
	}
}

func BenchmarkLoadLexicon(b *testing.B) {
	for b.Loop() {
		if _, err := Load(""); err != nil {
			b.Fatal(err)
		}
	}
}

// Things and places have no feminine, and people none that is a noun by itself.
func TestFeminineOfAnotherNoun(t *testing.T) {
	l, err := load("nouns.tsv", "بلد\tبلدان\tstate\nبلدة\tبلدات\tplace\nمدرس\tمدرسون\tperson\nمدرسة\tمدارس\tsite\nطبيب\tأطباء\tperson\n")
	if err != nil {
		t.Fatal(err)
	}
	for word, lemma := range map[string]string{"البلدة": "بلدة", "بلدتين": "بلدة", "بلدان": "بلد", "المدرسة": "مدرسة", "مدرسين": "مدرس", "طبيبة": "طبيب"} {
		n := 0
		for _, h := range l.Lookup(word) {
			if h.Kind == NounWord {
				n++
				if got := l.Nouns[h.Index].Lemma; got != lemma {
					t.Errorf("%s is read as a form of %s, not of %s", word, got, lemma)
				}
			}
		}
		if n == 0 {
			t.Errorf("%s is no noun", word)
		}
	}
}
