package morph

import "testing"

func TestCommonVerbs(t *testing.T) {
	vs, err := ParseVerbs("verbs.tsv", verbsTSV)
	if err != nil {
		t.Fatal(err)
	}
	if len(vs) < 300 {
		t.Errorf("%d verbs, want at least 300", len(vs))
	}
	type key struct {
		root, past string
		form       Form
	}
	seen := map[key]bool{}
	for _, v := range vs {
		k := key{v.Root, v.Past, v.Form}
		if seen[k] {
			t.Errorf("%v entered twice", k)
		}
		seen[k] = true
	}
}
