package clitic

import "isnad/arabic/clitic/hashed"

type enclitic struct {
	text string
	code []byte
}

// enclitics holds the pronouns; the number of one is part of the stored features,
// so new ones go at the end.
var enclitics = [...]enclitic{
	{},
	{"ه", []byte{hashed.Heh}},
	{"ها", []byte{hashed.Heh, hashed.Alef}},
	{"هم", []byte{hashed.Heh, hashed.Meem}},
	{"هما", []byte{hashed.Heh, hashed.Meem, hashed.Alef}},
	{"هن", []byte{hashed.Heh, hashed.Noon}},
	{"ك", []byte{hashed.Kaf}},
	{"كم", []byte{hashed.Kaf, hashed.Meem}},
	{"كما", []byte{hashed.Kaf, hashed.Meem, hashed.Alef}},
	{"كن", []byte{hashed.Kaf, hashed.Noon}},
	{"نا", []byte{hashed.Noon, hashed.Alef}},
	{"ني", []byte{hashed.Noon, hashed.Yeh}},
	{"ي", []byte{hashed.Yeh}},
}

func ends(w *hashed.Word, code []byte) bool {
	from := w.N - len(code)
	for i, c := range code {
		if w.Code[from+i] != c {
			return false
		}
	}
	return w.Raw[w.N-1] != hashed.Maksura
}

// questions are the words before which أ asks; before others it is a letter.
var questions = [...]string{"ليس", "ليست", "لم", "فلا", "فلم", "ولا", "وليس", "ولم", "هذا", "هذه", "هو", "هي", "هم", "فليس"}

func asks(w *hashed.Word) bool {
	if w.N > 5 {
		return false
	}
	rest := w.Part(1, w.N)
	for _, q := range questions {
		var o hashed.Word
		o.Read(q)
		if o.Hash() == rest {
			return true
		}
	}
	return false
}
