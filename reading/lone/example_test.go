package lone_test

import (
	"fmt"

	"isnad/claim"
	"isnad/reading/lone"
)

func ExampleJudge_Reports() {
	j := lone.Default()
	for _, text := range []string{"قتل خمسة جنود أمس في انفجار سيارة مفخخة.", "قتل الوقت هواية قديمة، أليس كذلك؟"} {
		claims := []claim.Claim{{Type: claim.Kill, Trigger: claim.Span{Start: 0, End: 3, Text: "قتل"}, Polarity: claim.Affirmed, Modality: claim.Actual}}
		fmt.Println(j.Reports(lone.Assault, lone.New(text, claims)) >= j.Threshold(lone.Assault))
	}
	// Output:
	// true
	// false
}
