package lexicon

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"sync"

	"isnad/arabic"
	"isnad/arabic/morph"
	"isnad/claim"
)

//go:embed data/*.tsv
var embedded embed.FS

// Lexicon is the loaded data. It is never changed after loading.
type Lexicon struct {
	Frames        []Frame
	Phrases       []Phrase
	Matrices      []Matrix
	Sayings       []Saying
	Nouns         []NounSense
	Offices       []OfficeSense
	Nationalities []Nationality
	Names         []Named
	Conds         int // how many conditions the frames have; Cond.At counts them

	forms       stems // by folded stem
	names       gazetteer
	nounPhrases gazetteer       // nouns of several words
	sets        sets            // by folded word
	metonyms    map[string]bool // capitals that stand for their states, folded
	byID        map[string]int32
}

// Default returns the embedded lexicon, loaded once. It cannot fail: a test loads it.
var Default = sync.OnceValue(func() *Lexicon {
	l, err := Load("")
	if err != nil {
		panic(fmt.Sprintf("the embedded lexicon is broken: %v", err))
	}
	return l
})

// Load reads the embedded data and, where overlay is a folder, the user's files of
// the same names over it: a row with the name or id of one of ours replaces it.
// The error names the file and row that cannot be used.
func Load(overlay string) (*Lexicon, error) {
	base, err := fs.Sub(embedded, "data")
	if err != nil {
		return nil, err
	}
	layers := []fs.FS{base}
	if overlay != "" {
		if st, err := os.Stat(overlay); err != nil || !st.IsDir() {
			return nil, fmt.Errorf("the lexicon folder %q cannot be read; give a folder with files such as frames_mine.tsv", overlay)
		}
		layers = append(layers, os.DirFS(overlay))
	}
	return loadLayers(layers)
}

// loader is a Lexicon in the making.
type loader struct {
	*Lexicon
	stems   *stemWriter               // of words, nil for others
	enter   func(key string, e Entry) // one meaning of a folded stem
	verbs   *verbs
	given   map[string]bool // forms of nouns that rows name
	opening opening         // room for alternative
	tokens  []arabic.Token  // room for nameWords
	words   []string
}

// step reads one kind of file.
type step struct {
	pattern  string
	min, max int
	key      int // column that names the row for the overlay
	add      func(row) error
	first    func([]row) // is shown all rows before, nil for nothing
}

// loadLayers builds a lexicon of several folders, later ones over earlier. What shares
// no field of the Lexicon loads side by side: the names and the nouns on one side, on
// the other the frames, whose verbs the first inflects before they are come to.
func loadLayers(layers []fs.FS) (*Lexicon, error) {
	l := &Lexicon{Names: make([]Named, 0, 8192), Frames: make([]Frame, 0, 4096), metonyms: map[string]bool{}, byID: make(map[string]int32, 8192)}
	l.names.added = make([]addedName, 0, 1<<15)
	names := &loader{Lexicon: l, verbs: &verbs{of: make(map[string]*inflected, 1<<11)}}
	var bad, badNames, badNouns []error
	frames, nouns := make(chan []row, 1), make(chan *kept, 1)
	var side sync.WaitGroup
	side.Go(func() {
		badNames = names.run(layers, []step{{"groups.tsv", 6, 10, 0, names.addNamed("groups"), nil}})
		names.inflect(<-frames)
		k := keepNouns(layers)
		badNouns = k.bad
		nouns <- k
		morph.CommonVerbs() // read them while the words load
		badNames = append(badNames, names.run(layers, []step{
			{"forces.tsv", 5, 7, 0, names.addNamed("forces"), nil},
			{"media.tsv", 4, 6, 0, names.addNamed("media"), nil},
			{"people.tsv", 4, 9, 0, names.addNamed("people"), nil},
			{"places_*.tsv", 9, 10, 0, names.addNamed("places"), nil},
		})...)
		l.names.done()
	})
	stems := newStemWriter()
	words := &loader{Lexicon: l, stems: stems, enter: stems.put, verbs: names.verbs}
	bad = words.run(layers, []step{
		{"function.tsv", 2, 2, -1, words.addFunction, nil},
		{"frames_*.tsv", 5, 8, 0, words.addFrame, func(rows []row) { frames <- rows }},
		{"matrix.tsv", 4, 5, 0, words.addMatrix, nil},
		{"attribution.tsv", 4, 6, 0, words.addSaying, nil},
	})
	close(frames)
	words.take(<-nouns)
	side.Go(l.numberSets)
	addPlainVerbs(stems)
	l.numberAtoms(stems)
	l.forms = stems.done()
	side.Wait()
	return l, firstErrors(slices.Concat(bad, badNouns, badNames))
}

