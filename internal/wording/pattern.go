package wording

import (
	"strconv"
	"strings"

	"isnad/claim"
	"isnad/internal/locale"
)

// slots are the letters of patterns.
var slots = map[byte]claim.RoleName{'a': claim.Actor, 't': claim.Target, 'p': claim.Place, 'o': claim.OfficeRole}

// fill writes a pattern: stretches in brackets only where their slot is filled.
func (w *writer) fill(pattern string) {
	for pattern != "" {
		i := strings.IndexAny(pattern, "[{")
		if i < 0 {
			w.say(pattern)
			return
		}
		w.say(pattern[:i])
		pattern = pattern[i:]
		if pattern[0] == '[' {
			end := strings.IndexByte(pattern, ']')
			inner := pattern[1:end]
			if slot := strings.IndexByte(inner, '{'); w.has(inner[slot+1]) {
				w.fill(inner)
			}
			pattern = pattern[end+1:]
			continue
		}
		end := strings.IndexByte(pattern, '}')
		w.slot(pattern[1], strings.TrimPrefix(pattern[2:end], "|"))
		pattern = pattern[end+1:]
	}
}

func (w *writer) has(letter byte) bool { return len(w.c.Fillers(slots[letter])) > 0 }

// slot writes the fillers of a role, joined by “and”; instead where there are none.
func (w *writer) slot(letter byte, instead string) {
	role := slots[letter]
	w.done[role] = true
	fillers := w.c.Fillers(role)
	if len(fillers) == 0 {
		w.say(instead)
	}
	for i, f := range fillers {
		if i > 0 {
			w.say(w.pick(" and ", " و"))
		}
		w.datum(f.Span.Text)
		w.count(f.Count)
	}
}

// count says how many, where the text tells.
func (w *writer) count(c *claim.Count) {
	if c == nil || c.Min == nil && c.Max == nil {
		return
	}
	about := ""
	if c.Approx {
		about = w.pick("about ", "نحو ")
	}
	number := func(n int64) string { return about + strconv.FormatInt(n, 10) }
	switch {
	case c.Max == nil:
		w.say(" (" + number(*c.Min) + w.pick(" or more)", " أو أكثر)"))
	case c.Min == nil:
		w.say(" (" + w.pick("up to ", "حتى ") + number(*c.Max) + ")")
	case *c.Min == *c.Max:
		w.say(" (" + number(*c.Min) + ")")
	default:
		w.say(" (" + number(*c.Min) + w.pick(" to ", " إلى ") + strconv.FormatInt(*c.Max, 10) + ")")
	}
}

func (w *writer) pick(en, ar string) string {
	if w.lang == locale.Arabic {
		return ar
	}
	return en
}
