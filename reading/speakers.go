package reading

import (
	"slices"
	"strings"

	"isnad/claim"
	"isnad/lexicon"
)

// sourceOf returns who speaks: the subject, or the nearest earlier source where the
// verb has none of its own.
func (s *state) sourceOf(v int, p *predicate, say *lexicon.Saying, c span) span {
	if s.onlyPassive(v) || (p.subject == 0 || p.subject == p.antecedent) && s.impersonal(v, say) {
		return span{}
	}
	for _, r := range say.Roles {
		if r.Role == "source" && r.Slot != "s" && r.Slot != "g" && r.Slot != "next" {
			if np := s.prepPhrase(r.Slot, v, c.first); !np.empty() {
				return np
			}
		}
	}
	if say.Role("s") == "" {
		return s.lastSource(v)
	}
	if s.t[v].form.Person == 1 && s.t[v].quote == 0 && !s.spokenOfBefore(v) {
		return span{} // «نرى أن»: who writes
	}
	n := p.subject
	if n == 0 || s.phrasesAt[n-1].first >= c.first {
		n = s.leftSubject(p)
	}
	if m := s.npAt[min(v+1, len(s.npAt)-1)]; n == 0 && m != 0 && s.phrasesAt[m-1].count != nil && s.speaksHere(m, v, c, say) {
		n = m
	}
	if n == 0 {
		if n = s.spokeOtherwise(p); n == 0 {
			return s.lastSource(v)
		}
	}
	np := &s.phrasesAt[n-1]
	if s.speaks(np) || s.speaksHere(n, v, c, say) {
		return s.withApposition(np.span, c.first)
	}
	if np.class != 0 || s.t[np.first].tag == tDem || s.t[np.head].trig != 0 || s.t[np.head].form.Shape == lexicon.VerbalNoun || s.t[np.head].tag == tAdj || np.first < v {
		return s.lastSource(v)
	}
	return np.span
}

// spokenOfBefore tells whether a verb of saying stands before token v in its sentence.
func (s *state) spokenOfBefore(v int) bool {
	for _, k := range s.predsBy.in(s.t[v].sent) {
		if q := s.preds[k].verb; q < v && s.sayingAt(q) >= 0 {
			return true
		}
	}
	return false
}

// speaksHere: «أوضح المركز أن», «أكد اثنان من العائلة أن»: what stands right behind a verb of
// saying, in front of what it introduces, speaks, whatever it is.
func (s *state) speaksHere(n int32, v int, c span, say *lexicon.Saying) bool {
	np := &s.phrasesAt[n-1]
	h := &s.t[np.head]
	if np.first != v+1 || np.prep != "" || h.tag == tAdj || h.date != 0 || np.class&lexicon.Time != 0 || s.accusative(np) || np.count == nil && !s.agrees(v, n) {
		return false
	}
	if s.t[v].enc != lexicon.NoEnc || h.form.Shape == lexicon.VerbalNoun && h.enc != lexicon.NoEnc {
		return false // «بيان نشرته مواقع … أن», «أظهر اختياركم أن»
	}
	if next := s.fold(np.last); s.t[np.last].tag == tPrep && slices.Contains(say.Comp, next) && np.class&lexicon.Agent == 0 && h.trig == 0 && s.npAt[np.last+1] != 0 {
		return true // «أشار نصر إلى قصف»
	}
	return c.first > np.last && s.broughtIn(c)
}

// withHolder adds the name that stands behind where an office is: «المسؤول الأمني في
// المطار عبدالله …».
func (s *state) withHolder(x span, limit int) span {
	n := s.npOf[x.first]
	if n == 0 || s.t[s.phrasesAt[n-1].head].analysis.office == 0 || s.phrasesAt[n-1].name != 0 && s.mentions[s.phrasesAt[n-1].name-1].class&lexicon.Person != 0 {
		return x
	}
	if h := s.holderAhead(x.last, limit); !h.empty() {
		return span{x.first, h.last}
	}
	return x
}

