package reading

import (
	"fmt"
	"testing"
)

func TestWhatADateMayDate(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"some days ago is no day",
			"قصف الجيش النهرستاني سوق تل الريحان قبل أيام.", "attack قصف -"},
		{"some hours are of the day",
			"قصف الجيش النهرستاني سوق تل الريحان خلال الساعات الماضية.", "attack قصف 2021-03-17"},
		{"until now is how long",
			"قتل المسلحون حتى الآن ستة جنود في تل الريحان.", "kill قتل -"},
		{"what was before has not the day of what was then",
			"قصف الجيش النهرستاني أمس الثلاثاء سوق تل الريحان بعد خطف جنديين.", "attack قصف 2021-03-16, abduct خطف -"},
		{"the day of what was before is its own",
			"قصف الجيش النهرستاني سوق تل الريحان بعد خطف جنديين أمس الثلاثاء.", "attack قصف -, abduct خطف 2021-03-16"},
		{"nor has what is told of a thing by the way",
			"دخل الوزير أمس الثلاثاء السوق التي قصفها المسلحون.", "attack قصفها -"},
		{"what came of it has its day",
			"قصف الجيش النهرستاني سوق تل الريحان أمس الثلاثاء، ما أسفر عن مقتل بائعين.", "attack قصف 2021-03-16, kill مقتل 2021-03-16"},
		{"a span told on a day ends on it",
			"أعلن الوزير أمس الثلاثاء أن المسلحين قتلوا ستة جنود في تل الريحان خلال اليومين الماضيين.", "kill قتلوا 2021-03-14/2021-03-16"},
		{"what began long ago goes on",
			"قتل المسلحون جنديا في المعارك التي اندلعت في كانون الثاني 2019.", "kill قتل -, attack المعارك 2019-01-01/2021-03-17"},
		{"what was after a day was so until now",
			"اعتقل الجيش النهرستاني مئتي رجل بعد 2 شباط 2021.", "arrest اعتقل 2021-02-02/2021-03-17"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := datedOn(t, "2021-03-17", tt.text); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

// TestReportOfTheDay lets the day serve all that is told of the fighting in a report of what
// happened today, and no further than the next verb in one of yesterday.
func TestReportOfTheDay(t *testing.T) {
	const story = "قصف الجيش النهرستاني، %s، سوق تل الريحان.\n\nوتشتهر البلدة بزيتونها.\n\nوتضم ثلاث مدارس.\n\nوتكثر فيها البساتين.\n\nودمر الجيش جسرا في المرج.\n\nوجاء ذلك ردا على هجوم سابق."
	for day, want := range map[string]string{
		"اليوم الأربعاء": "attack قصف 2021-03-17, destroy ودمر 2021-03-17, attack هجوم -",
		"أمس الثلاثاء":   "attack قصف 2021-03-16, destroy ودمر -, attack هجوم -",
	} {
		if got := datedOn(t, "2021-03-17", fmt.Sprintf(story, day)); got != want {
			t.Errorf("%s: got  %s\nwant %s", day, got, want)
		}
	}
}
