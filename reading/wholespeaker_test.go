package reading

import (
	"testing"

	"isnad/claim"
	"isnad/document"
)

// Every text holds the speaker whom a reader would name, all told of him, among those that
// the model may choose from for its only attack.
func TestSpeakersToChooseFrom(t *testing.T) {
	tests := []struct{ name, publisher, text, want string }{
		{"group in quotes, rank and name", "", "وقال الناطق باسم «نسور الوادي» النقيب رمضان بوحليم إن مسلحين هاجموا الثكنة.", "الناطق باسم «نسور الوادي» النقيب رمضان بوحليم"},
		{"institute and name", "", "وقال الباحث في معهد المرايا سنان الباروني إن الحركة هاجمت القرية.", "الباحث في معهد المرايا سنان الباروني"},
		{"where it serves", "", "وقال مسؤول في شركة المياه إن مسلحين هاجموا الثكنة.", "مسؤول في شركة المياه"},
		{"verb that is none of saying", "", "وشكا سكان القرية من هجوم شنه مسلحون فجرا.", "سكان القرية"},
		{"outlet has learnt from", "", "وعلمت «الموئل» من مصادر أمنية أن مسلحين هاجموا الثكنة.", "مصادر أمنية"},
		{"the publisher's correspondent", "المنار", "وذكر مراسل المنار أن مسلحين هاجموا الثكنة.", "مراسل المنار"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d, err := document.New(tt.text, document.Meta{Publisher: tt.publisher})
			if err != nil {
				t.Fatal(err)
			}
			var all []string
			for _, q := range testRules(t).Questions(d, nil) {
				if q.Ask != "source" || q.Type != claim.Attack {
					continue
				}
				for _, x := range q.Spans {
					if x.Text == tt.want {
						return
					}
					all = append(all, x.Text)
				}
			}
			t.Errorf("got %q, want %q among them", all, tt.want)
		})
	}
}
