package morph

import (
	"errors"
	"fmt"
)

// root is the radicals of a verb as sounds.
type root struct {
	r [4]byte
	n int
}

// parseRoot reads three or four letters, with or without blanks or hyphens between.
func parseRoot(s string) (root, error) {
	var rt root
	for _, c := range s {
		switch c {
		case ' ', '-', '.', '،', 'ـ', '\u200c':
			continue
		case 'ا', 'ى', 'آ':
			return root{}, fmt.Errorf("morph: root %q has %q, which is no radical; write ء, و or ي", s, c)
		}
		b := sound(c)
		if b == 0 {
			return root{}, fmt.Errorf("morph: root %q has %q, which is no Arabic consonant", s, c)
		}
		if rt.n == 4 {
			return root{}, fmt.Errorf("morph: root %q has more than four radicals", s)
		}
		rt.r[rt.n] = b
		rt.n++
	}
	if rt.n < 3 {
		return root{}, fmt.Errorf("morph: root %q has %d radicals, wants 3 or 4; write a doubled letter twice", s, rt.n)
	}
	return rt, nil
}

var errNotQuad = errors.New("morph: four radicals ending in و or ي are not handled")

// fits tells whether the root can have the form.
func (rt root) fits(s string, f Form) error {
	if f < I || f > Q4 {
		return fmt.Errorf("morph: root %q: no such form", s)
	}
	if rt.n != f.radicals() {
		return fmt.Errorf("morph: root %q has %d radicals, form %s wants %d", s, rt.n, f, f.radicals())
	}
	if rt.n == 4 && isWeak(rt.r[3]) {
		return fmt.Errorf("root %q: %w", s, errNotQuad)
	}
	return nil
}

func (rt root) defective() bool { return rt.n == 3 && isWeak(rt.r[2]) }

// hollow roots lose their middle radical, unless the third is weak as well.
func (rt root) hollow() bool { return rt.n == 3 && isWeak(rt.r[1]) && !isWeak(rt.r[2]) }

func (rt root) doubled() bool { return rt.n == 3 && rt.r[1] == rt.r[2] && !isWeak(rt.r[1]) }

// is compares with a root spelt in letters.
func (rt root) is(s string) bool {
	i := 0
	for _, c := range s {
		if i >= rt.n || rt.r[i] != sound(c) {
			return false
		}
		i++
	}
	return i == rt.n
}
