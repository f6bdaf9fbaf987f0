package arabic

import "strings"

// mark reads a punctuation mark of n bytes at pos, or what it begins.
func (t *tokenizer) mark(n int) {
	s := t.text[t.pos:]
	switch s[0] {
	case '@', '#':
		if end := tagLen(s); end > 1 {
			t.add(Address, t.pos+end)
			return
		}
	case '.':
		if end := run(s, "."); end > 1 {
			t.addAs(Mark, t.pos+end, "…")
			return
		}
	case '-', '\'':
		n = run(s, s[:1])
		if s[0] == '\'' {
			n = min(n, 2)
		}
	}
	for _, long := range [...]string{"…", "–", "—"} {
		if strings.HasPrefix(s, long) {
			n = run(s, long)
			if long == "…" {
				t.addAs(Mark, t.pos+n, "…")
				return
			}
		}
	}
	t.add(Mark, t.pos+n)
}

// run returns the length in bytes of the repetitions of unit that s starts with.
func run(s, unit string) int {
	n := 0
	for strings.HasPrefix(s[n:], unit) {
		n += len(unit)
	}
	return n
}

// number reads digits with the marks inside them: one mark anywhere (3.5 1,200 3،5),
// or several that set off thousands, with a decimal point last (1.234.567,8). Other
// runs, as 21.7.2015, are cut at each mark.
func (t *tokenizer) number() {
	end, whole := numberEnd(t.text, t.pos)
	if whole {
		t.add(Number, end)
		return
	}
	for t.pos < end {
		to, _ := digits(t.text, t.pos)
		t.add(Number, to)
		if t.pos < end {
			t.add(Mark, t.pos+separator(t.text, t.pos))
		}
	}
}

// numberEnd returns where the run of digits and separators at i ends, and whether it
// is one number.
func numberEnd(s string, i int) (end int, whole bool) {
	end, _ = digits(s, i)
	seps, short := 0, 0 // short: the first group that has not three digits
	for {
		sep := separator(s, end)
		to, n := digits(s, end+sep)
		if sep == 0 || n == 0 {
			return end, seps < 2 || short == 0 || short == seps
		}
		seps, end = seps+1, to
		if n != 3 && short == 0 {
			short = seps
		}
	}
}

// digits returns where the digits at i end, and how many there are.
func digits(s string, i int) (end, count int) {
	for i < len(s) {
		c, n := classAt(s, i)
		if c != digit {
			break
		}
		i += n
		count++
	}
	return i, count
}

// separator returns the width of the mark at i if it may stand inside a number.
func separator(s string, i int) int {
	for _, sep := range [...]string{".", ",", "٫", "٬", "،"} {
		if strings.HasPrefix(s[i:], sep) {
			return len(sep)
		}
	}
	return 0
}
