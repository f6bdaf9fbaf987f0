package reading

import (
	"strings"
	"testing"
)

func TestDaysServeTheSameEvent(t *testing.T) {
	tests := []struct {
		name, text string
		want       string // type, word and day of each event in its order
	}{
		{"a headline has the day of its lead",
			"قصف عنيف على سوق تل الريحان\n\nقصف الجيش النهرستاني سوق تل الريحان أمس الثلاثاء.",
			"attack قصف 2021-03-16, attack قصف 2021-03-16"},
		{"a later telling with the article",
			"شن مسلحون هجوما على ثكنة في تل الريحان أمس الثلاثاء.\n\nوتعيش البلدة على الزراعة.\n\nوتشتهر بزيتونها.\n\nوتضم ثلاث مدارس.\n\nوأثار الهجوم قلق السكان.",
			"attack هجوما 2021-03-16, attack الهجوم 2021-03-16"},
		{"what is only called for has no day of its caller",
			"دعا الوزير أمس الثلاثاء إلى قصف الثكنة.",
			"demand دعا 2021-03-16, attack قصف -"},
		{"a year is not one day",
			"شن الجيش النهرستاني هجوما على الثكنة عام 2019.\n\nوتعيش البلدة على الزراعة.\n\nوتشتهر بزيتونها.\n\nوتضم ثلاث مدارس.\n\nوتكثر فيها البساتين.\n\nوأثار الهجوم قلق السكان.",
			"attack هجوما 2019-01-01/2019-12-31, attack الهجوم -"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			d := doc(t, tt.text)
			for _, c := range testRules(t).Taught(nil).Read(d) {
				when := "-"
				if c.Time != nil {
					when = dayOf(&c)
				}
				got = append(got, string(c.Type)+" "+c.Trigger.Text+" "+when)
			}
			if g := strings.Join(got, ", "); g != tt.want {
				t.Errorf("got  %s\nwant %s", g, tt.want)
			}
		})
	}
}
