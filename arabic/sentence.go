package arabic

// longSentence is the number of tokens after which a semicolon ends a sentence.
const longSentence = 250

// Sentences groups the tokens of text, as Tokenize gave them, into sentences. Every
// token but Breaks belongs to exactly one; none is empty.
//
// A sentence ends at a line break, at ! ? ؟ ۔ and at a full stop that is not part of
// an abbreviation, an initial, a list number, a host name, or a quotation after which
// the clause goes on; at an ellipsis only where a new sentence seems to begin.
// Closing quotes and brackets stay with the sentence they close.
func Sentences(text string, toks []Token) []Sentence {
	s := splitter{text: text, toks: toks}
	s.out = make([]Sentence, 0, len(toks)/24+4)
	for i := 0; i < len(toks); {
		i = s.next(i)
	}
	s.end(len(toks))
	return s.out
}

// splitter walks the tokens once.
type splitter struct {
	text  string
	toks  []Token
	out   []Sentence
	first int  // first token of the sentence being read
	open  bool // a straight quote " is open
}

// next looks at token i and returns the token to look at next.
func (s *splitter) next(i int) int {
	t := &s.toks[i]
	if t.Kind == Break {
		s.end(i)
		s.first, s.open = i+1, false
		return i + 1
	}
	if t.Kind != Mark {
		return i + 1
	}
	switch t.Fold {
	case `"`:
		s.open = !s.open
	case "؛", ";":
		if i-s.first > longSentence {
			s.end(i + 1)
		}
	}
	if isStop(*t) && !s.aside(i) {
		return s.stop(i)
	}
	return i + 1
}

// aside reports whether the stop at i stands in brackets of its own: (!) (…).
func (s *splitter) aside(i int) bool {
	return i > s.first && i+1 < len(s.toks) && s.toks[i-1].Fold == "(" && s.toks[i+1].Fold == ")"
}

// end closes the sentence before token i.
func (s *splitter) end(i int) {
	if i > s.first {
		s.out = append(s.out, Sentence{s.first, i})
	}
	s.first = i
}

// stop decides about the stop at i, and passes over the stops and closing marks
// that follow it.
func (s *splitter) stop(i int) int {
	last, strong := i, false
	for i < len(s.toks) && isStop(s.toks[i]) && (i == last || s.glued(i)) {
		strong = strong || s.toks[i].Fold != "." && s.toks[i].Fold != "…"
		last = i
		i++
	}
	i = s.closings(i)
	quoted := i > last+1
	// A stop may stand on both sides of the closing quote.
	for quoted && i < len(s.toks) && isStop(s.toks[i]) && s.glued(i) {
		quoted = s.toks[i].Fold == "…"
		i++
	}
	if i == len(s.toks) || !s.goesOn(last, i, quoted, strong) {
		s.end(i)
	}
	return i
}

// closings returns the first token from i on that closes nothing.
func (s *splitter) closings(i int) int {
	for i < len(s.toks) && s.closes(i) {
		if s.toks[i].Fold == `"` {
			s.open = false
		}
		i++
	}
	return i
}

func isStop(t Token) bool {
	if t.Kind != Mark {
		return false
	}
	switch t.Fold {
	case ".", "!", "?", "؟", "۔", "…", "‼", "⁉":
		return true
	}
	return false
}

// glued reports whether no blank stands before token i.
func (s *splitter) glued(i int) bool {
	return i > 0 && i < len(s.toks) && s.toks[i-1].End == s.toks[i].Start
}

// closes reports whether token i closes a quotation or bracket.
func (s *splitter) closes(i int) bool {
	t := s.toks[i]
	if t.Kind != Mark {
		return false
	}
	switch t.Fold {
	case "»", "”", ")", "]", "}", "’", "›":
		return true
	case `"`, "''", "'":
		wordAfter := s.glued(i+1) && s.toks[i+1].Kind != Mark && s.toks[i+1].Kind != Break
		return s.glued(i) && !wordAfter || s.open && t.Fold == `"`
	}
	return false
}
