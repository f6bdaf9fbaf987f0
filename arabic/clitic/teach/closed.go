package teach

import (
	"strings"

	"isnad/arabic/clitic"
)

// The closed classes, from general knowledge.
const (
	prepositions = "في من عن على إلى لدى مع عند حول بين تحت فوق أمام خلف ضد دون بعد قبل خلال نحو وراء تجاه ضمن غير بعض كل جميع أحد نفس ب ل"
	particles    = "أن إن كأن لكن لعل ليت"
	freeWords    = "هذا هذه ذلك تلك هؤلاء أولئك الذي التي الذين اللذين اللتين ما من هو هي هم هما هن نحن أنا أنت أنتم لا لم لن قد ليس ليست كان كانت كانوا إن أن إذا إذ لو لولا كيف متى أين هل حيث ثم أو أم بل حتى منذ كما كلما عندما بينما لكن كل بعض غير مثل أي سوف ربما هنا هناك كذلك إلا ألا لماذا نعم أيضا كان يكون هذان هاتان سوى"
	afterPrep    = "هذا هذه ذلك تلك هؤلاء أولئك الذي التي الذين ما من أن أي كل بعض غير مثل أحد إحدى عدة عدد نحو حسب سبب"
)

var pronouns = strings.Fields("ه ها هم هما هن ك كم نا")

// Closed are lessons of one word each: particles with all that may lean on them.
func Closed() []clitic.Lesson {
	var l list
	for _, w := range strings.Fields(prepositions) {
		l.leaning(w)
		if w != "ب" && w != "ل" {
			l.joined(w, "")
		}
	}
	for _, w := range strings.Fields(particles) {
		l.leaning(w)
		l.joined(w, "ني")
		l.joined(w, "ي")
	}
	for _, p := range pronouns {
		l.add(clitic.Li, "ل", "أن", p)
		l.add(clitic.Bi, "ب", "أن", p)
		l.add(clitic.Wa|clitic.Bi, "وب", "أن", p)
		l.add(clitic.Wa|clitic.Li, "ول", "أن", p)
	}
	for _, w := range strings.Fields(freeWords) {
		l.joined(w, "")
	}
	l.prepositional()
	l.add(clitic.Wa, "و", "الله", "")
	l.add(clitic.Bi, "ب", "الله", "")
	l.add(clitic.Wa|clitic.Bi, "وب", "الله", "")
	l.god("ل")
	l.god("ول")
	return l
}

// god adds لله, which drops the alef and a lam of الله.
func (l *list) god(front string) {
	g := clitic.Segmentation{Pro: clitic.Li, Stem: "الله", Start: len(front), End: len(front) + len("له")}
	if len(front) > len("ل") {
		g.Pro |= clitic.Wa
	}
	*l = append(*l, clitic.Lesson{Words: []string{front + "له"}, Gold: []clitic.Segmentation{g}, Alone: true})
}

// leaning adds w with each pronoun.
func (l *list) leaning(w string) {
	for _, p := range pronouns {
		l.joined(w, p)
	}
}

// joined adds w alone and after each conjunction.
func (l *list) joined(w, pronoun string) {
	l.add(0, "", w, pronoun)
	l.add(clitic.Wa, "و", w, pronoun)
	l.add(clitic.Fa, "ف", w, pronoun)
}

// prepositional adds what the short prepositions are written with.
func (l *list) prepositional() {
	whole := map[string]bool{"لما": true, "كما": true, "كذلك": true, "لمن": true, "كأن": true}
	for _, w := range strings.Fields(afterPrep) {
		for _, p := range []struct {
			pro   clitic.Proclitic
			front string
		}{{clitic.Bi, "ب"}, {clitic.Li, "ل"}, {clitic.Ka, "ك"}} {
			if !whole[p.front+w] {
				l.add(p.pro, p.front, w, "")
				l.add(clitic.Wa|p.pro, "و"+p.front, w, "")
			}
		}
	}
}