// kept is what nouns, offices and the like add to a lexicon, in order.
type kept struct {
	*Lexicon
	entries []keptEntry
	bad     []error
}

type keptEntry struct {
	key string
	Entry
}

// keepNouns reads what needs nothing of the frames, for when these are read.
func keepNouns(layers []fs.FS) *kept {
	k := &kept{Lexicon: &Lexicon{}, entries: make([]keptEntry, 0, 1<<16)}
	l := &loader{Lexicon: k.Lexicon, given: map[string]bool{}, enter: func(key string, e Entry) { k.entries = append(k.entries, keptEntry{key, e}) }}
	k.bad = l.run(layers, []step{
		{"nouns.tsv", 3, 5, 0, l.addNoun, l.noteNouns},
		{"offices.tsv", 3, 5, 0, l.addOffice, nil},
		{"nationalities.tsv", 3, 6, 0, l.addNationality, nil},
		{"given.tsv", 1, 4, -1, l.addGiven, nil},
	})
	k.nounPhrases.done()
	return k
}

// take adds what was kept.
func (l *loader) take(k *kept) {
	first := int32(len(l.Phrases))
	for _, e := range k.entries {
		if e.Kind == PhraseWord {
			e.Index += first
		}
		l.enter(e.key, e.Entry)
	}
	l.Phrases = append(l.Phrases, k.Phrases...)
	l.Nouns, l.Offices, l.Nationalities, l.nounPhrases = k.Nouns, k.Offices, k.Nationalities, k.nounPhrases
}

// run takes the steps in order and returns what could not be used.
func (l *loader) run(layers []fs.FS, steps []step) (bad []error) {
	for _, s := range steps {
		rows, err := overlaid(layers, s.pattern, s.min, s.max, s.key)
		if err != nil {
			bad = append(bad, err)
		}
		if s.first != nil {
			s.first(rows)
		}
		for _, r := range rows {
			if err := s.add(r); err != nil {
				bad = append(bad, err)
			}
		}
	}
	return bad
}

// firstErrors joins the first errors of a load, so that one run shows them.
func firstErrors(bad []error) error {
	const most = 30
	if len(bad) > most {
		bad = append(bad[:most:most], fmt.Errorf("and %d more bad rows", len(bad)-most))
	}
	return errors.Join(bad...)
}

// overlaid reads one kind of file from all layers; a later row of the same key replaces.
func overlaid(layers []fs.FS, pattern string, min, max, key int) ([]row, error) {
	if len(layers) == 1 {
		return readFiles(layers[0], pattern, min, max)
	}
	var out []row
	at := map[string]int{}
	for depth, fsys := range layers {
		rows, err := readFiles(fsys, pattern, min, max)
		if err != nil {
			return nil, err
		}
		for _, r := range rows {
			k := ""
			if key >= 0 {
				k = r.col(key)
			}
			if i, ok := at[k]; ok && depth > 0 && k != "" {
				out[i] = r
				continue
			}
			if k != "" {
				at[k] = len(out)
			}
			out = append(out, r)
		}
	}
	return out, nil
}

// Named returns the name of that id, nil where there is none.
func (l *Lexicon) Named(id string) *Named {
	if i, ok := l.byID[id]; ok {
		return &l.Names[i]
	}
	return nil
}

// put enters one meaning of a stem as it is spelt.
func (l *loader) put(surface string, e Entry) { l.enter(arabic.Fold(surface, arabic.Match), e) }

func (l *loader) addFunction(r row) error {
	f, ok := functionNames[r.col(0)]
	if !ok {
		return r.errorf("%q is no closed class", r.col(0))
	}
	for _, w := range fields(r.col(1)) {
		l.put(w, Entry{Kind: FuncWord, Index: int32(f)})
	}
	return nil
}

func (l *loader) addFrame(r row) error {
	t, err := claim.ParseType(r.col(1))
	if err != nil {
		return r.errorf("%v", err)
	}
	f := Frame{Line: r.Line, Name: r.col(0), Type: t, Gloss: r.col(7)}
	if f.Roles, err = parseRoles(r, r.col(4)); err != nil {
		return err
	}
	if f.If, err = parseConds(r, r.col(5)); err != nil {
		return err
	}
	if f.Flags, err = parseFlags(r, r.col(6)); err != nil {
		return err
	}
	w, err := l.parseWord(r, r.col(2))
	if err != nil {
		return err
	}
	f.Verb, f.Noun, f.Adj = w.verb != nil, w.nouns != nil, w.adjs != nil
	l.Frames = append(l.Frames, f)
	l.addWord(r, w, r.col(3), FrameWord, int32(len(l.Frames)-1))
	return nil
}

