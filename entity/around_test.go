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
	} {
		if s := r.shapeOf(tc.words, ""); s.id != tc.id || s.rel != tc.rel {
			t.Errorf("%s: %s %v, want %s %v", tc.words, s.id, s.rel, tc.id, tc.rel)
		}
	}
}
