package entity

import (
	"testing"

	"isnad/lexicon"
)

// The words about a place's name tell whether it is the place.
func TestAround(t *testing.T) {
	r := New(lexicon.Default())
	for _, tc := range []struct {
		text, words string
		place       bool
	}{
		{"خسر كثيرا في معركة \"طوفان الأقصى\" هذا العام", "الأقصى", false},
		{"صلى الناس في الأقصى صباحا", "الأقصى", true},
		{"انتشر الجنود على الحدود الغربية منذ الفجر", "الغربية", false},
		{"بقي أهله في الأراضي المحتلة عام 1948 بعد الرحيل", "الأراضي المحتلة", false},
		{"قال إن عملية\"طوفان الأقصى\" مستمرة", "الأقصى", false},
		{"زار الوفد الأراضي المحتلة في الربيع", "الأراضي المحتلة", true},
	} {
		rec := note(t, "d", tc.text, tc.words+"|place")
		ms := r.Document(&rec)
		if got := ms[0].Entity != ""; got != tc.place {
			t.Errorf("%s: %+v", tc.text, ms[0])
		}
	}
}

// What a force has, what a person does and who is loyal to a group are not they.
func TestNotThemselves(t *testing.T) {
	r := New(lexicon.Default())
	for _, tc := range []struct {
		words, id string
		rel       Relation
	}{
		{"آليات الاحتلال", "f:army-il", Of},
		{"قبول نتنياهو", "p:netanyahu", Of},
		{"رئيس الوزراء نتنياهو", "p:netanyahu", Is},
		{"المحافظ الموالي لجماعة الحوثي", "g:houthis", Of},
		{"زعيم جماعة الحوثي", "g:houthis", Lead},
		{"تحقيق مصالح فرنسا", "f:state-fr", Of},
	} {
		if s := r.shapeOf(tc.words, ""); s.id != tc.id || s.rel != tc.rel {
			t.Errorf("%s: %s %v, want %s %v", tc.words, s.id, s.rel, tc.id, tc.rel)
		}
	}
}

// The region is not the newspaper that bears its name, nor is an adherent called by his cause.
func TestNoSuchName(t *testing.T) {
	r := New(lexicon.Default())
	rec := note(t, "d", "حذر من حرب في دول الشرق الأوسط كلها", "دول الشرق الأوسط|actor")
	if ms := r.Document(&rec); ms[0].Entity != "" {
		t.Errorf("the region is %+v", ms[0])
	}
	rec = note(t, "d", "خطفه قيادي حوثي معروف في المدينة", "حوثي معروف|actor")
	if ms := r.Document(&rec); ms[0].Entity != "" {
		t.Errorf("an adherent is %+v", ms[0])
	}
}

// What lies about a town is by it.
func TestOutskirts(t *testing.T) {
	r := New(lexicon.Default())
	for words, rel := range map[string]Relation{"ضواحي الخرطوم": Of, "أطراف الخرطوم": Of, "مدينة الخرطوم": Is} {
		if s := r.shapeOf(words, ""); s.rel != rel {
			t.Errorf("%s: %s %v, want %v", words, s.id, s.rel, rel)
		}
	}
}
