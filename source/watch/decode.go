package watch

import (
	"mime"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"

	"isnad/source/feed"
	"isnad/source/fetch"
)

// decoded returns a feed's bytes as UTF-8: as they are, else as the XML or the server
// declares, else as the code page of old Arabic feeds.
func decoded(a fetch.Answer) []byte {
	if utf8.Valid(a.Body) {
		return a.Body
	}
	_, params, _ := mime.ParseMediaType(a.Type)
	for _, name := range []string{feed.Declared(a.Body), params["charset"]} {
		enc, err := htmlindex.Get(name)
		if err != nil || name == "" {
			continue
		}
		if n, _ := htmlindex.Name(enc); n == "utf-8" || n == "windows-1252" {
			continue // bytes that are not, and a name that templates carry
		}
		if b, err := enc.NewDecoder().Bytes(a.Body); err == nil {
			return b
		}
	}
	b, err := charmap.Windows1256.NewDecoder().Bytes(a.Body)
	if err != nil {
		return a.Body
	}
	return b
}