// inflect inflects the verbs of frames, unless they are come to before.
func (l *loader) inflect(frames []row) {
	verb := func(r row, word string) {
		if v, err := l.parseVerb(r, word); err == nil {
			v.inflect()
		}
	}
	for _, r := range frames {
		kind, rest, other := strings.Cut(r.col(2), ":")
		switch {
		case !other:
			verb(r, kind)
		case kind == "p":
			for _, alt := range strings.FieldsFunc(rest, func(c rune) bool { return c == ' ' || c == '|' }) {
				if word, _, ok := verbOf(strings.Trim(alt, "?+")); ok {
					verb(r, word)
				}
			}
		}
	}
}

func (l *loader) addMatrix(r row) error {
	m, err := parseMatrix(r)
	if err != nil {
		return err
	}
	w, err := l.parseWord(r, r.col(1))
	if err != nil {
		return err
	}
	l.Matrices = append(l.Matrices, m)
	l.addWord(r, w, "", MatrixWord, int32(len(l.Matrices)-1))
	return nil
}

func (l *loader) addSaying(r row) error {
	s, err := parseSaying(r)
	if err != nil {
		return err
	}
	w, err := l.parseWord(r, r.col(1))
	if err != nil {
		return err
	}
	l.Sayings = append(l.Sayings, s)
	l.addWord(r, w, "", SayWord, int32(len(l.Sayings)-1))
	return nil
}

// addWord enters all surfaces of a word.
func (l *loader) addWord(r row, w word, nouns string, kind Kind, index int32) {
	put := func(surface string, f Form) { l.put(surface, Entry{kind, index, f}) }
	switch {
	case w.verb != nil:
		masdars := commas(strings.TrimPrefix(nouns, "!"))
		w.verb.each(masdars, !strings.HasPrefix(nouns, "!"), func(s *stemForm) { l.stems.putForm(s, Entry{kind, index, s.form}) })
	case w.nouns != nil:
		nounForms(w.nouns, VerbalNoun, put)
	case w.adjs != nil:
		nounForms(w.adjs, PassiveParticiple, put)
	case w.phrase != nil:
		l.Phrases = append(l.Phrases, Phrase{Line: r.Line, Kind: kind, Index: index, elements: w.phrase})
		for i := range w.opens {
			s := &w.opens[i]
			l.stems.putForm(s, Entry{Kind: PhraseWord, Index: int32(len(l.Phrases) - 1), Form: s.form})
		}
	default:
		for _, s := range w.literal {
			put(s, Form{})
		}
	}
}

func (l *loader) addNoun(r row) error {
	n, err := parseNoun(r)
	if err != nil {
		return err
	}
	l.Nouns = append(l.Nouns, n)
	index := int32(len(l.Nouns) - 1)
	if strings.Contains(n.Lemma, " ") {
		for _, f := range append([]string{n.Lemma}, commas(r.col(1))...) {
			l.nounPhrases.add(l.nameWords(f), index)
		}
		return nil
	}
	given := append([]string{n.Lemma}, commas(r.col(1))...)
	nounForms(given, Noun, func(s string, f Form) {
		if !l.otherNoun(&n, given, s) {
			l.put(s, Entry{NounWord, index, f})
		}
	})
	return nil
}

// otherNoun tells whether a form that is not given for a noun is none of it: it is given for
// another (مؤسسات is not of مؤسس); or it has ة, and things and places have no feminine (بلدة is
// not of بلد), nor have people whose feminine is a noun by itself (مقاتلة).
func (l *loader) otherNoun(n *NounSense, given []string, form string) bool {
	if slices.Contains(given, form) {
		return false
	}
	if l.given[form] {
		return true
	}
	if !strings.HasPrefix(form, n.Lemma+"ة") && !strings.HasPrefix(form, n.Lemma+"ت") {
		return false
	}
	for _, g := range given {
		if strings.HasSuffix(g, "ة") && strings.HasPrefix(form, strings.TrimSuffix(g, "ة")) && g != n.Lemma {
			return false
		}
	}
	return n.Class&Person == 0 || l.given[n.Lemma+"ة"]
}

