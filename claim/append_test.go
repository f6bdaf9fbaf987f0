package claim

import (
	"bytes"
	"encoding/json"
	"math"
	"math/rand/v2"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/calendar"
)

// encoded is the record as encoding/json writes it.
func encoded(t *testing.T, r *Record) string {
	t.Helper()
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(r); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// fill sets every field below v, so that a new one cannot be forgotten by AppendJSON.
func fill(v reflect.Value, r *rand.Rand) {
	texts := []string{"", "قائد", "\"أ\" <ب> & ج", "a\\b\n\r\t\b\f\x01\x7f", "\u2028\u2029\xff\xc3", "🙂 \ufffd", "د\xd9"}
	switch v.Kind() {
	case reflect.String:
		v.SetString(texts[r.IntN(len(texts))])
	case reflect.Int, reflect.Int64, reflect.Int32:
		v.SetInt(r.Int64N(100_000) - 10)
	case reflect.Float64:
		v.SetFloat([]float64{0, 1, 0.1234567, 1e-9, -3, 1e22, 2e20}[r.IntN(7)])
	case reflect.Bool:
		v.SetBool(r.IntN(2) == 0)
	case reflect.Pointer:
		if r.IntN(3) > 0 {
			v.Set(reflect.New(v.Type().Elem()))
			fill(v.Elem(), r)
		}
	case reflect.Slice:
		if r.IntN(4) == 0 {
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), r.IntN(4), 4))
		for i := range v.Len() {
			fill(v.Index(i), r)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), r)
		}
	default:
		panic("a kind of field that fill does not know: " + v.Kind().String())
	}
}

func TestAppendJSONIsEncodingJSON(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 3000 {
		var rec Record
		fill(reflect.ValueOf(&rec).Elem(), r)
		for i := range rec.Claims { // sentences repeat
			if i > 0 && r.IntN(2) == 0 {
				rec.Claims[i].Evidence = rec.Claims[i-1].Evidence
			}
			if r.IntN(4) == 0 {
				rec.Claims[i].Time = &calendar.Interval{Start: calendar.NoDay, End: calendar.Of(2015, 7, 21)}
			}
		}
		got, err := rec.AppendJSON(nil)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(encoded(t, &rec), string(got)+"\n"); diff != "" {
			t.Fatal(diff)
		}
	}
}

func TestAppendJSONTellsOfNoNumber(t *testing.T) {
	rec := Record{Claims: []Claim{{Confidence: math.NaN()}}}
	if _, err := rec.AppendJSON(nil); err == nil {
		t.Error("no error")
	}
}
