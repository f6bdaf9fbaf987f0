package picture

import (
	"slices"
	"strings"

	"isnad/arabic"
	"isnad/claim"
	"isnad/lexicon"
)

// aides are people of someone's: the name behind «مندوب البغدادي» is not the holder's.
var aides = map[string]bool{"مندوب": true, "ممثل": true, "مبعوث": true, "مستشار": true, "مدير": true, "معاون": true, "مساعد": true, "سكرتير": true, "مرافق": true}

// aideOf tells «ممثل الظواهري», and «المستشار الإعلامي لرئيس المكتب السياسي إسماعيل هنية»:
// the name behind an aide's office is that of whose aide it is.
func (d *drawing) aideOf(f *fact, h *filler) bool {
	w := words3(d.w.cut(f.doc, f.trig).Text)
	if f.claimType() != claim.Office || len(w) == 0 || h.span[0] <= f.trig[1] {
		return false
	}
	first := strings.TrimPrefix(w[0], "و")
	if !aides[strings.TrimPrefix(first, "ال")] {
		return false
	}
	if len(w) == 1 && aides[first] && h.span[0] == f.trig[1]+1 {
		return true
	}
	between := words3(d.w.cut(f.doc, [2]int32{f.trig[1], h.span[0]}).Text)
	return slices.ContainsFunc(append(w[1:], between...), func(w string) bool { return category(strings.TrimPrefix(w, "لل"), claim.Office) == "leader" }) && d.s.leads(h.entity)
}

// noOffices are words that stand where an office may and are none of a group's.
var noOffices = map[string]bool{"مراسل": true, "صحفي": true, "صحافي": true, "محرر": true, "شهيد": true}

// office tells whether words begin with an office that the lexicon has, and not with
// something else that one may be appointed or sent to.
func (d *drawing) office(text string) bool {
	w := words3(text)
	if len(w) == 0 {
		return false
	}
	first := w[0]
	if noOffices[strings.TrimPrefix(strings.TrimLeft(first, "ول"), "ال")] {
		return false
	}
	if first == "منصب" || first == "عضو" || first == "عضوا" || first == "اعضاء" {
		return true
	}
	return slices.ContainsFunc(d.ix.lex.Lookup(first), func(e lexicon.Hit) bool { return e.Kind == lexicon.OfficeWord })
}

// tidied is an office without what its words hang on: a conjunction or preposition before
// it where that leaves an office, a preposition behind.
func (d *drawing) tidied(text string) string {
	words := strings.Fields(text)
	if len(words) == 0 {
		return text
	}
	if n := len(words) - 1; n > 0 && slices.Contains([]string{"في", "من", "على", "عن", "ل", "لدى"}, words[n]) {
		words = words[:n]
	}
	for _, c := range []string{"و", "ف", "ب", "ل", "ك"} {
		rest, ok := strings.CutPrefix(words[0], c)
		if !ok || len(rest) < 6 {
			continue
		}
		whole := d.ix.lex.Lookup(arabic.Fold(words[0], arabic.Match))
		if !slices.ContainsFunc(whole, func(e lexicon.Hit) bool { return e.Kind == lexicon.OfficeWord && e.Split.Pro == 0 }) && d.office(rest) {
			words[0] = rest
			break
		}
	}
	return strings.Join(words, " ")
}

// described tells a group that is called by a noun with the article alone: «التنظيم», «الحركة».
func (d *drawing) described(f *fact, x *filler) bool {
	w := words3(d.w.cut(f.doc, x.span).Text)
	return len(w) == 1 && strings.HasPrefix(strings.TrimPrefix(w[0], "و"), "ال") &&
		slices.ContainsFunc(d.ix.lex.Lookup(w[0]), func(e lexicon.Hit) bool { return e.Kind == lexicon.NounWord })
}
