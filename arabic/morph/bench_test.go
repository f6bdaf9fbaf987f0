package morph

import "testing"

var benchRoots = [][4]string{
	{"قتل", "I", "قتل", "يقتل"}, {"قول", "I", "قال", "يقول"}, {"شنن", "I", "شن", "يشن"},
	{"ءخذ", "I", "أخذ", "يأخذ"}, {"دعو", "I", "دعا", "يدعو"}, {"ءكد", "II", "", ""},
	{"بيع", "III", "", ""}, {"علن", "IV", "", ""}, {"عود", "X", "", ""}, {"صدي", "V", "", ""},
}

// eightHundred repeats ten classes to the size of a lexicon.
func eightHundred(b *testing.B) []Verb {
	var out []Verb
	for range 80 {
		for _, r := range benchRoots {
			v, err := NewVerb(r[0], r[1], r[2], r[3])
			if err != nil {
				b.Fatal(err)
			}
			out = append(out, v)
		}
	}
	return out
}

func BenchmarkSurfaces800(b *testing.B) {
	vs := eightHundred(b)
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		n = 0
		for i := range vs {
			vs[i].Surfaces(func(string, Features) bool { n++; return true })
		}
	}
	b.ReportMetric(float64(n), "forms")
}

// The half of the forms that news uses.
func BenchmarkSurfacesWhere800(b *testing.B) {
	vs := eightHundred(b)
	n := 0
	keep := func(f Features) bool { return f.Person != 2 && f.Tense != Imperative && f.State != Bound }
	for b.Loop() {
		n = 0
		for i := range vs {
			vs[i].SurfacesWhere(keep, func(string, Features) bool { n++; return true })
		}
	}
	b.ReportMetric(float64(n), "forms")
}

func BenchmarkNewVerb800(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		eightHundred(b)
	}
}

func BenchmarkTable(b *testing.B) {
	vs := CommonVerbs()
	b.ReportAllocs()
	for b.Loop() {
		NewTable(vs)
	}
	b.ReportMetric(float64(len(vs)), "verbs")
}

func BenchmarkLookup(b *testing.B) {
	t := commonTable()
	b.ReportAllocs()
	for b.Loop() {
		t.Lookup("استولت")
		t.Lookup("الموصل")
	}
}

func BenchmarkFind(b *testing.B) {
	t := commonTable()
	b.ReportAllocs()
	for b.Loop() {
		for range t.Find("استولت") {
			break
		}
		for range t.Find("الموصل") {
			break
		}
	}
}

func BenchmarkGuess(b *testing.B) {
	Guess("استبسلوا")
	b.ReportAllocs()
	for b.Loop() {
		Guess("استبسلوا")
	}
}

func BenchmarkNounForms(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		NounForms("كتيبة", "كتائب")
	}
}

func BenchmarkInflect(b *testing.B) {
	vs := eightHundred(b)[:1]
	b.ReportAllocs()
	for b.Loop() {
		vs[0].Inflect()
	}
}
