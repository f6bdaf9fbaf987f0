package ledger

import (
	"testing"

	"isnad/document"
)

// A text that comes again under another id is one document; what is read in it then is
// of the id that is kept, and adds nothing.
func TestTwoIDs(t *testing.T) {
	each(t, func(t *testing.T, where string) {
		l := open(t, where, Options{})
		it := raidItem(t)
		add(t, l, it)
		d, err := document.New(it.Doc.Text, document.Meta{ID: "another", Title: it.Doc.Title, Publisher: it.Doc.Publisher, Published: "2019-03-04", Lang: it.Doc.Lang, URL: it.Doc.URL})
		if err != nil {
			t.Fatal(err)
		}
		again := it
		again.Doc = d
		if got := add(t, l, again); got.Documents != 0 || got.Claims != 0 {
			t.Errorf("added %+v, want nothing", got)
		}
		again.Reader = "test/2" // claims of a newer reader are kept under the first id
		for i := range again.Claims {
			again.Claims[i].Reader = ""
		}
		if got := add(t, l, again); got.Claims != len(it.Claims) {
			t.Errorf("added %+v, want %d claims", got, len(it.Claims))
		}
		for _, c := range claims(t, l, Query{}) {
			if c.Name != it.Doc.ID || c.ID != c.Identify(it.Doc.ID) {
				t.Errorf("claim %s of %q", c.ID, c.Name)
			}
		}
		sound(t, l)
	})
}
