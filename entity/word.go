package entity

import (
	"strings"

	"isnad/arabic"
	"isnad/arabic/morph"
	"isnad/lexicon"
)

// word is one word of a mention with what the lexicon knows of it.
type word struct {
	fold   string // as written, folded
	stem   string // without the clitics of its likeliest reading
	pro    lexicon.Pro
	noun   *lexicon.NounSense // its plain noun, nil for none
	nat    *lexicon.Nationality
	office bool // an office
	title  bool // a title before names
	given  bool // a name of people, or a part of one
	prep   bool
	point  bool // هذا، ما، تسمى: points at what follows
	known  bool // the lexicon has it at all
	plural bool
	deed   bool // says what is done: تدمير، استهداف
	quote  bool // stands in quotation marks
	token  int  // index into the tokens
}

// definite tells a word with the article.
func (w *word) definite() bool { return w.pro&lexicon.ProAl != 0 }

// pointers are words that only announce the name behind them.
var pointers = map[string]bool{
	"ما": true, "تسمي": true, "يسمي": true, "المسماة": true, "المسمي": true, "سمي": true, "سميت": true, "المدعو": true, "يدعي": true, "تدعي": true,
	"هذا": true, "هذه": true, "ذلك": true, "تلك": true, "نفس": true, "بما": true, "لما": true, "المعروف": true, "المعروفة": true, "يعرف": true,
}

// titles that the lexicon holds as names or not at all.
var moreTitles = map[string]bool{"ملا": true, "الملا": true, "قاري": true, "قارء": true, "القارء": true, "مولوي": true, "المولوي": true, "حافظ": true, "ميرزا": true}

// wordsOf cuts a mention into words.
func (r *Resolver) wordsOf(text string, toks []arabic.Token) []word {
	var out []word
	quoted := false
	for i, t := range toks {
		switch t.Kind {
		case arabic.Mark:
			if strings.Contains("\"«»“”{}", t.Fold) {
				quoted = t.Fold == "«" || t.Fold == "“" || t.Fold == "\"" && !quoted
			}
		case arabic.Word, arabic.Number:
			w := r.word(t.Fold)
			w.quote, w.token = quoted, i
			if strings.HasSuffix(text[t.Start:t.End], "على") { // folding makes it the name علي
				w.given, w.prep = false, true
			} else if w.given && w.fold == "علي" {
				w.prep = false
			}
			out = append(out, w)
		}
	}
	return out
}

// word looks one folded word up; the answer is kept.
func (r *Resolver) word(fold string) word {
	if w, ok := r.words[fold]; ok {
		return w
	}
	w := word{fold: fold, stem: fold, point: pointers[fold], title: moreTitles[fold]}
	least := 99
	for _, h := range r.lex.Lookup(fold) {
		w.known = true
		cost := clitics(h.Split)
		switch h.Kind {
		case lexicon.OfficeWord:
			if r.lex.Offices[h.Index].Title {
				w.title = true
			} else {
				w.office = true
			}
		case lexicon.NounWord:
			if w.noun == nil || cost < least {
				w.noun = &r.lex.Nouns[h.Index]
				w.plural = h.Form.Number == morph.Pl
			}
		case lexicon.NatWord:
			w.nat = &r.lex.Nationalities[h.Index]
		case lexicon.GivenWord:
			w.given = cost == 0 || h.Pro&lexicon.ProAl != 0 || h.Pro&(lexicon.ProWa|lexicon.ProLi) != 0
		case lexicon.FuncWord:
			w.prep = w.prep || lexicon.Function(h.Index) == lexicon.Prep && cost == 0
			continue
		case lexicon.FrameWord:
			w.deed = true
			continue
		case lexicon.PhraseWord, lexicon.MatrixWord, lexicon.SayWord:
			continue
		}
		if cost < least {
			least, w.stem, w.pro = cost, h.Stem, h.Pro
		}
	}
	if fold == "ابو" || fold == "ابي" || fold == "ابا" { // the first word of a kunya, whatever else
		w.title, w.office, w.noun, w.given = false, false, nil, true
	}
	r.words[fold] = w
	return w
}

// clitics weighs what a split takes off a word.
func clitics(s lexicon.Split) int {
	n := 0
	for p := s.Pro; p != 0; p &= p - 1 {
		n++
	}
	if s.Enc != lexicon.NoEnc {
		n += 2
	}
	return n
}