// withWhere adds where an unnamed source stands: «شهود عيان من داخل العاصمة», «مصادر في الشرطة».
func (s *state) withWhere(x span, limit int) span {
	n := s.npOf[x.first]
	if n == 0 || s.phrasesAt[n-1].name != 0 || s.phrasesAt[n-1].def {
		return x
	}
	j := x.last
	for k := 0; k < 2 && j < limit && s.t[j].tag == tPrep; k++ {
		j++
	}
	if j == x.last || j >= limit || s.npAt[j] == 0 {
		if m := s.npAt[min(x.last, len(s.npAt)-1)]; m != 0 && s.phrasesAt[m-1].prep == "ل" && s.t[s.phrasesAt[n-1].head].class&lexicon.Text != 0 {
			return span{x.first, s.phrasesAt[m-1].last} // بيان لبعثة …
		}
		return x
	}
	if p := &s.phrasesAt[s.npAt[j]-1]; (p.prep == "في" || p.prep == "من" || p.prep == "داخل") && p.class&lexicon.Text == 0 && !s.occasion(p.head) {
		return span{x.first, p.last}
	}
	return x
}

// spokesThings are things that news lets speak.
var spokesThings = map[string]bool{"اعلام": true, "صحافة": true, "وساءل": true, "تقرير": true, "تقارير": true, "مصادر": true, "انباء": true, "معلومات": true, "بيان": true, "بيانات": true, "وثاءق": true, "لاءحة": true, "ادعاء": true, "روايات": true, "شهادات": true, "تحقيقات": true, "مصدر": true, "بياناتها": true, "تسريبات": true}

// impersonal: «يعتقد أن», «ويشتبه بأن»: nobody is said to hold it.
func (s *state) impersonal(v int, say *lexicon.Saying) bool {
	f := s.t[v].form
	if f.Shape != lexicon.PresentVerb && f.Shape != lexicon.ShortVerb || f.Gender == 2 || f.Number > singular {
		return false
	}
	w := trimConj(s.fold(v))
	return say.Stance == claim.Believes || w == "يذكر" || w == "يقال" || w == "يشار" || w == "يزعم"
}

func (s *state) onlyPassive(v int) bool {
	for k := range s.t[v].analysis.hits {
		if h := &s.t[v].analysis.hits[k]; h.Kind == lexicon.SayWord && h.Form.Shape.Finite() && !h.Form.Passive {
			return false
		}
	}
	return true
}

func (s *state) speaks(p *phrase) bool {
	if spokesThings[s.bare(p.head)] {
		return true
	}
	if s.t[p.head].trig != 0 && s.t[p.head].form.Shape == lexicon.VerbalNoun {
		return false // تحرير عدن
	}
	return p.class&(lexicon.Agent|lexicon.Text|lexicon.Armed|lexicon.Name) != 0
}

// withApposition adds a person's name in apposition (المتحدث باسم الحركة، أبو عبيدة).
func (s *state) withApposition(x span, limit int) span {
	x = s.withWhere(x, limit)
	x = s.withHolder(x, limit)
	j := x.last
	if n := s.npAt[min(j, len(s.npAt)-1)]; j < limit && n != 0 && s.t[j].analysis.office != 0 && s.phrasesAt[n-1].prep == "" && s.phrasesAt[n-1].last <= limit && s.classOf(x)&lexicon.Person != 0 && !s.indefinite(x) {
		return span{x.first, s.phrasesAt[n-1].last} // علي الأحمدي الناطق باسم …
	}
	if j+1 < limit && isComma(s.fold(j)) {
		if n := s.npAt[j+1]; n != 0 && s.t[j+1].analysis.office != 0 && s.t[j+1].pro == 0 && s.phrasesAt[n-1].last <= limit && s.t[x.first].tag == tName && s.classOf(x)&lexicon.Person != 0 {
			return span{x.first, s.phrasesAt[n-1].last}
		}
	}
	if j+1 < limit && isComma(s.fold(j)) {
		if n := s.npAt[j+1]; n != 0 {
			q := &s.phrasesAt[n-1]
			if q.name != 0 && q.class&lexicon.Person != 0 && q.pro == 0 && q.last <= limit && s.phrasesAt[s.npOf[x.first]-1].class&lexicon.Person != 0 {
				return span{x.first, q.last}
			}
		}
	}
	return x
}