// noteNouns notes the forms that are given for nouns.
func (l *loader) noteNouns(rows []row) {
	for _, r := range rows {
		for _, f := range append(commas(r.col(1)), r.col(0)) {
			l.given[f] = true
		}
	}
}

func (l *loader) addOffice(r row) error {
	l.Offices = append(l.Offices, parseOffice(r))
	index := int32(len(l.Offices) - 1)
	words := fields(r.col(0))
	if len(words) > 1 {
		e := make([]element, len(words))
		for i, w := range words[1:] {
			e[i+1].literals = []string{arabic.Fold(w, arabic.Match)}
		}
		l.Phrases = append(l.Phrases, Phrase{Line: r.Line, Kind: OfficeWord, Index: index, elements: e})
		first := Entry{Kind: PhraseWord, Index: int32(len(l.Phrases) - 1)}
		l.put(words[0], first)
		nounForms(append(words[:1:1], firstWords(r.col(1))...), Noun, func(s string, _ Form) { l.put(s, first) })
		return nil
	}
	nounForms(append([]string{r.col(0)}, commas(r.col(1))...), Noun, func(s string, f Form) { l.put(s, Entry{OfficeWord, index, f}) })
	return nil
}

// firstWords returns the first word of each of the forms of an office of several words.
func firstWords(s string) []string {
	var out []string
	for _, f := range commas(s) {
		if w := fields(f); len(w) > 0 {
			out = append(out, w[0])
		}
	}
	return out
}

func (l *loader) addNationality(r row) error {
	l.Nationalities = append(l.Nationalities, Nationality{r.Line, r.col(0), r.col(1), r.col(2), r.col(3)})
	index := int32(len(l.Nationalities) - 1)
	for _, adj := range append([]string{r.col(0)}, r.list(4)...) {
		for _, end := range []string{"", "ا", "ة", "ين", "ون", "ات", "ان", "تان", "تين", "و"} {
			l.put(adj+end, Entry{NatWord, index, Form{}})
		}
	}
	return nil
}

// addNamed returns the adder for one file of names.
func (l *loader) addNamed(file string) func(row) error {
	return func(r row) error {
		n, aliases, err := namedRow(file, r)
		if err != nil {
			return err
		}
		id := file[:1] + ":" + n.ID
		if _, dup := l.byID[id]; dup {
			return r.errorf("the id %q stands twice", n.ID)
		}
		n.ID = id
		if n.Parent != "" {
			n.Parent = l.parentID(n.Parent)
		}
		if file == "forces" {
			l.addMetonyms(r.col(6))
		}
		l.Names = append(l.Names, n)
		index := int32(len(l.Names) - 1)
		l.byID[id] = index
		for _, a := range aliases {
			l.names.add(l.nameWords(a), index)
		}
		return nil
	}
}

// addMetonyms reads the note `metonym:واشنطن|…`.
func (l *loader) addMetonyms(note string) {
	for _, part := range strings.Split(note, ";") {
		if list, ok := strings.CutPrefix(strings.TrimSpace(part), "metonym:"); ok {
			for _, c := range strings.Split(list, "|") {
				l.metonyms[arabic.Fold(strings.TrimSpace(c), arabic.Match)] = true
			}
		}
	}
}

// Metonym tells whether a city's name stands for its state where it acts.
func (l *Lexicon) Metonym(name string) bool { return l.metonyms[arabic.Fold(name, arabic.Match)] }

// parentID turns an id as a row writes it into that of a group or a force.
func (l *loader) parentID(id string) string {
	if _, ok := l.byID["f:"+id]; ok {
		return "f:" + id
	}
	return "g:" + id
}

// addPlainVerbs enters the finite forms of common verbs that no data file holds.
func addPlainVerbs(stems *stemWriter) {
	keep := func(f morph.Features) bool { return shapeOf(f.Tense).Finite() && inNews(f) }
	for _, v := range morph.CommonVerbs() {
		if stems.has(arabic.Fold(v.Past, arabic.Match), func(e Entry) bool { return e.Form.Shape.Finite() }) {
			continue
		}
		v.KeysWhere(keep, func(key string, f morph.Features) bool {
			stems.put(key, Entry{PlainWord, 0, formOf(f)})
			return true
		})
	}
}

// addGiven enters a given name or a part of names.
func (l *loader) addGiven(r row) error {
	for _, w := range strings.Split(r.col(0), "|") {
		l.put(w, Entry{Kind: GivenWord})
	}
	return nil
}
