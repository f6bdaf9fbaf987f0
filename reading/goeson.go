package reading

import (
	"strings"

	"isnad/lexicon"
)

// relativeClause tells whether a predicate stands in a clause that a relative opens.
func (s *state) relativeClause(q *predicate) bool {
	return q.opener >= 0 && s.t[q.opener].tag == tRel
}

// saysOf tells a predicate that says something of a phrase, in a relative clause or a bare one.
func (s *state) saysOf(q *predicate) bool { return q.antecedent != 0 || s.relativeClause(q) }

// above returns the predicate that another is joined to or stands under, or, for one in a
// relative clause, the last before the clause.
func (s *state) above(q *predicate) int32 {
	if q.before == 0 && !s.mayBeDeed(q.verb) && s.relativeClause(q) {
		return s.predBefore(q.opener)
	}
	return q.before
}

// joinedBehindComma tells a verb that و or ف joins behind a comma or at the head of a sentence,
// or that كما leads in: it goes on with the main clause, not with a relative one inside.
func (s *state) joinedBehindComma(p *predicate) bool {
	if s.mayBeDeed(p.verb) {
		return false
	}
	return leadsOn[s.fold(p.verb-1)] && s.fold(p.verb-1) != "ثم" || s.t[p.verb].pro&(lexicon.ProWa|lexicon.ProFa) != 0 && s.goesOnAt(p.verb)
}

// goesOnWith returns the subject that a verb without one of its own has from a verb before, and
// the predicate of that verb.
func (s *state) goesOnWith(p *predicate) (subject, from int32) {
	form, aside, named := s.t[p.verb].form, s.joinedBehindComma(p) && s.mainBefore(p), false
	if p.opener >= 0 && s.t[p.opener].tag == tComp && p.left != 0 && s.t[p.verb].pro&(lexicon.ProWa|lexicon.ProFa) == 0 {
		return 0, 0 // «قال إن السبب عبوة استهدفت …»: the clause speaks of something else
	}
	for b, n := p.before, 0; b != 0 && n < 6; n++ {
		q := &s.preds[b-1]
		if named && s.t[q.verb].sent != s.t[p.verb].sent {
			return 0, 0 // its own sentence has another
		}
		if q.subject != 0 && s.mereDeed(q.subject) {
			b = s.above(q)
			continue
		}
		if !aside || !s.saysOf(q) {
			if q.subject != 0 && (s.agreesNumber(form, &s.phrasesAt[q.subject-1]) || s.t[q.verb].sent == s.t[p.verb].sent && s.several(form, q)) {
				return q.subject, b
			}
			if q.passive && q.object != 0 && s.agreesNumber(form, &s.phrasesAt[q.object-1]) {
				return q.object, b
			}
			named = named || q.subject != 0 && form.Number <= singular
		}
		aside = aside || q.subject == 0 && s.joinedBehindComma(q)
		b = s.above(q)
	}
	return 0, 0
}

// mereDeed tells a subject that no verb of acting goes on with: «احترام القرار واجب».
func (s *state) mereDeed(n int32) bool {
	p := &s.phrasesAt[n-1]
	h := &s.t[p.head]
	if p.class != 0 && p.class&(lexicon.Agent|lexicon.Armed|lexicon.Event|lexicon.Weapon|lexicon.Vehicle|lexicon.Name|lexicon.Text) == 0 && !p.def {
		return true
	}
	return h.tag == tNoun && h.trig == 0 && h.form.Shape == lexicon.VerbalNoun && p.class&(lexicon.Agent|lexicon.Armed|lexicon.Event) == 0
}

// How the subject of a verb was found, where it is not its own phrase before or behind it.
const (
	relativeSubject = "subject of a relative"
	handedOn        = "subject handed on"
)

// mainBefore tells whether the main clause has a verb before that of p, or the sentence before.
func (s *state) mainBefore(p *predicate) bool {
	for _, k := range s.predsBy.in(s.t[p.verb].sent) {
		q := &s.preds[k]
		if q.verb >= p.verb {
			break
		}
		if !s.saysOf(q) {
			return true
		}
	}
	return s.predBefore(p.verb) == 0
}

