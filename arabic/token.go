package arabic

// Kind tells what a token is.
type Kind uint8

const (
	// Word is a run of letters with their marks.
	Word Kind = iota
	// Number is digits of any kind, with decimal and thousands marks inside.
	Number
	// Mark is one punctuation mark or symbol; an ellipsis is one mark.
	Mark
	// Address is a URL, an e-mail address, an @name or a #tag, whole.
	Address
	// Break is a line break or a run of them.
	Break
)

// Token is one word, number or mark of a text.
type Token struct {
	Start, End int  // byte offsets; text[Start:End] is the token as written
	Kind       Kind // what it is
	// Fold is the token folded by Match. Three marks have one form each: dots that
	// trail off are "…", a dash drawn with tatweels is "-", a Break is "\n".
	Fold string
}

// Sentence is a range of tokens.
type Sentence struct {
	First, Last int // token indexes, Last exclusive
}

// Span returns the byte offsets of the sentence in the text of toks, or zeros where
// it is empty.
func (s Sentence) Span(toks []Token) (start, end int) {
	if s.First >= s.Last {
		return 0, 0
	}
	return toks[s.First].Start, toks[s.Last-1].End
}
