package morph

import (
	"slices"
	"strings"
)

// Plural is a proposed plural of a noun.
type Plural struct {
	Surface   string // unvocalised, nominative where the ending shows case (ون)
	Vocalised string // without case vowel
	// Pattern is the plural's measure, as أفعال; "ون" or "ات" for sound ones; empty
	// for a plural that follows none.
	Pattern string
	Sound   bool
}

// pluralRule proposes plurals for singulars of one shape. In a shape digits stand
// for any consonant, other letters for themselves. Plurals are patterns of sounds
// (see the note on sounds), or + for ون and - for ات, likeliest first.
type pluralRule struct{ shape, plurals string }

// pluralRules are tried in order; the first whose shape fits decides.
var pluralRules = []pluralRule{
	{"م12و3", "ma1A2I3 + -"},           // مشروع
	{"م12و3ة", "- ma1A2I3"},            // مجموعة
	{"مي2ا3", "mawA2I3 -"},             // ميثاق، ميعاد
	{"مو23", "mawA2i3 mawA2I3"},        // موقع، موعد
	{"م12اة", "ma1A2I -"},              // مصفاة
	{"م12ا3", "ma1A2I3 -"},             // مفتاح
	{"م12ي3", "ma1A2I3 +"},             // مسكين
	{"م123ة", "ma1A2i3 -"},             // مدرسة
	{"م1ا3ة", "-"},                     // مساحة
	{"م12ى", "ma1A2I -"},               // مبنى
	{"م1ا3", "- ha12i3aT"},             // مطار
	{"م123", "ma1A2i3 + -"},            // مكتب
	{"ت12ي3", "- ta1A2I3"},             // تقرير
	{"تا2ي3", "tawA2I3"},               // تاريخ
	{"ت1ا23", "-"},                     // تعاون
	{"إ12ا3", "- ha1A2I3"},             // إعلان، إعصار
	{"أ12و3ة", "ha1A2I3 -"},            // أسطورة
	{"أ12و3", "ha1A2I3"},               // أسلوب
	{"أ123", "ha1A2i3 1u23 ha1A2i3aT"}, // أكبر، أحمر، أسقف
	{"1ا2و3", "1awA2I3"},               // صاروخ
	{"1ائ3ة", "- 1awAhi3"},             // طائرة
	{"1ا23ة", "1awA2i3 -"},             // قافلة
	{"وا23ة", "wa2Ahi3 -"},             // واقعة
	{"1ائ3", "1u22A3 1A3aT + 1awAhi3"}, // نائب، قائد
	{"1ا2ي", "1u2AT 1awA2I ha12iyaT"},  // قاضي
	{"1ا23", "1u22A3 + 1awA2i3 1a2a3aT 1u2a3Ah 1u2U3 ha12A3 1u23An"},
	{"1ا3", "ha12A3 1I3An 1iyA3 1u33A3"}, // باب، نار، دار، حاج
	{"1ا3ة", "- 1awA33 1A3"},             // ساحة
	{"12اء", "ha12iyaT -"},               // لواء
	{"12ا3ة", "1a2Ahi3 -"},               // رسالة
	{"12ا3", "ha12i3aT 1u2u3 1a2Ahi3 1u23An ha12u3"},
	{"12ي3ة", "1a2Ahi3 1u2u3 - 1u2a3Ah"}, // كتيبة، سفينة، خليفة
	{"12ية", "1a2AyA - 1u2E"},            // قضية
	{"12ي3", "1u2a3Ah 1a23E 1a2Ahi3 1u2u3 ha12i3aT ha12i3Ah 1i2A3 ha12A3 1u23An ha1A2i3"}, // زعيم، قتيل، فصيل
	{"12ي", "ha12iyAh"},                           // نبي
	{"12و3ة", "- 1a2Ahi3"},                        // حكومة
	{"12و3", "1u2u3 1a2Awi3 ha12i3aT 1a2Ahi3"},    // رسول، عمود
	{"12وة", "1a2awAt 1u2E"},                      // خطوة
	{"12و", "ha12A3 1i2A3"},                       // عضو
	{"1و3", "ha12A3 1I3An"},                       // ثوب
	{"1ي3", "1u2U3 ha12A3 1i2A3 ha12u3 ha12i3aT"}, // جيش، عين، دير
	{"1ي3ة", "1u2U3 - 1i2A3 1i2a3"},               // غيمة، خيمة، قيمة
	{"1وة", "- 1uwE"},                             // قوة
	{"1و3ة", "- 1u2a3"},                           // دولة
	{"12ة", "1i2a3 - 1i2A3"},                      // خطة، ضفة
	{"123ة", "1u2a3 1i2A3 - ha12A3"},              // غرفة، قلعة، شجرة
	{"12وى", "1a2AwE -"},                          // فتوى
	{"12", "1u2U3 ha12A3"},                        // حد، سر
	{"123", "ha12A3 1u2U3 1i2A3 ha12u3 1u2u3 1u23An ha12i3aT 1i2A3aT"},
	{"123ي", "+ 1u2U3 1a2A3I"},       // جندي، كرسي
	{"123ان", "1a2A3In - 1a2A3inaT"}, // ميدان، قرصان
	{"123اء", "1a2A3E 1a2A3I -"},     // صحراء
	{"123ا4", "1a2A3I4 1a2A3i4 -"},   // سرداب، زلزال
	{"123و4", "1a2A3I4"},             // صندوق
	{"123ي4", "1a2A3I4 +"},           // قنديل
	{"1ي23", "ha12A3 1ayA2i3"},       // فيلم، فيلق
	{"1234ة", "1a2A3i4 -"},           // قنبلة
	{"1234", "1a2A3i4 + -"},          // عنصر
}

