package logit

import (
	"strings"
	"testing"
)

// lists are questions whose right answer carries the feature 7, beside others at random.
func lists() []List {
	var out []List
	for i := range 60 {
		var b Bag
		l := List{}
		for k := range 4 {
			b.Reset()
			b.Put1(1, uint32(k*i%5))
			if k == i%4 {
				b.Put(7)
			}
			l.Items = append(l.Items, b.Keys(2))
			l.Right = append(l.Right, k == i%4)
		}
		out = append(out, l)
	}
	return out
}

func TestLearn(t *testing.T) {
	m := LearnLists(lists(), Tuning{Hide: 0.2})
	var right, wrong Bag
	right.Put1(1, 3)
	right.Put(7)
	wrong.Put1(1, 3)
	if a, b := m.Sum(2, right.Hashes), m.Sum(2, wrong.Hashes); a <= b {
		t.Errorf("the right answer weighs %.2f, a wrong one %.2f", a, b)
	}
	for kind, z := range m.Sums(0, right.Hashes) {
		if want := m.Sum(uint32(kind), right.Hashes); z != want {
			t.Errorf("kind %d weighs %.3f beside its fellows, %.3f alone", kind, z, want)
		}
	}
	if m.Sum(3, right.Hashes) == m.Sum(2, right.Hashes) {
		t.Error("another kind of question has the same weights")
	}
}

func TestStore(t *testing.T) {
	m := LearnLists(lists(), Tuning{})
	again, err := Open(string(m.Bytes()))
	if err != nil {
		t.Fatal(err)
	}
	var b Bag
	b.Put(7)
	if x, y := m.Sum(2, b.Hashes), again.Sum(2, b.Hashes); x != y {
		t.Errorf("stored and opened it weighs %.3f, before %.3f", y, x)
	}
	if x, y := LearnLists(lists(), Tuning{}).Bytes(), m.Bytes(); string(x) != string(y) {
		t.Error("the same lists gave another model")
	}
}

func TestOpenDamaged(t *testing.T) {
	for name, data := range map[string]string{
		"empty": "", "another file": "PK\x03\x04 and so on", "cut": magic + "\x00\x00", "no number": magic + "\x00\x00\xc0\x7f",
		"too long": magic + "\x00\x00\x80\x3f" + strings.Repeat("\xff\x01", 1<<Bits),
	} {
		if _, err := Open(data); err == nil {
			t.Errorf("%s: opened", name)
		}
	}
}

func FuzzOpen(f *testing.F) {
	f.Add(string(LearnLists(lists(), Tuning{}).Bytes()))
	f.Add(magic)
	f.Fuzz(func(t *testing.T, data string) {
		if m, err := Open(data); err == nil {
			m.Sum(1, []Hash{1, 2, 3})
		}
	})
}
