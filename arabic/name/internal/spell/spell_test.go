package spell

import "testing"

func TestAppendArabic(t *testing.T) {
	for in, want := range map[string]string{
		"أَحْمَد": "احمد", "مـحـمـد": "محمد", "ﻣﺤﻤﺪ": "محمد", "ﻣ\ufdd2م\ufbb3": "مم", "کريمی": "كريمي", "گل": "گل", "فؤاد": "فءاد", "ټوپک": "توپك", "x1": "", "ى": "ي", "": "",
	} {
		if got := ArabicString(AppendArabic(nil, in)); got != want {
			t.Errorf("AppendArabic(%q) = %q; want %q", in, got, want)
		}
	}
}

func TestAppendLatin(t *testing.T) {
	for in, want := range map[string]string{
		"Erdoğan": "erdogan", "ʻAbd al-Raḥmān": "abdalrahman", "Straße": "strasse", "Øystein": "oystein", "Łódź": "lodz", "ŽIŽEK": "zizek", "İsmet": "ismet", "محمد": "", "e\u0301": "e",
	} {
		if got := LatinString(AppendLatin(nil, in)); got != want {
			t.Errorf("AppendLatin(%q) = %q; want %q", in, got, want)
		}
	}
}

func TestParse(t *testing.T) {
	for _, s := range []string{"^ا", "ة$", "شك", ""} {
		if got := ArabicString(ParseArabic(s)); got != s {
			t.Errorf("ArabicString(ParseArabic(%q)) = %q", s, got)
		}
	}
	for _, s := range []string{"^a", "tsch", "e$", ""} {
		if got := LatinString(ParseLatin(s)); got != s {
			t.Errorf("LatinString(ParseLatin(%q)) = %q", s, got)
		}
	}
}

func TestLetters(t *testing.T) {
	for r, want := range map[rune]bool{'ع': true, 'گ': true, 'ﻌ': true, 'َ': false, 'a': false, '،': false, '٣': false} {
		if IsArabic(r) != want {
			t.Errorf("IsArabic(%q) = %t", r, !want)
		}
	}
	for r, want := range map[rune]bool{'a': true, 'Z': true, 'ş': true, '-': false, 'ع': false, '1': false, '@': false, '[': false} {
		if IsLatin(r) != want {
			t.Errorf("IsLatin(%q) = %t", r, !want)
		}
	}
}
