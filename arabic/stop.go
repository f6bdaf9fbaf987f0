package arabic

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// goesOn reports whether the sentence goes on after the stop at i, where next is the
// first token after it and its closing marks. quoted says that a quotation or bracket
// closes between them, strong that the stop is no mere full stop or ellipsis.
func (s *splitter) goesOn(i, next int, quoted, strong bool) bool {
	n := s.toks[next]
	switch {
	case n.Kind == Break:
		return false
	case n.Kind == Mark && continues(n.Fold):
		return true
	case quoted && s.carries(next):
		return true
	case strong:
		return false
	case s.toks[i].Fold == "…":
		return s.glued(next) || !s.opens(next)
	case i == s.first:
		return true
	}
	return !quoted && s.abbreviated(i, next)
}

// continues reports whether a mark after a full stop shows that it ended nothing.
func continues(mark string) bool {
	switch mark {
	case "،", ",", "؛", ";", ":", "/":
		return true
	}
	return false
}

// abbreviated reports whether the full stop at dot belongs to what stands before it.
func (s *splitter) abbreviated(dot, next int) bool {
	if !s.glued(dot) {
		return false
	}
	before, after := s.toks[dot-1], s.toks[next]
	switch before.Kind {
	case Number:
		return dot-1 == s.first || s.glued(next) && after.Kind == Number
	case Word:
		switch {
		case s.glued(next) && s.initial(next), letterNames()[before.Fold] && letterNames()[after.Fold]:
			return true // لأ.ف.ب, بي. بي. سي
		case oneLetter(before.Fold), letterNames()[before.Fold] && s.inChain(dot):
			return !s.initialEnds(dot, next)
		case strings.HasPrefix(before.Fold, "و") && oneLetter(before.Fold[len("و"):]):
			return after.Kind == Word && !s.glued(next) && !s.opens(next) // وأ. سالم
		case latin(before.Fold[0]):
			return s.glued(next) && latin(after.Fold[0]) || abbreviations()[before.Fold]
		}
	}
	return false
}

func oneLetter(word string) bool { return utf8.RuneCountInString(word) == 1 }

// inChain reports whether a full stop stands before the word that dot follows too.
func (s *splitter) inChain(dot int) bool {
	return dot >= s.first+2 && s.toks[dot-2].Fold == "."
}

// initial reports whether token i is one letter with its full stop.
func (s *splitter) initial(i int) bool {
	return s.toks[i].Kind == Word && oneLetter(s.toks[i].Fold) && s.glued(i+1) && s.toks[i+1].Fold == "."
}

// initialEnds reports whether a sentence ends at an initial after all: at the last of
// several (أ.ف.ب. وقال) or at the mark of a year (1436 هـ. وأضاف).
func (s *splitter) initialEnds(dot, next int) bool {
	if s.glued(next) || !s.opens(next) || latin(s.toks[next].Fold[0]) {
		return false
	}
	return s.inChain(dot) || dot >= s.first+2 && s.toks[dot-2].Kind == Number
}

// opens reports whether a new sentence is likely to begin at token i.
func (s *splitter) opens(i int) bool {
	t := s.toks[i]
	switch t.Kind {
	case Mark:
		return t.Fold == "«" || t.Fold == "“" || t.Fold == `"` && !s.open
	case Word:
		if r, _ := utf8.DecodeRuneInString(t.Fold); unicode.IsUpper(r) {
			return true
		}
		return openers()[t.Fold] || strings.HasPrefix(t.Fold, "و") && utf8.RuneCountInString(t.Fold) > 3
	}
	return false
}

// carries reports whether token i, after a quotation that ended in a full stop,
// carries the same sentence on.
func (s *splitter) carries(i int) bool {
	t := s.toks[i]
	r, _ := utf8.DecodeRuneInString(t.Fold)
	return t.Kind == Word && (carriers()[t.Fold] || unicode.IsLower(r))
}

// abbreviations are Latin ones that a full stop follows inside a sentence.
var abbreviations = set("Mr Mrs Ms Dr Prof Gen Col Lt Capt Sgt Maj Adm Sen Rep Gov St vs No Nos Jr Sr Inc Ltd Co Corp dept est approx al etc")

// letterNames spell Latin initials: بي. بي. سي; folded.
var letterNames = set("بي سي دي اي اف جي اتش جيه كي ال ام ان او بيه كيو ار اس تي يو في")

// openers begin a sentence although no و precedes them; folded.
var openers = set("قال قالت اضاف اكد اوضح اعلن ذكر افاد يذكر يشار لكن هذا هذه اما لماذا هل هناك")

// carriers go on with the sentence after a quotation; folded.
var carriers = set("الذي التي الذين بحسب حسب وفق وفقا كما علي في من عن الي مشيرا مؤكدا مضيفا موضحا قايلا معتبرا لافتا مبينا حيث بعد قبل ثم او")

func set(words string) func() map[string]bool {
	return sync.OnceValue(func() map[string]bool {
		m := map[string]bool{}
		for _, w := range strings.Fields(words) {
			m[Fold(w, Match)] = true
		}
		return m
	})
}
