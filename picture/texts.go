package picture

import "sync"

// texts fetches the texts that the corpus has at hand, when a picture needs their words.
type texts struct {
	keeper Keeper
	mu     sync.Mutex
	err    error // the first
}

func (t *texts) at(place int64) string {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.keeper == nil || t.err != nil {
		return ""
	}
	text, err := t.keeper.Text(place)
	t.err = err
	return text
}

// textOf returns the text of a document.
func (ix *Index) textOf(doc int32) string {
	d := &ix.docs[doc]
	if d.text == "" && d.place != 0 {
		return ix.texts.at(d.place)
	}
	return d.text
}

// Err returns what went wrong when texts were fetched for pictures of a corpus that is a
// Keeper; such pictures lack words and are not to be shown.
func (ix *Index) Err() error {
	ix.texts.mu.Lock()
	defer ix.texts.mu.Unlock()
	return ix.texts.err
}
