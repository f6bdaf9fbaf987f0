package hashed

import (
	"bytes"
	"testing"
)

func read(s string) *Word {
	var w Word
	w.Read(s)
	return &w
}

func TestFoldingMeets(t *testing.T) {
	for _, c := range [][2]string{{"أحمد", "احمد"}, {"إلى", "الي"}, {"مسؤول", "مسءول"}, {"قَتَلَ", "قتل"}, {"قـــال", "قال"}, {"کابل", "كابل"}} {
		if read(c[0]).Hash() != read(c[1]).Hash() {
			t.Errorf("%s and %s differ", c[0], c[1])
		}
	}
	if read("مدرسة").Hash() == read("مدرسه").Hash() {
		t.Error("ة and ه are one")
	}
}

func TestParts(t *testing.T) {
	w := read("والمدينة")
	for _, c := range []struct {
		name      string
		got, want uint64
	}{
		{"part", w.Part(3, 8), read("مدينة").Hash()},
		{"front", w.AndPart([]byte{Alef, Lam}, 3, 8), read("المدينة").Hash()},
		{"ending", w.PartEnding(3, 8, Teh), read("مدينت").Hash()},
		{"and", w.PartAnd(3, 7, Teh), read("مدينت").Hash()},
		{"all", w.Part(0, 8), w.Hash()},
	} {
		if c.got != c.want {
			t.Errorf("%s: %x, want %x", c.name, c.got, c.want)
		}
	}
}

func TestShape(t *testing.T) {
	for s, want := range map[string]Shape{"قال": Arabic, "12": Digits, "١٢": Digits, "NATO": Latin, "،": Mark, "ب12": Mixed, "": Empty, "ً": Empty} {
		if got := read(s).Shape; got != want {
			t.Errorf("%q: shape %d, want %d", s, got, want)
		}
	}
}

func TestTable(t *testing.T) {
	pairs := map[uint64]uint8{}
	for i := range uint64(5000) {
		pairs[Mix(i, 7)] = uint8(i % 17)
	}
	table, ok := OpenTable(NewTable(pairs).Bytes())
	if !ok {
		t.Fatal("does not open")
	}
	for k, v := range pairs {
		if got := table.Get(k); got != min(v, 15) {
			t.Fatalf("%x: %d, want %d", k, got, v)
		}
	}
	if table.Get(1) != 0 {
		t.Error("found what is not there")
	}
	for _, bad := range []string{"", "abc", "abcd", "abcdefghijkl"} {
		if _, ok := OpenTable(bad); ok {
			t.Errorf("%q opened", bad)
		}
	}
}

func TestRowsSum(t *testing.T) {
	rows := make([]byte, 4*Columns)
	for i := range rows {
		rows[i] = byte(128 + i%50 - 25)
	}
	at := []uint32{0, 3, 3, 1}
	var got [Columns]int32
	r := NewRows(string(rows))
	if back := r.AppendBytes(nil); !bytes.Equal(back, rows) {
		t.Errorf("stored as %v", back)
	}
	r.Sum(at, &got)
	for k := range got {
		want := int32(0)
		for _, a := range at {
			want += int32(rows[int(a)*Columns+k]) - 128
		}
		if got[k] != want {
			t.Errorf("class %d: %d, want %d", k, got[k], want)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add("وَقال")
	f.Add("\xd9")
	f.Fuzz(func(t *testing.T, s string) {
		w := read(s)
		for i := range w.N {
			if int(w.Pos[i]) > len(s) || i > 0 && w.Pos[i] <= w.Pos[i-1] {
				t.Fatalf("%q: offsets %v", s, w.Pos[:w.N+1])
			}
		}
	})
}
