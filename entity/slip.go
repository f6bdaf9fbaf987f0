package entity

// slips joins names that are one letter apart within the document: خرسان and خراسان
// behind the same noun, and full names of people of the same length.
func (d *local) slips() {
	for i := range d.mentions {
		m, s := &d.mentions[i], d.shapes[i]
		if s.id != "" || !s.full && !s.weak {
			continue
		}
		if s.kind == Group {
			d.groupSlip(m, s)
			continue
		}
		if s.kind != Person || m.Reason != BySameName {
			continue
		}
		for j, o := range d.shapes {
			t := &d.mentions[j]
			if o.kind == Person && o.full && o.id == "" && t.Entity < m.Entity && t.Reason == BySameName && oneSlip(s.name, o.name) {
				m.Entity, m.Reason, m.Detail = t.Entity, BySpelling, t.Name
				break
			}
		}
	}
}

// groupSlip compares with the names that the text gives behind the same noun.
func (d *local) groupSlip(m *Mention, s *shape) {
	for _, n := range d.scan() {
		if n.head == s.head && n.tail != s.typoTail && nearly(n.tail, s.typoTail) {
			m.Entity, m.Kind, m.Relation, m.Reason, m.Detail = n.id, n.kind, s.rel, BySpelling, n.head+" "+n.tail
			return
		}
	}
}

// oneSlip: all words equal but one, which is one letter off.
func oneSlip(a, b []string) bool {
	if len(a) != len(b) || len(a) < 2 {
		return false
	}
	slips := 0
	for i := range a {
		if a[i] == b[i] {
			continue
		}
		if !nearly(a[i], b[i]) {
			return false
		}
		slips++
	}
	return slips == 1
}

// nearly tells words of at least five letters that differ by one letter inserted,
// left out or put for another.
func nearly(a, b string) bool {
	x, y := []rune(a), []rune(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	if len(y) < 5 || len(y)-len(x) > 1 || a == b {
		return false
	}
	i := 0
	for i < len(x) && x[i] == y[i] {
		i++
	}
	if len(x) == len(y) {
		return string(x[min(i+1, len(x)):]) == string(y[min(i+1, len(y)):])
	}
	return string(x[i:]) == string(y[i+1:])
}