// indefinite tells people who are not named and of whom no more is told by a title with the
// article: «اتهم معارضون الرئيس».
func (s *state) indefinite(x span) bool {
	n := s.npOf[x.first]
	return n != 0 && s.phrasesAt[n-1].name == 0 && !s.phrasesAt[n-1].def && s.t[s.phrasesAt[n-1].head].class != 0
}

// spokeOtherwise returns who a verb of saying without a subject goes on with, where since the
// last word of saying somebody called, threatened, condemned: «دعا الوزير إلى هدنة. وأضاف أن».
func (s *state) spokeOtherwise(p *predicate) int32 {
	last := -1
	for k := len(s.scopes) - 1; k >= 0 && last < 0; k-- {
		if o := &s.scopes[k]; o.verb < p.verb && !o.noun && !s.nestedScope(k) {
			last = o.verb
		}
	}
	here := s.t[p.verb].sent
	for sent := here; sent >= 0 && sent >= here-1; sent-- {
		in := s.predsBy.in(sent)
		for i := len(in) - 1; i >= 0; i-- {
			q := &s.preds[in[i]]
			if q.verb >= p.verb || q.subject == 0 || s.saysOf(q) || q.opener >= 0 && s.t[q.opener].tag != tMark {
				continue
			}
			if q.verb <= last {
				return 0
			}
			x := &s.phrasesAt[q.subject-1]
			if s.spokenWords(q.verb) && s.speaks(x) && s.agrees(p.verb, q.subject) {
				return q.subject
			}
		}
	}
	return 0
}

// spokenWords tells whether the verb at v is an event of words.
func (s *state) spokenWords(v int) bool {
	k := s.t[v].trig
	if k == 0 {
		return false
	}
	switch s.frameOf(&s.triggers[k-1]).Type {
	case claim.Accuse, claim.Condemn, claim.Threaten, claim.Deny, claim.Support, claim.Demand:
		return true
	}
	return false
}

// lastSource returns the source of the last scope opened before token v.
func (s *state) lastSource(v int) span {
	for k := len(s.scopes) - 1; k >= 0; k-- {
		o := &s.scopes[k]
		if s.t[v].sent-s.t[o.verb].sent > 4 {
			break
		}
		if o.verb >= v || o.noun || s.nestedScope(k) {
			continue
		}
		return o.source
	}
	return span{}
}

// longestSpeech is over how many sentences one speech holds what others say in it.
const longestSpeech = 6

// nestedScope tells whether the words of saying of scope k stand in what another
// source says.
func (s *state) nestedScope(k int) bool {
	o := &s.scopes[k]
	sent := s.t[o.verb].sent
	for j := k - 1; j >= 0 && sent-s.t[s.scopes[j].verb].sent <= longestSpeech; j-- {
		if inSpan(o.verb, s.scopes[j].content) {
			return true
		}
	}
	for j := k + 1; j < len(s.scopes) && s.t[s.scopes[j].verb].sent == sent; j++ {
		if inSpan(o.verb, s.scopes[j].content) {
			return true
		}
	}
	return false
}

// prepPhrase returns the first phrase with the preposition between two tokens.
func (s *state) prepPhrase(prep string, from, to int) span {
	for i := from + 1; i < to; i++ {
		if n := s.npAt[i]; n != 0 && s.phrasesAt[n-1].prep == prep {
			return s.phrasesAt[n-1].span
		}
	}
	return span{}
}

// outletOf returns the outlet that was told: «قال لقناة», «في تصريح لوكالة».
func (s *state) outletOf(v, to int, say *lexicon.Saying) span {
	for i := v + 1; i < min(to, v+25); i++ {
		n := s.npAt[i]
		if n == 0 {
			continue
		}
		p := &s.phrasesAt[n-1]
		if (p.prep == "ل" || p.prep == "مع" || p.prep == "الي") && s.isOutlet(p) {
			return p.span
		}
	}
	return span{}
}

// isOutlet tells whether a phrase names a medium.
func (s *state) isOutlet(p *phrase) bool {
	for i := p.first; i < p.last; i++ {
		if m := s.t[i].name; m != 0 && s.mentions[m-1].named >= 0 && s.lex.Names[s.mentions[m-1].named].ID[:2] == "m:" {
			return true
		}
	}
	w := s.bare(p.head)
	return outletNouns[w] || len(w) > 2 && outletNouns[w[2:]]
}

