package morph

// Analyze reads a word as a form of a common verb (see CommonVerbs) or, if none has
// it, guesses. The word must be without clitics. Nil where nothing fits.
func Analyze(word string) []Analysis {
	if out := commonTable().Lookup(word); out != nil {
		return out
	}
	return Guess(word)
}
