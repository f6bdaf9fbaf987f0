package morph

import (
	"slices"
	"strings"
	"testing"
)

func surfaces(fs []NounForm) string {
	var out []string
	for _, f := range fs {
		if !slices.Contains(out, f.Surface) {
			out = append(out, f.Surface)
		}
	}
	return strings.Join(out, " ")
}

func TestNounForms(t *testing.T) {
	for _, c := range []struct {
		lemma string
		extra []string
		want  string
	}{
		{"مدينة", []string{"مدن"}, "مدينة مدينت مدينتان مدينتا مدينتين مدينتي مدينات مدن مدنا"},
		{"قائد", []string{"قادة"}, "قائد قائدا قائدان قائدين قائدي قائدون قائدو قائدات قائدة قائدت قائدتان قائدتا قائدتين قائدتي قادة قادت"},
		{"مستشفى", nil, "مستشفى مستشفا مستشفيان مستشفيا مستشفيين مستشفيي مستشفون مستشفو مستشفين مستشفي مستشفيات"},
		{"منشأة", nil, "منشأة منشأت منشأتان منشأتا منشأتين منشأتي منشآت"},
		{"قناة", []string{"قنوات"}, "قناة قنات قناتان قناتا قناتين قناتي قنيات قنوات"},
		{"عضو", []string{"أعضاء"}, "عضو عضوا عضوان عضوين عضوي عضوون عضوو عضوات عضوة عضوت عضوتان عضوتا عضوتين عضوتي أعضاء أعضاؤ أعضائ"},
	} {
		if got := surfaces(NounForms(c.lemma, c.extra...)); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.lemma, got, c.want)
		}
	}
}

func TestNounSpelling(t *testing.T) {
	for _, c := range []struct {
		lemma  string
		number Number
		state  State
		kase   CaseForm
		want   string
	}{
		{"جزء", Sg, Indefinite, Accusative, "جزءا"},
		{"عبء", Sg, Indefinite, Accusative, "عبئا"},
		{"عبء", Du, Absolute, Nominative, "عبئان"},
		{"اعتداء", Du, Absolute, Nominative, "اعتداءان"},
		{"اعتداء", Sg, Bound, Genitive, "اعتدائ"},
		{"مبدأ", Du, Absolute, Nominative, "مبدآن"},
		{"مبدأ", Du, Absolute, Oblique, "مبدأين"},
		{"قارئ", Pl, Absolute, Nominative, "قارئون"},
		{"عصا", Du, Absolute, Nominative, "عصوان"},
		{"محامٍ", Sg, Indefinite, Direct, "محام"},
		{"محامٍ", Pl, Absolute, Nominative, "محامون"},
		{"محامٍ", Pl, Construct, Nominative, "محامو"},
		{"قاضي", Sg, Indefinite, Direct, "قاض"},
		{"بنّاء", Pl, Absolute, Oblique, "بنائين"},
		{"بنّاء", Pl, Absolute, Nominative, "بناؤون"},
		{"ميليشيا", Pl, AnyState, AnyCase, "ميليشيات"},
		{"كاميرا", Pl, AnyState, AnyCase, "كاميرات"},
		{"فيديو", Pl, AnyState, AnyCase, "فيديوهات"},
	} {
		ok := slices.ContainsFunc(NounForms(c.lemma), func(f NounForm) bool {
			return f.Surface == c.want && f.Number == c.number && f.State == c.state && f.Case == c.kase
		})
		if !ok {
			t.Errorf("%s: no %s in %v", c.lemma, c.want, NounForms(c.lemma))
		}
	}
	for _, f := range NounForms("بناء") {
		if f.Case == Accusative {
			t.Errorf("بناء takes no alif, got %s", f.Surface)
		}
	}
}

// Each right plural must be proposed within the first three.
func TestBrokenPlurals(t *testing.T) {
	for _, c := range strings.Fields(`
		رئيس/رؤساء زعيم/زعماء وزير/وزراء أمير/أمراء قتيل/قتلى جريح/جرحى أسير/أسرى فصيل/فصائل
		قائد/قادة نائب/نواب ضابط/ضباط شارع/شوارع قافلة/قوافل طائرة/طائرات صاروخ/صواريخ قانون/قوانين
		كتيبة/كتائب قبيلة/قبائل مدينة/مدن سفينة/سفن قضية/قضايا حكومة/حكومات رسالة/رسائل
		سلاح/أسلحة حزام/أحزمة لواء/ألوية جناح/أجنحة كتاب/كتب عضو/أعضاء نبي/أنبياء
		باب/أبواب نار/نيران جيش/جيوش سيف/سيوف ثوب/أثواب حد/حدود خط/خطوط خطة/خطط
		رأس/رؤوس شأن/شؤون أثر/آثار حزب/أحزاب جبل/جبال حرب/حروب غرفة/غرف
		مكتب/مكاتب مركز/مراكز معركة/معارك مدرسة/مدارس مشروع/مشاريع مفتاح/مفاتيح مبنى/مباني مطار/مطارات
		تقرير/تقارير تنظيم/تنظيمات إعلان/إعلانات أسبوع/أسابيع أسطورة/أساطير
		عنصر/عناصر قنبلة/قنابل خندق/خنادق صندوق/صناديق سلطان/سلاطين ميدان/ميادين
		مقاتل/مقاتلون إرهابي/إرهابيون خيمة/خيام صحراء/صحارى زلزال/زلازل إعصار/أعاصير موعد/مواعيد تاريخ/تواريخ ميثاق/مواثيق مجموعة/مجاميع
		فتوى/فتاوى كرسي/كراسي قرصان/قراصنة فيلق/فيالق رأي/آراء إمام/أئمة برنامج/برامج
		جندي/جنود قاضي/قضاة دولة/دول منشأة/منشآت`) {
		singular, want, _ := strings.Cut(c, "/")
		got := BrokenPlurals(singular)
		i := slices.IndexFunc(got, func(p Plural) bool { return p.Surface == want })
		if i < 0 || i > 2 {
			t.Errorf("%s: %s is number %d of %v", singular, want, i, got)
		}
	}
	p := BrokenPlurals("رئيس")[0]
	if p.Pattern != "فعلاء" || p.Sound || shaddaFirst(p.Vocalised) != "رُؤَسَاء" {
		t.Errorf("%+v", p)
	}
	if got := BrokenPlurals(" "); got != nil {
		t.Errorf("of a blank: %v", got)
	}
}

func TestNisba(t *testing.T) {
	for _, c := range [][2]string{
		{"مصر", "مصري"}, {"سوريا", "سوري"}, {"القاهرة", "قاهري"}, {"فرنسا", "فرنسي"}, {"السعودية", "سعودي"},
		{"سماء", "سماوي"}, {"موسى", "موسوي"}, {"علي", "علوي"}, {"قبيلة", "قبيلي قبلي"}, {"العراق", "عراقي"}, {"", ""},
	} {
		if got := strings.Join(Nisba(c[0]), " "); !strings.HasPrefix(got, c[1]) {
			t.Errorf("%s: %s, want %s", c[0], got, c[1])
		}
	}
}