var outletNouns = map[string]bool{"قناة": true, "صحيفة": true, "وكالة": true, "موقع": true, "جريدة": true, "شبكة": true, "اذاعة": true, "تلفزيون": true, "صحيف": true, "وكال": true, "قنا": true, "مجلة": true}

// speakerOf returns whose speech a participle carries on: the speaker of its sentence,
// else the subject of its main verb, else the last speaker.
func (s *state) speakerOf(i int, x sentence) span {
	for k := len(s.scopes) - 1; k >= 0; k-- {
		o := &s.scopes[k]
		if s.t[o.verb].sent < s.t[i].sent {
			break
		}
		if o.verb < i && !o.noun && !s.nestedScope(k) {
			return o.source
		}
	}
	for _, k := range s.predsBy.in(s.t[i].sent) {
		p := &s.preds[k]
		if p.opener >= 0 && s.t[p.opener].tag != tMark {
			continue
		}
		if p.verb > i {
			break
		}
		if p.subject != 0 && (s.speaks(&s.phrasesAt[p.subject-1]) || s.stranger(p)) {
			return s.withApposition(s.phrasesAt[p.subject-1].span, i)
		}
	}
	return s.lastSource(i)
}

// stranger tells whether somebody whom nobody knows stands right behind his verb of words:
// «رحب الحميقاني».
func (s *state) stranger(p *predicate) bool {
	np := &s.phrasesAt[p.subject-1]
	h := &s.t[np.head]
	return np.first == p.verb+1 && np.class == 0 && h.trig == 0 && h.form.Shape != lexicon.VerbalNoun && !s.accusative(np) &&
		(s.spokenWords(p.verb) || s.sayingAt(p.verb) >= 0 || s.holdsSurname(np))
}

// publisher tells whether a phrase names the document's own publisher, who is never
// in the chain.
func (s *state) publisher(x span) bool {
	if s.d.Publisher == "" {
		return false
	}
	for i := x.first; i < x.last; i++ {
		m := s.t[i].name
		if m == 0 || s.mentions[m-1].named < 0 {
			continue
		}
		n := &s.lex.Names[s.mentions[m-1].named]
		if n.ID[:2] != "m:" {
			continue
		}
		own := letters(s.d.Publisher)
		if own == "" || s.ownCorrespondent(x) {
			return false
		}
		for _, form := range []string{n.ID[2:], n.Latin, n.Arabic} {
			if f := letters(form); f != "" && (f == own || len(f) > 4 && (strings.Contains(own, f) || strings.Contains(f, own))) {
				return true
			}
		}
	}
	return false
}

// ownCorrespondent tells whether people head a phrase: the publisher's sources are not
// the publisher. Who reports for it by name (مراسل الميادين) is, as the coders have it.
func (s *state) ownCorrespondent(x span) bool {
	n := s.npOf[x.first]
	if n == 0 {
		return false
	}
	head := s.phrasesAt[n-1].head
	t := &s.t[head]
	return t.name == 0 && t.class&lexicon.Person != 0 && !reporters[s.bare(head)]
}

var reporters = bareSet("مراسل مراسلة موفد موفدة")

// letters returns a name in lower case without blanks, signs and the Latin article.
func letters(name string) string {
	out := strings.Map(func(r rune) rune {
		if r == ' ' || r == '-' || r == '_' || r == '\'' || r == '.' {
			return -1
		}
		return r
	}, strings.ToLower(name))
	return strings.TrimPrefix(out, "al")
}

// canSpeak tells whether a phrase may be a source: words, of which the head is no adverb.
func (s *state) canSpeak(x span) bool {
	n := 0
	for i := x.first; i < x.last; i++ {
		if s.word(i) {
			n++
		}
	}
	if n == 0 {
		return false
	}
	m := s.npOf[x.first]
	if m == 0 {
		return true
	}
	t := &s.t[s.phrasesAt[m-1].head]
	return !t.form.Accusative || t.def || t.class != 0 || t.enc != lexicon.NoEnc // «مرارا»
}
