package morph

import (
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite testdata/paradigms.tsv")

// paradigmVerbs has one verb or more of every class.
var paradigmVerbs = [][4]string{
	// Sound, I to X.
	{"كتب", "I", "كَتَبَ", "يَكتُبُ"}, {"شرب", "I", "شَرِبَ", "يَشرَبُ"}, {"علم", "II", "", ""}, {"قتل", "III", "", ""},
	{"علن", "IV", "", ""}, {"قدم", "V", "", ""}, {"عون", "VI", "", ""}, {"سحب", "VII", "", ""}, {"جمع", "VIII", "", ""},
	{"حمر", "IX", "", ""}, {"خدم", "X", "", ""},
	// Doubled.
	{"شنن", "I", "شَنَّ", "يَشُنُّ"}, {"فرر", "I", "فَرَّ", "يَفِرُّ"}, {"عدد", "IV", "", ""}, {"ضرر", "VIII", "", ""},
	{"ظلل", "I", "ظَلَّ", "يَظَلُّ"}, {"حدد", "II", "", ""}, {"حجج", "III", "حاج", "يحاج"}, {"ردد", "V", "", ""}, {"ضدد", "VI", "", ""}, {"شقق", "VII", "", ""}, {"مرر", "X", "", ""},
	// Hamza first, middle, last.
	{"ءخذ", "I", "أَخَذَ", "يَأخُذُ"}, {"ءكد", "II", "", ""}, {"ءمن", "IV", "", ""}, {"سءل", "I", "سَأَلَ", "يَسأَلُ"},
	{"رءس", "V", "", ""}, {"قرء", "I", "قَرَأَ", "يَقرَأُ"}, {"نشء", "IV", "", ""},
	{"ءكل", "I", "أَكَلَ", "يَأكُلُ"}, {"بدء", "VIII", "", ""}, {"هزء", "X", "", ""}, {"بطء", "VI", "", ""},
	// w or y first.
	{"وصل", "I", "وَصَلَ", "يَصِلُ"}, {"وصل", "VIII", "", ""}, {"وقف", "IV", "", ""}, {"يقن", "IV", "", ""},
	{"وضع", "I", "وَضَعَ", "يَضَعُ"}, {"ورث", "I", "وَرِثَ", "يَرِثُ"}, {"يئس", "I", "يَئِسَ", "يَيأَسُ"}, {"وطن", "X", "", ""},
	// Hollow.
	{"قول", "I", "قَالَ", "يَقُولُ"}, {"بيع", "I", "بَاعَ", "يَبِيعُ"}, {"خوف", "I", "خَافَ", "يَخَافُ"}, {"عود", "IV", "", ""},
	{"هور", "VII", "", ""}, {"غول", "VIII", "", ""}, {"قيل", "X", "", ""},
	{"صوت", "II", "", ""}, {"قوم", "III", "", ""}, {"جول", "V", "", ""}, {"فوض", "VI", "", ""},
	// Defective.
	{"دعو", "I", "دَعَا", "يَدعُو"}, {"رمي", "I", "رَمَى", "يَرمِي"}, {"نسي", "I", "نَسِيَ", "يَنسَى"}, {"سعي", "I", "سَعَى", "يَسعَى"},
	{"عطو", "IV", "", ""}, {"صدي", "V", "", ""}, {"عدو", "VIII", "", ""}, {"ولي", "X", "", ""},
	{"سمو", "II", "", ""}, {"ندو", "III", "", ""}, {"لقي", "VI", "", ""}, {"قضي", "VII", "", ""},
	// Doubly weak.
	{"وفي", "I", "وَفَى", "يَفِي"}, {"روي", "I", "رَوَى", "يَروِي"}, {"جيء", "I", "جَاءَ", "يَجِيءُ"}, {"رءي", "I", "رَأَى", "يَرَى"},
	// Four radicals.
	{"سيطر", "Q1", "", ""}, {"دهور", "Q2", "", ""}, {"طمءن", "Q4", "", ""},
}

// row is the key of one line of the golden file.
func row(f Features) string {
	r := f.Tense.String()
	if f.Passive && f.Tense != PassiveParticiple {
		r += " passive"
	}
	return r
}

// paradigm writes a verb as lines: lemma and form, row, forms with marks, without.
// Spellings before pronouns stand in brackets.
func paradigm(v Verb) string {
	var b strings.Builder
	forms := v.Inflect()
	for i := 0; i < len(forms); {
		r := row(forms[i].Features)
		var full, plain []string
		for ; i < len(forms) && row(forms[i].Features) == r; i++ {
			f := forms[i]
			if f.State == Bound {
				f.Vocalised, f.Surface = "["+f.Vocalised+"]", "["+f.Surface+"]"
			}
			full, plain = append(full, f.Vocalised), append(plain, f.Surface)
		}
		b.WriteString(strings.Join([]string{v.Past + " " + v.Form.String(), r, strings.Join(full, " "), strings.Join(plain, " ")}, "\t") + "\n")
	}
	return b.String()
}

func TestParadigms(t *testing.T) {
	const file = "testdata/paradigms.tsv"
	var b strings.Builder
	b.WriteString("# Whole paradigms, one verb or more of every class, in the order of Inflect; read over by eye.\n" +
		"# Columns: past and form, row, forms with marks, forms without. In brackets: before a pronoun only.\n" +
		"# Rewrite with: go test -run TestParadigms -update\n")
	for _, c := range paradigmVerbs {
		v, err := NewVerb(c[0], c[1], c[2], c[3])
		if err != nil {
			t.Fatal(err)
		}
		b.WriteString(paradigm(v))
	}
	if *update {
		if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(b.String(), "\n")); d != "" {
		t.Errorf("paradigms (-want +got):\n%s", d)
	}
}
