package entity

import "strings"

// Telling returns what Joiner.Add looks at in the mentions of one document.
func Telling(ms []Mention) []Mention {
	var out []Mention
	seen := map[string]bool{}
	for i := range ms {
		m := &ms[i]
		x := Mention{Entity: m.Entity, Kind: m.Kind, Also: m.Also}
		switch {
		case strings.HasPrefix(m.Entity, "n:"):
			x.Common = m.Common
			if m.Reason == BySameName || m.Reason == ByHead && m.Name != "" {
				x.Reason, x.Name = BySameName, m.Name
			}
		case len(m.Also) > 0:
		case !m.joins() || seen[m.Entity]:
			continue
		}
		seen[m.Entity] = true
		out = append(out, x)
	}
	return out
}

// joins tells whether an entity that the lexicon lists is company to others.
func (m *Mention) joins() bool {
	return m.Entity != "" && m.Kind != Place && m.Kind != State && !strings.HasPrefix(m.Entity, "d:") && !strings.HasPrefix(m.Entity, "m:")
}
