package testset

import (
	"bytes"
	"strings"
	"testing"
)

func TestPages(t *testing.T) {
	pages, err := Pages()
	if err != nil {
		t.Fatal(err)
	}
	if len(pages) < 60 {
		t.Errorf("%d pages, want 60 or more", len(pages))
	}
	again, err := Pages()
	if err != nil {
		t.Fatal(err)
	}
	for i, p := range pages {
		if !bytes.Equal(p.HTML, again[i].HTML) {
			t.Errorf("%s differs from one call to the next", p.Name)
		}
		if p.Truth.Title == "" || strings.ContainsAny(p.Truth.Text()+p.Truth.Title, "{}<>") {
			t.Errorf("%s: the story is not whole: %q", p.Name, p.Truth.Title)
		}
	}
}
