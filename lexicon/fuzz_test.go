package lexicon

import (
	"strings"
	"testing"
)

// fuzzFiles are the files that FuzzLoad writes, one of each kind.
var fuzzFiles = []string{
	"function.tsv", "frames_x.tsv", "matrix.tsv", "attribution.tsv", "nouns.tsv", "offices.tsv", "nationalities.tsv",
	"given.tsv", "groups.tsv", "forces.tsv", "media.tsv", "people.tsv", "places_x.tsv",
}

// FuzzLoad: any bytes in any file load without panic, or the error names the file and
// a row. What was loaded can be asked for any word.
func FuzzLoad(f *testing.F) {
	for i, row := range []string{
		"prep\tفي من", "kill.x\tkill\tقتل I قتل/يقتل\tقتل,مقتل\ts=actor o:person=target\to:person !near:وقت\tstrong comp=negated\tgloss",
		"x\tp:من المقرر ... أن\tunrealised\tcomp:ان", "x\tقول I قال/يقول\tsays\ts=source ل=outlet\tcomp:أن|إن quote", "قائد\tقادة|قائدات\tperson\tarmed",
		"قائد عام\tالقائد العام\toffice\tof", "نهري\tXN\tنهر\tNahr\tنهرية", "حاتم|هاتم\tHatim\tgiven", "a\tحركة النهر\tالنهر\tNahr\t-\tgroup\tb\tXN\t-\tambiguous",
		"a\tجيش النهر\t-\tNahr\tarmy\tXN\tmetonym:كرمانة|دميسة;ambiguous", "a\tوكالة النهر\t-\tNahr\tagency", "a\tأبو نهر\t-\tAbu Nahr\t-\t-\ta\t2001-", "a\tكرمانة\t-\tKirmana\tXN\t-\tcity\t1\t2\t-",
	} {
		f.Add(uint8(i), row)
		f.Add(uint8(i+1), row+"\n\n#\n"+row)
	}
	f.Add(uint8(1), "a\tkill\tp:|| /I + ?\t,,\t=\t!:\t=\t\t\t")
	f.Add(uint8(4), "\x00\t\xff\tperson")
	f.Add(uint8(1), "a\tkill\tو I و/و\t!\ts=actor")
	f.Fuzz(func(t *testing.T, kind uint8, rows string) {
		file := fuzzFiles[int(kind)%len(fuzzFiles)]
		l, err := load(file, rows)
		if err != nil && !strings.Contains(err.Error(), file+":") {
			t.Errorf("the error does not say where: %v", err)
		}
		for _, w := range strings.Fields(rows) {
			l.Lookup(w)
		}
	})
}
