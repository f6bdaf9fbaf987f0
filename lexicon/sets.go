package lexicon

// sets finds the conditions that name a word.
type sets map[string][]int32

// numberSets gives conditions and the sets of words in them their numbers.
func (l *Lexicon) numberSets() {
	l.sets = make(sets, 1<<11)
	n := int32(0)
	for i := range l.Frames {
		for k := range l.Frames[i].If {
			c := &l.Frames[i].If[k]
			l.Conds++
			c.At = int32(l.Conds)
			switch c.Kind {
			case "near", "next", "prev":
				n++
				c.Set = n
				for w := range c.Words {
					l.sets[w] = append(l.sets[w], n)
				}
			}
		}
	}
}

// AppendSets appends to dst the numbers (Cond.Set) of the conditions near, next and
// prev that name a folded word.
func (l *Lexicon) AppendSets(dst []int32, w string) []int32 { return append(dst, l.sets[w]...) }
