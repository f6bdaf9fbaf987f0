package source

import (
	"strconv"
	"strings"

	"isnad/arabic"
	"isnad/document"
	"isnad/internal/locale"
)

// document makes one document and tells what is odd about its text first. raw is what
// it was read from, nil where that is not at hand.
func (r *run) document(input string, line int, text string, m document.Meta, raw []byte) bool {
	note := func(offset int, key locale.Key, args ...any) bool {
		at := line
		if line == 0 && offset >= 0 {
			at = 1 + strings.Count(text[:offset], "\n")
		}
		return r.problem(Problem{Input: input, Line: at, Key: key, Args: args})
	}
	if i := strings.IndexByte(text, 0); i >= 0 {
		if !note(i, locale.NUL) {
			return false
		}
		text = strings.ReplaceAll(text, "\x00", "\uFFFD")
	}
	if i := override(text); i >= 0 && !note(i, locale.Override) {
		return false
	}
	if !arabic.HasArabic(text) && !note(-1, locale.NoArabic) {
		return false
	}
	d, err := document.New(text, m)
	if r.opts.Since != "" && d.Published != nil && d.Published.String() < r.opts.Since {
		return r.ctx.Err() == nil
	}
	if err != nil && !note(-1, locale.WrongDay, m.Published) {
		return false
	}
	if r.skip == 0 {
		r.docs++
	}
	if !r.opts.Originals || len(raw) > MaxOriginal {
		raw = nil
	}
	return r.send(Item{Input: input, Line: line, Doc: d, Raw: raw}) && (r.opts.Limit <= 0 || r.docs < r.opts.Limit)
}

// override returns where a character stands that turns the direction of writing, -1
// where there is none.
func override(text string) int {
	i, j := strings.Index(text, "\u202D"), strings.Index(text, "\u202E")
	if i < 0 || j >= 0 && j < i {
		return j
	}
	return i
}

func itoa(n int) string { return strconv.Itoa(n) }
