package reading

import "isnad/lexicon"

// longestTitle bounds a speaker with all that is told of him, in tokens.
const longestTitle = 24

// wholeSpeaker returns a speaker with what follows that may still tell who he is, and how
// far that goes by its first step: where he serves, his rank, his name («الناطق باسم «النسور»
// النقيب فلان», «الباحث في معهد كذا فلان»). What is said of the occasion is no part of him.
func (s *state) wholeSpeaker(x span, limit int) (step, whole span) {
	step, whole = x, x
	limit = min(limit, x.first+longestTitle, s.sentence(x.first).last)
	if s.npOf[x.first] == 0 || !s.titled(&s.phrasesAt[s.npOf[x.first]-1]) {
		return step, whole
	}
	for steps := 0; steps < 6; steps++ {
		n := s.titleGoesOn(whole.last, limit)
		if n == 0 {
			break
		}
		p := &s.phrasesAt[n-1]
		if p.last > limit || steps > 0 && p.conj && p.prep == "" {
			break
		}
		whole.last = s.closeQuote(p.last, limit)
		if steps == 0 {
			step = whole
		}
		if p.prep == "" && p.name != 0 && p.class&lexicon.Person != 0 {
			break
		}
	}
	return step, whole
}

// titled tells whether a phrase names somebody by what he is, so that more may follow.
func (s *state) titled(p *phrase) bool {
	if s.t[p.head].analysis.office != 0 {
		return p.name == 0 || s.mentions[p.name-1].class&lexicon.Person == 0 // no name yet
	}
	if p.class == 0 && p.def && len(s.t[p.head].analysis.hits) == 0 {
		return false // a surname
	}
	if p.name != 0 && s.mentions[p.name-1].class&lexicon.Person == 0 && p.class&lexicon.Person != 0 {
		return true // «باحث نهرستاني في شؤون …»
	}
	return p.name == 0 && (!p.def || p.class&lexicon.Person != 0 || p.class == 0)
}

// titleGoesOn returns the phrase by which a title goes on at token i, 0 for none.
func (s *state) titleGoesOn(i, limit int) int32 {
	j, comma := i, false
	for ; j < limit && s.npAt[j] == 0; j++ {
		switch t := &s.t[j]; {
		case t.tag == tMark && isQuoteMark(s.fold(j)):
		case t.tag == tMark && !comma && isComma(s.fold(j)):
			comma = true
		case t.tag == tPrep && j < i+3 && !comma:
		case t.tag == tAdj && !comma, !comma && s.fold(j) == "خاصة": // مصادر خاصة في
		default:
			return 0
		}
	}
	if j >= limit {
		return 0
	}
	n := s.npAt[j]
	p := &s.phrasesAt[n-1]
	if s.t[j].date != 0 || s.occasion(p.head) || s.t[p.head].trig != 0 {
		return 0
	}
	if comma && (p.prep != "" || p.conj || p.name == 0 && s.t[p.head].analysis.office == 0 && !s.strangerBetween(p, limit)) {
		return 0
	}
	switch p.prep {
	case "":
		if h := &s.t[p.head]; !comma && p.first == p.head && h.tag == tNoun && h.def && h.class != 0 && !s.t[i-1].def && s.t[i-1].name == 0 {
			return 0 // «اتهم معارضون الرئيس»
		}
		if p.def && p.name == 0 && !s.t[i-1].def && s.t[p.head].class != 0 && s.t[p.head].analysis.office == 0 {
			return 0
		}
		somebody := p.class&lexicon.Person != 0 || s.holdsSurname(p) || s.t[p.head].analysis.office != 0 || p.name != 0 && p.class&(lexicon.Org|lexicon.Text) == 0
		if s.t[p.head].form.Shape == lexicon.VerbalNoun || j == i && s.t[i-1].def && !somebody {
			return 0 // «أبلغ المصدر وكالة كذا», «أعلن فلان اعتماد خطة»
		}
	case "ل", "علي":
		if p.class&lexicon.Person != 0 && p.number == plural && p.name == 0 {
			return 0 // «صرح مسؤول للصحافيين»
		}
		if s.isOutlet(p) || isQuoteMark(s.fold(p.first)) {
			return 0
		}
	case "ب":
		if w := s.bare(p.head); w != "اسم" && s.classOf(p.span)&lexicon.Place == 0 {
			return 0
		}
	case "عن":
		if !standsFor[s.bare(s.npHead(i))] {
			return 0
		}
	case "في", "من", "داخل", "لدي":
		if p.class&(lexicon.Time|lexicon.Text) != 0 || s.bare(p.head) == "وقت" || s.bare(p.head) == "سياق" {
			return 0
		}
	default:
		return 0
	}
	return n
}

// strangerBetween tells a name that nobody knows between two commas, or before what is said:
// «العقيد في الاحتياط، سنان الباروني، إن».
func (s *state) strangerBetween(p *phrase, limit int) bool {
	for i := p.first; i < p.last; i++ {
		if t := &s.t[i]; !s.word(i) || t.class != 0 || t.trig != 0 || t.analysis.fn != 0 || t.tag == tVerb || i == p.first && t.def {
			return false
		}
	}
	return p.last == limit || p.last < limit && (isComma(s.fold(p.last)) || s.t[p.last].tag == tComp)
}

// standsFor holds who speaks in the name of others by عن: «نائب عن البصرة».
var standsFor = map[string]bool{"ناءب": true, "عضو": true, "ممثل": true, "مندوب": true, "مرشح": true, "نواب": true, "اعضاء": true, "مسوءول": true, "مسوول": true}

// npHead returns the head of the phrase that ends before token i.
func (s *state) npHead(i int) int {
	if n := s.npOf[max(i-1, 0)]; n != 0 {
		return s.phrasesAt[n-1].head
	}
	return i
}

// holdsSurname tells whether a phrase holds a word that the lexicon does not know.
func (s *state) holdsSurname(p *phrase) bool {
	for i := p.first; i < p.last; i++ {
		if s.word(i) && s.t[i].tag != tPrep && len(s.t[i].analysis.hits) == 0 && s.t[i].analysis.fn == 0 {
			return true
		}
	}
	return false
}

// closeQuote takes in the mark that closes a name.
func (s *state) closeQuote(i, limit int) int {
	if i < limit && (s.fold(i) == "»" || s.fold(i) == "”") {
		return i + 1
	}
	return i
}
