package morph

import (
	"fmt"
	"strings"
)

// Form is the measure of a verb: I to X for three radicals, Q1, Q2 and Q4 for
// four. The zero Form is no form.
type Form uint8

// The forms in use in Modern Standard Arabic.
const (
	I    Form = iota + 1 // فَعَلَ
	II                   // فَعَّلَ
	III                  // فاعَلَ
	IV                   // أَفْعَلَ
	V                    // تَفَعَّلَ
	VI                   // تَفاعَلَ
	VII                  // اِنْفَعَلَ
	VIII                 // اِفْتَعَلَ
	IX                   // اِفْعَلَّ
	X                    // اِسْتَفْعَلَ
	Q1                   // فَعْلَلَ
	Q2                   // تَفَعْلَلَ
	Q4                   // اِفْعَلَلَّ
)

var formNames = [...]string{"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "Q1", "Q2", "Q4"}

// ParseForm reads a form by its Roman number ("IV") or figure ("4"), or Q1, Q2,
// Q4 ("QI" and so on too), in any case.
func ParseForm(s string) (Form, error) {
	u := strings.ToUpper(strings.TrimSpace(s))
	switch u {
	case "QI":
		return Q1, nil
	case "QII":
		return Q2, nil
	case "QIV":
		return Q4, nil
	}
	for f := I; f <= Q4; f++ {
		if u == formNames[f] || f <= X && u == fmt.Sprint(int(f)) {
			return f, nil
		}
	}
	return 0, fmt.Errorf("morph: %q is no verb form; write I to X, Q1, Q2 or Q4", s)
}

// String is the Roman number, or Q1, Q2, Q4; "?" for no form.
func (f Form) String() string {
	if f < I || f > Q4 {
		return "?"
	}
	return formNames[f]
}

// radicals is how many letters a root of this form has.
func (f Form) radicals() int {
	if f >= Q1 {
		return 4
	}
	return 3
}

// hasPassive is false for the forms that are passive or inward by meaning.
func (f Form) hasPassive() bool { return f != VII && f != IX && f != Q4 }
