package morph

// listed heeds the verbal nouns a verb lists: form III then has فعال only if it is
// among them, for most verbs have not, and it looks like many another noun.
func (w *walker) listed(masdars []string) {
	if w.form == III && len(masdars) > 0 {
		w.nouns = w.nouns[:1]
	}
}

// further gives the listed verbal nouns that are not computed anyway.
func (w *walker) further(masdars []string) []string {
	if len(masdars) == 0 || len(w.nouns) == 0 {
		return masdars
	}
	var out []string
	for _, m := range masdars {
		if !w.computes(clean(m)) {
			out = append(out, m)
		}
	}
	return out
}

func (w *walker) computes(lemma string) bool {
	for _, n := range w.nouns {
		if bare(n.lemma()) == lemma {
			return true
		}
	}
	return false
}

// lemma is the singular as sounds.
func (n noun) lemma() []byte {
	p := append([]byte(nil), n.stem...)
	switch n.kind {
	case marbuta:
		return append(p, 'a', 'T')
	case manqus:
		return append(p, 'I')
	case maqsur:
		return append(p, 'E')
	case maqsurFem:
		return append(p, 'A', 'T')
	}
	return p
}

// masdarForms declines a verbal noun given by its spelling. The sound plural is
// formed where it is regular: after ة, and of derived forms.
func masdarForms(form Form, lemma string, yield func(string, Features) bool) bool {
	feminine := endsInTa(lemma)
	g := M
	if feminine {
		g = F
	}
	for _, n := range NounForms(lemma) {
		if n.Number == Pl && (n.Gender == M || form == I && !feminine) || n.Gender == F && !feminine && n.Number != Pl {
			continue
		}
		f := Features{Tense: VerbalNoun, Gender: g, Number: n.Number, State: n.State, Case: n.Case}
		if !yield(n.Surface, f) {
			return false
		}
	}
	return true
}
