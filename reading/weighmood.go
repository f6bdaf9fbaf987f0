package reading

import (
	"isnad/arabic"
	"isnad/claim"
	"isnad/lexicon"
	"isnad/reading/logit"
)

// mood is how an event is told.
type mood struct {
	polarity claim.Polarity
	modality claim.Modality
}

// moods are the ways in which an event may be told, the usual first.
var moods = [...]mood{
	{claim.Affirmed, claim.Actual}, {claim.Affirmed, claim.Unrealised}, {claim.Affirmed, claim.Uncertain},
	{claim.Negated, claim.Actual}, {claim.Negated, claim.Unrealised},
}

// moodFeatures gathers the features of how the event is told.
func (w *weigher) moodFeatures() {
	s, b, t := w.s, &w.bag, w.t
	b.Reset()
	rule := uint32(9)
	for i, x := range moods {
		if x == (mood{t.polarity, t.modality}) {
			rule = uint32(i)
		}
	}
	v := &s.t[t.at]
	shape := uint32(v.form.Shape)
	b.Put(0)
	b.Put1(1, rule)
	b.Put2(2, rule, w.typ)
	b.Put3(3, rule, w.form, shape)
	b.Put3(4, w.typ, w.form, shape)
	b.Put2(5, w.frame, shape)
	b.Put3(6, shape, uint32(v.pro), w.form)
	first := t.at2[0]
	if n := s.npOf[first]; n != 0 {
		first = s.phrasesAt[n-1].first
		b.Put3(7, logit.Word(s.phrasesAt[n-1].prep), w.form, bit(v.def))
		b.Put3(8, bit(s.phrasesAt[n-1].head == t.at), logit.Word(s.phrasesAt[n-1].prep), rule)
	}
	x := s.sentence(t.at)
	at := func(i int) uint32 {
		if i < x.first || i >= x.last {
			return 0
		}
		return logit.Word(s.fold(i))
	}
	b.Put2(10, at(t.at-1), w.form)
	b.Put2(11, at(t.at-2), w.form)
	b.Put2(12, at(t.at-1), at(t.at-2))
	b.Put2(13, at(first-1), w.form)
	b.Put2(14, at(first-2), at(first-1))
	b.Put2(15, at(t.at2[len(t.at2)-1]+1), w.form)
	b.Put2(16, s.key(t.at), rule)
	b.Put2(17, at(x.first), w.form)
	if p := w.pred; p != nil {
		b.Put3(20, logit.Word(s.stemOf(p.verb)), w.form, rule)
		b.Put3(21, uint32(s.t[p.verb].form.Shape), uint32(s.t[p.verb].pro), w.form)
		b.Put2(22, at(p.verb-1), w.form)
		if p.before != 0 {
			q := &s.preds[p.before-1]
			b.Put2(23, logit.Word(s.stemOf(q.verb)), w.form)
			b.Put3(24, uint32(s.t[q.verb].form.Shape), w.form, shape)
		}
		if p.opener >= 0 {
			b.Put3(25, at(p.opener), w.form, shape)
		}
	}
	b.Put2(26, s.opener(t.at), w.form)
	b.Put3(27, s.opener(t.at), shape, rule)
	w.moodAround(rule)
	b.Put3(40, bit(len(t.isnad) > 0), rule, w.form)
	if n := len(t.isnad); n > 0 {
		b.Put2(41, logit.Word(string(t.isnad[n-1].stance)), rule)
		b.Put2(42, logit.Word(string(t.isnad[n-1].stance)), w.typ)
	}
	b.Put3(43, bit(t.has(claim.Actor)), bit(t.has(claim.Target)), rule)
	b.Put3(44, bit(v.quote > 0), rule, shape)
}

// moodAround: the events before in the sentence, and words of mood in it.
func (w *weigher) moodAround(rule uint32) {
	s, b, t := w.s, &w.bag, w.t
	x := s.sentence(t.at)
	var prev *trigger
	for _, k := range s.trigsBy.in(s.t[t.at].sent) {
		if u := &s.triggers[k]; u != t && !u.drop && u.at < t.at && (prev == nil || u.at > prev.at) {
			prev = u
		}
	}
	if prev != nil {
		between := w.gap(prev.at+1, t.at)
		typ := logit.Word(string(s.frameOf(prev).Type))
		b.Put3(30, typ, w.form, bit(between == 0))
		b.Put3(31, typ, between, rule)
		b.Put4(32, logit.Word(string(prev.modality)), logit.Word(string(prev.polarity)), between, w.form)
		b.Put4(33, logit.Word(string(prev.modality)), bit(s.t[t.at].pro&lexicon.ProWa != 0), bit(prev.verb == t.verb), rule)
	}
	for j := t.at - 1; j >= max(x.first, t.at-10); j-- {
		if s.toks[j].Kind == arabic.Word && (s.t[j].tag == tVerb || s.t[j].tag == tNeg || s.t[j].tag == tAux || s.t[j].analysis.matrix || s.t[j].tag == tSub) {
			b.Put3(34, logit.Word(s.fold(j)), w.form, rule)
			b.Put2(35, logit.Word(s.stemOf(j)), w.form)
		}
	}
}
