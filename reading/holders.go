package reading

import (
	"strings"

	"isnad/claim"
	"isnad/lexicon"
)

// holders are nouns whose possessor does what they govern: «قيام القوات بقصف», «رغبته في
// تشكيل», «استمرار المسلحين في شن هجمات».
var holders = bareSet("قيام اقدام تمكن استمرار مواصلة متابعة نجاح فشل اخفاق حرص رغبة استعداد قرار عزم اعتزام سعي مساعي مساع محاولة محاولات نية نوايا قدرة استطاعة اصرار لجوء مشاركة " +
	"تورط ضلوع قبول رفض تعهد خطة خطط مخطط مخططات تنفيذ شن ارتكاب اجراء بدء شروع مباشرة انخراط توجه دور جهود جهد مهمة تهديد تلويح تكثيف عودة استءناف التزام اضطرار تعمد تحرك تحركات اسهام مساهمة اتجاه")

// fillOwner fills the actor with whom the pronoun on such a noun stands for: the subject of
// its clause where that fits, else the nearest that does.
func (s *state) fillOwner(t *trigger, e lexicon.Enc, j int) bool {
	before := len(t.fillers)
	b := s.predOver(j)
	if b == 0 {
		b = s.predBefore(j)
	}
	if b != 0 {
		sub := s.doer(&s.preds[b-1])
		if g, n := pronounForm(e); sub != 0 && g != 0 && s.pronounFits(&s.phrasesAt[sub-1], g, n) && s.phrasesAt[sub-1].class&(lexicon.Agent|lexicon.Armed) != 0 && !s.partOf(t, s.phrasesAt[sub-1].span) {
			s.fill(t, claim.Actor, s.wholeSubject(sub, s.preds[b-1].verb, t), "pronoun")
			return len(t.fillers) > before
		}
	}
	s.fillPronoun(t, claim.Actor, e, j)
	return len(t.fillers) > before
}

// wholeSubject is a subject with where it is or belongs, as far as its verb at v.
func (s *state) wholeSubject(n int32, v int, t *trigger) span {
	p := &s.phrasesAt[n-1]
	if p.last < v {
		if x := s.upToVerb(p, v); !inSpan(t.at, x) {
			return x
		}
	}
	return p.span
}

// core is bare without the preposition and the pronoun written with the word.
func (s *state) core(i int) string {
	x := &s.t[i]
	w := trimConj(s.fold(i))
	if x.pro&lexicon.ProPrep != 0 && len(w) > 6 {
		w = w[2:]
	}
	if x.enc != lexicon.NoEnc {
		for _, e := range pronounEnds {
			if strings.HasSuffix(w, e) && len(w) > len(e)+4 {
				w = strings.TrimSuffix(w, e)
				break
			}
		}
		if strings.HasSuffix(w, "ت") && len(w) > 6 {
			w = strings.TrimSuffix(w, "ت") + "ة"
		}
	}
	return bare(w)
}

var pronounEnds = []string{"هما", "هم", "هن", "ها", "نا", "ه"}

// leads are the prepositions by which such a noun governs another.
var leads = map[string]bool{"في": true, "علي": true, "الي": true, "من": true, "عن": true, "ب": true, "ل": true}

// fillFromHolder climbs from an event over the nouns that govern it to the one that tells
// whose they are, and tells whether there was one.
func (s *state) fillFromHolder(t *trigger, f *lexicon.Frame) bool {
	end := t.at2[0] // what stands between a noun and what it governs
	for j := end - 1; j >= max(s.sentence(t.at).first, end-8); j-- {
		x := &s.t[j]
		switch {
		case isQuoteMark(s.fold(j)), x.tag == tAdj, x.tag == tName, x.tag == tNum:
			continue
		case x.tag == tPrep:
			if !leads[s.prepAt(j)] || s.prepPronoun(j) != lexicon.NoEnc {
				return false
			}
			continue
		case x.tag != tNoun:
			return false
		}
		if !holders[s.core(j)] && !grants[s.core(j)] || x.trig != 0 && s.triggers[x.trig-1].people {
			if n := s.npOf[j]; n == 0 || s.phrasesAt[n-1].first == j && s.phrasesAt[n-1].prep == "" || n == s.npOf[t.at2[0]] && !amounts[s.core(j)] {
				return false
			}
			continue // a word of the possessor's
		}
		if x.enc != lexicon.NoEnc && grants[s.core(j)] {
			return false
		}
		if x.enc != lexicon.NoEnc {
			if s.core(j) == "دور" {
				return false // «بدورها»
			}
			return s.fillOwner(t, x.enc, j)
		}
		if np := s.possessor(j, end); !np.empty() {
			s.fill(t, claim.Actor, np, "holder")
			if next := np.last; np.last == np.first+1 && next < end && s.nation(np.first) && s.nation(next) {
				s.fill(t, claim.Actor, span{next, next + 1}, "holder") // خطة أميركية تركية
			}
			return t.has(claim.Actor)
		}
		end = j
	}
	return false
}

// grants are nouns that make somebody act: their genitive or who stands behind ل does.
var grants = bareSet("سماح تمكين اقناع اجبار ارغام الزام تكليف تفويض مساعدة تحريض حث حض دفع")

// amounts stand before an event in its own phrase and say how much of it there is.
var amounts = bareSet("عملية عمليات حملة حملات اعمال سلسلة عدد عدة بعض مزيد كل جميع اي خوض مشروع")

// possessor is who the noun at j belongs to: its genitive, an adjective of nation or a
// phrase with ل before the word at end.
func (s *state) possessor(j, end int) span {
	if n := s.npOf[j]; n != 0 && j+1 < end {
		g := span{j + 1, min(s.phrasesAt[n-1].last, end)}
		if !g.empty() && s.t[g.first].tag != tAdj && s.classOf(g)&(lexicon.Agent|lexicon.Armed) != 0 {
			return g
		}
	}
	if j+1 < end && s.nation(j+1) && s.t[j+1].def == s.t[j].def {
		return span{j + 1, j + 2}
	}
	for i := j + 1; i < end; i++ {
		if n := s.npAt[i]; n != 0 && s.phrasesAt[n-1].prep == "ل" && s.phrasesAt[n-1].last <= end && s.phrasesAt[n-1].class&(lexicon.Agent|lexicon.Armed) != 0 {
			return s.phrasesAt[n-1].span
		}
	}
	return span{}
}

// nation tells whether the word at i is an adjective of a country.
func (s *state) nation(i int) bool {
	x := &s.t[i]
	return x.analysis.nat != 0 && x.tag == tAdj && s.lex.Nationalities[x.analysis.nat-1].Code != ""
}
