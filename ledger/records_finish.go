package ledger

import "isnad/claim"

// finish decodes a document and its claims; ok is false where it is not wanted.
func (s *recordScan) finish(d *recordDoc) (ok bool, err error) {
	if d.out {
		return false, nil
	}
	d.Reading = d.best.seq
	if d.Kept != "" {
		d.Reader = d.best.reader
		return s.naming == nil || s.naming[d.best.seq], nil
	}
	if err := s.describe(d); err != nil {
		return false, err
	}
	if d.body == nil {
		return !s.conditional(), nil
	}
	d.Reader = d.best.reader
	if ok, err = s.serve(d); err != nil {
		return false, s.l.errorf(ErrDamaged, err, "is damaged at entry %d (claims of document %q): %v", d.best.seq, d.ID, err)
	}
	return ok, nil
}

// describe fills in all that is known of a document but its claims.
func (s *recordScan) describe(d *recordDoc) error {
	if s.q.Kept == "" {
		return s.l.fillDoc(s.ctx, d.Doc, d.content, d.link, d.meta, d.text)
	}
	m, err := metaOrGone(d.meta, d.Identity)
	if err != nil {
		return s.l.errorf(ErrDamaged, err, "is damaged at entry %d: %v", d.Entry, err)
	}
	d.Document = m.bare(string(d.text))
	return nil
}

// serve decodes the claims; wanted is false where none is what the query asks for.
func (s *recordScan) serve(d *recordDoc) (ok bool, err error) {
	ok = !s.conditional() || s.naming[d.best.seq] && len(s.q.Types)+len(s.q.Sources) == 0
	take := func(c *claim.Claim) { ok = ok || s.filter.claim(c) && s.filter.source(c) }
	if s.q.Kept != "" {
		d.Claims, err = bareClaims(d.body, d.Text)
		for i := range d.Claims {
			take(&d.Claims[i])
		}
		return ok, err
	}
	_, err = serveReading(d.body, d.text, &Claim{Name: d.ID}, s.l.filterOf(Query{}), func(c *Claim) bool {
		take(&c.Claim)
		d.Claims = append(d.Claims, c.Claim)
		return true
	})
	return ok, err
}

// bareClaims decodes claims with their words, without their ids.
func bareClaims(body []byte, text string) ([]claim.Claim, error) {
	r, err := decodeReading(body)
	if err != nil {
		return nil, err
	}
	q := newQuoter(text)
	for i := range r.claims {
		c := &r.claims[i]
		if err := q.claim(c); err != nil {
			return nil, err
		}
		if len(c.Roles) == 0 {
			c.Roles = nil
		}
		if len(c.Isnad) == 0 {
			c.Isnad = nil
		}
	}
	if len(r.claims) == 0 {
		return nil, nil
	}
	return r.claims, nil
}