// BrokenPlurals proposes plurals for an unvocalised or vocalised singular by its
// shape, likeliest first, the sound ones in their place among them. It is a guess:
// which plural a noun has is for a dictionary to say.
func BrokenPlurals(singular string) []Plural {
	letters := []rune(clean(singular))
	if all, ok := irregularPlurals[string(letters)]; ok {
		var out []Plural
		for p := range strings.FieldsSeq(all) {
			out = append(out, Plural{Surface: p, Vocalised: p})
		}
		return out
	}
	if p := doubledPlurals(letters); p != nil {
		return p
	}
	for _, weak := range []bool{false, true} {
		for i := range pluralRules {
			if b, ok := matchShape(pluralRules[i].shape, letters, weak); ok {
				return proposals(pluralRules[i].plurals, b, string(letters))
			}
		}
	}
	return proposals("+ -", nil, string(letters))
}

// irregularPlurals are common and follow no shape, or not that of their singular.
var irregularPlurals = map[string]string{
	"سنة": "سنوات سنين", "يوم": "أيام", "ماء": "مياه", "اسم": "أسماء", "ابن": "أبناء", "ابنة": "بنات", "أب": "آباء", "أخ": "إخوة",
	"أرض": "أراضي أراض", "دم": "دماء", "يد": "أيدي أيد", "امرأة": "نساء نسوة", "إنسان": "ناس بشر", "شاب": "شباب شبان",
	"مكان": "أماكن أمكنة", "أمر": "أوامر أمور", "فم": "أفواه", "شيء": "أشياء", "أم": "أمهات", "بنت": "بنات", "أخت": "أخوات",
	"ذو": "ذوو", "إمام": "أئمة", "رأي": "آراء", "ليل": "ليالي", "ليلة": "ليالي ليال", "حمار": "حمير", "دينار": "دنانير", "برنامج": "برامج",
	"أستاذ": "أساتذة", "بندقية": "بنادق بندقيات", "سكين": "سكاكين", "ميناء": "موانئ", "عصا": "عصي", "حديث": "أحاديث", "نية": "نوايا نيات",
	"زنزانة": "زنازين", "فتى": "فتية فتيان", "طاقم": "أطقم طواقم", "طريق": "طرق طرقات", "داعية": "دعاة", "وباء": "أوبئة", "سائح": "سياح", "ميدان": "ميادين",
}

