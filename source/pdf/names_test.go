package pdf

import "testing"

func TestGlyphName(t *testing.T) {
	for name, want := range map[string]string{
		"space": " ", "a": "a", "comma": ",", "fi": "fi", "f_f_i": "ffi", "three": "3", "eacute": "é", "quoteright": "’", "hyphen.case": "-",
		"uni0644": "ل", "uniFEDF.init": "\uFEDF", "uni06440627": "لا", "u0644": "ل", "u1F600": "😀",
		"afii57388": "،", "afii57393": "١", "afii57409": "ء", "afii57415": "ا", "afii57434": "غ", "afii57441": "ف", "afii57450": "ي", "afii57458": "\u0652", "afii57470": "ه",
		"afii57447": "\uFFFD", "afiix": "\uFFFD", "uni06": "\uFFFD", "uniZZZZ": "\uFFFD", "union": "\uFFFD", "g123": "\uFFFD", "": "\uFFFD",
	} {
		if got := glyphName(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}
