package calendar

import "testing"

func FuzzParse(f *testing.F) {
	f.Add("2015-07-21")
	f.Add("0000-01-01")
	f.Fuzz(func(t *testing.T, s string) {
		d, err := Parse(s)
		if err == nil && d.String() != s {
			t.Errorf("Parse(%q) is written %q", s, d)
		}
		if err != nil && d != NoDay {
			t.Errorf("Parse(%q) fails and gives %d", s, d)
		}
	})
}

func FuzzHijri(f *testing.F) {
	f.Add(int32(0))
	f.Add(int32(39401))
	f.Fuzz(func(t *testing.T, n int32) {
		d := Day(n)
		y, m, dd := HijriOf(d)
		if y == 0 || y > lastHijriYear {
			return
		}
		if back, ok := FromHijri(y, m, dd); !ok || back != d {
			t.Errorf("%d is %d-%d-%d, which is %d", n, y, m, dd, back)
		}
	})
}