// doubledPlurals: دليل gives أدلة, طبيب أطباء.
func doubledPlurals(letters []rune) []Plural {
	if len(letters) != 4 || letters[2] != 'ي' || letters[1] != letters[3] {
		return nil
	}
	bound, ok := matchShape("12ي3", letters, true)
	if !ok {
		return nil
	}
	return proposals("ha1i23Ah ha1i23aT 1i2A3", bound, string(letters))
}

// matchShape binds the digits of a shape to the letters as sounds. و and ي are
// taken for radicals only if weak is set, after all shapes that name them.
func matchShape(shape string, letters []rune, weak bool) ([]byte, bool) {
	sh := []rune(shape)
	if len(sh) != len(letters) {
		return nil, false
	}
	bound := make([]byte, 6)
	for i, r := range sh {
		if r < '1' || r > '5' {
			if r != letters[i] {
				return nil, false
			}
			continue
		}
		c := sound(letters[i])
		if c == 0 || letters[i] == 'آ' || isWeak(c) && !weak {
			return nil, false
		}
		bound[r-'0'] = c
	}
	completeRoot(bound, sh)
	return bound, true
}

// completeRoot finds the radical a short shape hides: the و of باب, the doubled د
// of حد, the ي of لواء.
func completeRoot(bound []byte, shape []rune) {
	has := func(r rune) bool { return slices.Contains(shape, r) }
	switch {
	case bound[2] == 0 && has('ي'):
		bound[2] = ya
	case bound[2] == 0:
		bound[2] = waw
	case bound[3] != 0:
	case has('و'):
		bound[3] = waw
	case has('ي') || has('ا') || has('ى'):
		bound[3] = ya
	default:
		bound[3] = bound[2]
	}
}

func proposals(patterns string, bound []byte, singular string) []Plural {
	if singular == "" {
		return nil
	}
	var out []Plural
	for p := range strings.FieldsSeq(patterns) {
		if pl, ok := proposal(p, bound, singular); ok {
			out = append(out, pl)
		}
	}
	return out
}

func proposal(p string, bound []byte, singular string) (Plural, bool) {
	switch p {
	case "+":
		return soundPlural(singular, M, "ون")
	case "-":
		return soundPlural(singular, F, "ات")
	}
	w := fillPlural(p, bound)
	if w == nil {
		return Plural{}, false
	}
	model := fillPlural(p, []byte{0, sound('ف'), sound('ع'), sound('ل'), sound('ل'), sound('ل')})
	s := speller{marks: true, quiet: true}
	s.spell(w)
	return Plural{Surface: bare(w), Vocalised: string(s.out), Pattern: bare(model)}, true
}

// fillPlural gives nil where a radical is not bound.
func fillPlural(p string, bound []byte) []byte {
	w := make([]byte, 0, len(p)+1)
	for i := 0; i < len(p); i++ {
		c := p[i]
		if c >= '1' && c <= '5' {
			if c = bound[c-'0']; c == 0 {
				return nil
			}
		} else {
			c = templateLetter(c)
		}
		w = append(w, c)
	}
	if n := len(w); n > 1 && w[n-2] == 'A' && isWeak(w[n-1]) {
		w[n-1] = hamza // أعضاء
	}
	return settle(w)
}

func soundPlural(singular string, g Gender, pattern string) (Plural, bool) {
	for _, f := range NounForms(singular) {
		if f.Number == Pl && f.Gender == g && (f.State == Absolute && f.Case == Nominative || g == F) {
			return Plural{Surface: f.Surface, Vocalised: f.Surface, Pattern: pattern, Sound: true}, true
		}
	}
	return Plural{}, false
}
