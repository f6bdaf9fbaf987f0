package copies

import "testing"

// What Decode takes is what Append writes, and can be compared.
func FuzzSketch(f *testing.F) {
	f.Add(string(Of(Text{Body: "قال شهود إن مسلحين هاجموا نقطة التفتيش عند مدخل القرية فجر الأحد"}).Append(nil)))
	f.Fuzz(func(t *testing.T, s string) {
		k, err := Decode(s)
		if err != nil {
			return
		}
		if got := string(k.Append(nil)); got != s {
			t.Errorf("%x, want %x", got, s)
		}
		Pairs([]*Sketch{k, k})
	})
}