// subjectVia tells how the subject of a verb was found.
func (s *state) subjectVia(p *predicate, n int32) string {
	switch {
	case n == 0 || n == p.left:
		return "subject"
	case n == p.antecedent:
		return relativeSubject
	case s.phrasesAt[n-1].first < p.start || s.t[s.phrasesAt[n-1].first].sent != s.t[p.verb].sent:
		return handedOn
	}
	return "subject"
}

// several tells whether a verb in the plural or dual goes on with a list: «انسحب الوالي ونائبه،
// ورفضا».
func (s *state) several(f lexicon.Form, q *predicate) bool {
	p := &s.phrasesAt[q.subject-1]
	return f.Number >= dual && f.Person == 3 && human(p.class) && s.listed(p, max(q.end, q.verb))
}

// goesOnAt tells whether the word at i is joined, or stands behind a comma or at the head of
// its sentence.
func (s *state) goesOnAt(i int) bool {
	j := i - 1
	return s.t[i].tag == tComp && s.t[i].pro&lexicon.ProWa != 0 || j < 0 || s.t[j].sent != s.t[i].sent || isComma(s.fold(j)) || s.fold(j) == "؛"
}

// mayBeDeed tells whether the verb at v is written like a verbal noun: «ودعم».
func (s *state) mayBeDeed(v int) bool {
	for k := range s.t[v].analysis.hits {
		if h := &s.t[v].analysis.hits[k]; h.Form.Shape == lexicon.VerbalNoun && h.Kind == lexicon.FrameWord {
			return true
		}
	}
	return false
}

// leadsOn are words that lead in what the subject before did besides.
var leadsOn = map[string]bool{"كما": true, "ثم": true, "وكما": true, "كذلك": true, "ايضا": true}

// ledOn tells whether a word that leads on stands before the verb at v: «كما قصفت», «كذلك، قصفت».
func (s *state) ledOn(v int) bool {
	if v > 1 && isComma(s.fold(v-1)) && s.t[v-2].sent == s.t[v].sent {
		v--
	}
	return v > 0 && s.t[v-1].sent == s.t[v].sent && leadsOn[s.fold(v-1)]
}

// mereThing tells a phrase for what nobody acts with of its own: a vehicle, a place, a building.
func (s *state) mereThing(p *phrase) bool {
	return p.class&(lexicon.Vehicle|lexicon.Site|lexicon.Place|lexicon.Thing) != 0 && p.class&(lexicon.Agent|lexicon.Armed|lexicon.Event) == 0
}

// oblique tells a plural or dual of people with the ي of the accusative: «دعا المدنيين».
func (s *state) oblique(i int) bool {
	w, f := s.fold(i), s.t[i].form
	if s.t[i].tag != tNoun || s.t[i].enc != lexicon.NoEnc {
		return false
	}
	if len(s.t[i].analysis.hits) == 0 && s.t[i].def {
		return strings.HasSuffix(w, "ين") && len(w) > 14 // «المغتربين»
	}
	if s.t[i].class&lexicon.Person == 0 || f.Number < dual {
		return false
	}
	return strings.HasSuffix(w, "ين") || f.Construct && strings.HasSuffix(w, "ي")
}

// nominative tells a plural of people that shows that it is a subject: «مسلحون», «مسلحو الحركة».
func (s *state) nominative(p *phrase) bool {
	i := p.head
	w, f := s.fold(i), s.t[i].form
	if s.t[i].tag != tNoun || p.count != nil || s.t[i].class&lexicon.Person == 0 || f.Number != plural || s.t[i].enc != lexicon.NoEnc {
		return false
	}
	return strings.HasSuffix(w, "ون") || f.Construct && strings.HasSuffix(w, "و")
}

// accusative tells whether a phrase shows that it is no subject: by its tanwin or its alef.
func (s *state) accusative(p *phrase) bool {
	if p.count != nil || p.name != 0 && s.t[p.head].name != 0 || s.t[p.head].tag == tNum {
		return false
	}
	if s.t[p.head].form.Accusative || s.oblique(p.head) {
		return true
	}
	w := s.d.Text[s.toks[p.head].Start:s.toks[p.head].End]
	return strings.HasSuffix(w, "\u064b") || strings.HasSuffix(w, "\u064d") || strings.HasSuffix(w, "\u064e") || strings.HasSuffix(w, "\u064bا")
}
