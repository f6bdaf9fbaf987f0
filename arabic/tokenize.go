package arabic

import (
	"strings"
	"unicode/utf8"
)

// Tokenize cuts text into tokens, in order and without overlap. Blanks, controls and
// invisible characters outside words belong to none, nor do vowel marks on no letter.
//
// A word is letters of any script with their marks, tatweels and invisible controls
// inside; an apostrophe stays inside a Latin word. Digits glued to letters are a
// token of their own: 3دبابات is a Number and a Word. Letters that can only end a word
// end it: المقاومةاستهداف is two Words. A number keeps its decimal and
// thousands marks (1,234.5 ١٬٢٣٤٫٥ 3،5); dates, times and ranges are cut at their
// marks (2015-07-21 is five tokens, 21.7.2015 too), and so are signs and percents.
// Dots that trail off (.. ... …), a run of one kind of dash, and a doubled
// apostrophe are one Mark; every other mark stands alone. Bytes that are not UTF-8
// are Marks of one byte each.
func Tokenize(text string) []Token {
	return AppendTokens(make([]Token, 0, len(text)/8+8), text)
}

// AppendTokens appends the tokens of text to dst, for callers with many short texts.
func AppendTokens(dst []Token, text string) []Token {
	t := tokenizer{text: text, class: classes(), fold: matchTable(), toks: dst}
	for t.pos < len(text) {
		t.next()
	}
	return t.toks
}

// tokenizer walks text once. Folded forms share one builder: a string taken from it
// stays valid while it grows.
type tokenizer struct {
	text    string
	pos     int
	toks    []Token
	class   *classTable
	fold    *table
	folded  strings.Builder
	scratch []byte
}

// next reads one token or one blank at pos.
func (t *tokenizer) next() {
	c, n := t.class.at(t.text, t.pos)
	switch c {
	case letter:
		t.letters()
	case digit:
		t.number()
	case newline:
		t.lineBreak()
	case tatweel:
		t.tatweels()
	case mark:
		t.mark(n)
	default:
		t.pos += n
	}
}

// letters reads an address or a word.
func (t *tokenizer) letters() {
	if t.text[t.pos] < utf8.RuneSelf {
		if n := addressLen(t.text[t.pos:]); n > 0 {
			t.add(Address, t.pos+n)
			return
		}
	}
	t.add(Word, t.wordEnd(t.pos))
}

// wordEnd returns where the word that starts at i ends. Invisible controls belong
// to a word only where more of it follows.
func (t *tokenizer) wordEnd(i int) int {
	s, start, end := t.text, i, i
	for i < len(s) {
		c, n := t.class.at(s, i)
		switch c {
		case letter:
			if end == i && closed(s, start, i) {
				return end
			}
			end = i + n
		case vowel, tatweel:
			end = i + n
		case invisible:
		default:
			if !apostrophe(s, i, n) {
				return end
			}
		}
		i += n
	}
	return end
}

// apostrophe reports whether the rune of n bytes at i is an apostrophe between two
// Latin letters, as in Qa'ida.
func apostrophe(s string, i, n int) bool {
	return (s[i] == '\'' || strings.HasPrefix(s[i:], "’")) &&
		i > 0 && latin(s[i-1]) && i+n < len(s) && latin(s[i+n])
}

func latin(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// tatweels reads a run of tatweels: the start of a word (ـه) or, alone, a dash.
func (t *tokenizer) tatweels() {
	end := t.pos
	for end < len(t.text) && strings.HasPrefix(t.text[end:], "ـ") {
		end += len("ـ")
	}
	word := t.wordEnd(t.pos)
	if fold := t.folding(t.text[t.pos:word]); fold != "" {
		t.addAs(Word, word, fold)
		return
	}
	t.addAs(Mark, end, "-")
}

// lineBreak reads line breaks and the blanks between them.
func (t *tokenizer) lineBreak() {
	end := t.pos
	for i := t.pos; i < len(t.text); {
		c, n := t.class.at(t.text, i)
		i += n
		if c == newline {
			end = i
		} else if c != blank && c != invisible {
			break
		}
	}
	t.addAs(Break, end, "\n")
}

// add appends the token from pos to end and moves on.
func (t *tokenizer) add(k Kind, end int) {
	t.addAs(k, end, t.folding(t.text[t.pos:end]))
}

func (t *tokenizer) addAs(k Kind, end int, fold string) {
	t.toks = append(t.toks, Token{Start: t.pos, End: end, Kind: k, Fold: fold})
	t.pos = end
}

// folding folds s, into the shared builder where something changes.
func (t *tokenizer) folding(s string) string {
	i := t.fold.clean(s)
	if i == len(s) {
		return s
	}
	t.scratch = append(t.scratch[:0], s[:i]...)
	t.scratch = t.fold.append(t.scratch, s[i:])
	at := t.folded.Len()
	t.folded.Write(t.scratch)
	return t.folded.String()[at:]
}
