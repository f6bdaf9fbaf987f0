package reading

// quote is a quotation: its marks, and whether it is long enough to be speech.
type quote struct {
	open, close int // tokens of the marks; close is the end of the text where it never closes
	words       int
}

// maxQuote bounds a quotation whose closing mark is missing, in tokens.
const maxQuote = 400

// quotes pairs quotation marks and notes for every token how deep it is quoted.
func quotes(s *state) {
	var stack []quote
	pop := func(end int) {
		q := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		q.close = end
		s.addQuote(q)
	}
	for i := range s.toks {
		f := s.fold(i)
		if len(stack) > 0 && i-stack[0].open > maxQuote {
			stack = stack[:0] // a mark that never closes quotes nothing
		}
		switch {
		case f == "\n" && len(stack) > 0 && s.fold(stack[len(stack)-1].open) == "\"" && !s.closesSoon(i):
			stack = stack[:0]
		case f == "«" || f == "“" && !closing(stack, "“") || f == "{":
			stack = append(stack, quote{open: i})
		case f == "»" || f == "”" || f == "}" || f == "“":
			if len(stack) > 0 {
				pop(i)
			}
		case f == "\"":
			if closing(stack, "") && s.fold(stack[len(stack)-1].open) == "\"" {
				pop(i)
			} else {
				stack = append(stack, quote{open: i})
			}
		}
	}
}

// closing tells whether a quotation is open.
func closing(stack []quote, _ string) bool { return len(stack) > 0 }

// closesSoon tells whether a straight quotation mark stands in the next paragraph
// behind the break at i before another opens.
func (s *state) closesSoon(i int) bool {
	n := 0
	for j := i + 1; j < len(s.toks) && s.fold(j) != "\n"; j++ {
		if s.fold(j) == "\"" {
			n++
		}
	}
	return n%2 == 1
}

func (s *state) addQuote(q quote) {
	for i := q.open + 1; i < q.close; i++ {
		s.t[i].quote++
		if s.word(i) {
			q.words++
		}
	}
	s.quotes = append(s.quotes, q)
	if s.quoteAt == nil {
		s.quoteAt = make(map[int]int)
	}
	s.quoteAt[q.open] = len(s.quotes) - 1
}
