package ledger

import "math"

// CopyOf says that a document's text copies that of another, as whoever compared the two
// found. It is no claim about who copied from whom: Of is the first that was met.
type CopyOf struct {
	Of    Hash    // identity of the first document of the group
	Share float64 // of the shorter text's words that stand in common passages, 0 to 1
	By    string  // what compared them, with its version
}

// copied is what an entry of kind Copied says; which documents it speaks of is in the
// entry itself.
type copied struct {
	Share float64 `json:"share"` // two decimals
	By    string  `json:"by"`
}

// checkCopy refuses what cannot be kept.
func (l *Ledger) checkCopy(p *prepared) error {
	c := p.item.Copy
	if c == nil || !c.Of.None() && c.Of != p.meta.identity && c.Share > 0 && c.Share <= 1 && c.By != "" {
		return nil
	}
	return l.errorf(ErrInput, nil, "cannot keep of what document %q is a copy: another document, a share of words above 0 and up to 1, and who found it are wanted", p.meta.name)
}

// addCopy records of what a document is a copy.
func (t *tx) addCopy(d docRow, c *CopyOf) error {
	body := encodeJSON(copied{math.Round(c.Share*100) / 100, c.By})
	e := &Entry{Kind: Copied, Content: sum(body), Link: d.id, About: c.Of}
	added, err := t.append(e)
	if err == nil && added {
		_, err = t.store(e.Content, body)
	}
	return err
}
