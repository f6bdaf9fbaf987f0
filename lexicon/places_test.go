package lexicon_test

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"isnad/arabic"
)

// placeRow is one line of data/places_*.tsv.
type placeRow struct {
	where               string // file:line
	id, ar, latin       string
	aliases             []string
	country, adm1, kind string
	lat, lon            float64
	flags               string
}

// names gives the name and its aliases.
func (p placeRow) names() []string { return append([]string{p.ar}, p.aliases...) }

func splitList(s string) []string {
	if s == "-" {
		return nil
	}
	return strings.Split(s, "|")
}

func readPlaces(t *testing.T) []placeRow {
	t.Helper()
	files, err := filepath.Glob("data/places*.tsv")
	if err != nil || len(files) == 0 {
		t.Fatalf("no data/places*.tsv: %v", err)
	}
	var rows []placeRow
	for _, f := range files {
		rows = append(rows, readPlaceFile(t, f)...)
	}
	return rows
}

func readPlaceFile(t *testing.T, file string) []placeRow {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var rows []placeRow
	for i, line := range strings.Split(string(data), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		where := fmt.Sprintf("%s:%d", file, i+1)
		row, err := parsePlace(line)
		if err != nil {
			t.Errorf("%s: %v", where, err)
			continue
		}
		row.where = where
		rows = append(rows, row)
	}
	return rows
}

func parsePlace(line string) (placeRow, error) {
	c := strings.Split(line, "\t")
	if len(c) != 10 {
		return placeRow{}, fmt.Errorf("%d columns, want 10", len(c))
	}
	lat, err1 := strconv.ParseFloat(c[7], 64)
	lon, err2 := strconv.ParseFloat(c[8], 64)
	if err1 != nil || err2 != nil {
		return placeRow{}, fmt.Errorf("lat %q or lon %q is no number", c[7], c[8])
	}
	return placeRow{id: c[0], ar: c[1], aliases: splitList(c[2]), latin: c[3], country: c[4],
		adm1: c[5], kind: c[6], lat: lat, lon: lon, flags: c[9]}, nil
}

var (
	placeKinds = strings.Fields("country region district city town village camp site sea river mountain road crossing")
	idShape    = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	isoShape   = regexp.MustCompile(`^([A-Z]{2}|-)$`)
	arabicOnly = regexp.MustCompile(`^[\p{Arabic}0-9 ]+$`)
)

// checkPlace returns what is wrong with one row by itself.
func checkPlace(p placeRow) []string {
	var bad []string
	say := func(ok bool, format string, args ...any) {
		if !ok {
			bad = append(bad, fmt.Sprintf(format, args...))
		}
	}
	say(idShape.MatchString(p.id), "id %q is no ascii slug", p.id)
	say(isoShape.MatchString(p.country), "country %q is neither ISO-2 nor -", p.country)
	say(slices.Contains(placeKinds, p.kind), "unknown kind %q", p.kind)
	say(p.lat >= -90 && p.lat <= 90 && p.lon >= -180 && p.lon <= 180, "point %g,%g is off the earth", p.lat, p.lon)
	say(p.flags == "-" || p.flags == "ambiguous", "unknown flag %q", p.flags)
	say(p.latin != "" && p.latin != "-", "no Latin spelling")
	for i, n := range p.names() {
		say(arabicOnly.MatchString(n) && n == strings.TrimSpace(n), "name %q is not plain Arabic", n)
		say(!slices.Contains(p.names()[:i], n), "name %q stands twice", n)
	}
	return bad
}

func TestPlacesWellFormed(t *testing.T) {
	ids, keys := map[string]string{}, map[string]string{}
	rows := readPlaces(t)
	for _, p := range rows {
		for _, b := range checkPlace(p) {
			t.Errorf("%s: %s", p.where, b)
		}
		if at, dup := ids[p.id]; dup {
			t.Errorf("%s: id %q also at %s", p.where, p.id, at)
		}
		ids[p.id] = p.where
		key := arabic.Fold(p.ar, arabic.Match) + "\t" + p.country + "\t" + p.adm1
		if at, dup := keys[key]; dup {
			t.Errorf("%s: %s (%s, %s) also at %s", p.where, p.ar, p.country, p.adm1, at)
		}
		keys[key] = p.where
	}
	if len(rows) < 3000 {
		t.Errorf("%d places, want at least 3000", len(rows))
	}
}

// TestPlacesAmbiguityIsOfTheWord asks that a bare name flagged in one row is
// flagged in every row: whether a word is also an ordinary word does not hang
// on the country.
func TestPlacesAmbiguityIsOfTheWord(t *testing.T) {
	flagged := map[string]string{}
	rows := readPlaces(t)
	for _, p := range rows {
		if p.flags == "ambiguous" {
			flagged[arabic.Fold(p.ar, arabic.Match)] = p.where
		}
	}
	for _, p := range rows {
		if at := flagged[arabic.Fold(p.ar, arabic.Match)]; at != "" && p.flags != "ambiguous" {
			t.Errorf("%s: %s is flagged ambiguous at %s but not here", p.where, p.ar, at)
		}
	}
}

// knownPlace is a place of the independent list that we check against.
type knownPlace struct {
	kind     string
	lat, lon float64
}

// km is the great-circle distance in kilometres.
func km(lat1, lon1, lat2, lon2 float64) float64 {
	const r, rad = 6371, math.Pi / 180
	a := math.Pow(math.Sin((lat2-lat1)*rad/2), 2) +
		math.Cos(lat1*rad)*math.Cos(lat2*rad)*math.Pow(math.Sin((lon2-lon1)*rad/2), 2)
	return 2 * r * math.Asin(math.Sqrt(a))
}

// sharedFile finds a file of the shared folder beside the repository, or skips.
func sharedFile(t *testing.T, path string) string {
	t.Helper()
	root := os.Getenv("ISNAD_SHARED")
	if root == "" {
		root = filepath.Join("..", "..", "shared")
	}
	full := filepath.Join(root, path)
	if _, err := os.Stat(full); err != nil {
		t.Skipf("no %s: set ISNAD_SHARED to check coordinates", full)
	}
	return full
}

// readKnown maps country + folded Arabic name to the places so named.
func readKnown(t *testing.T) map[string][]knownPlace {
	t.Helper()
	f, err := os.Open(sharedFile(t, "corpora/places/places.tsv.gz"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	known := map[string][]knownPlace{}
	lines := bufio.NewScanner(z)
	for lines.Scan() {
		addKnown(known, strings.Split(lines.Text(), "\t"))
	}
	return known
}

func addKnown(known map[string][]knownPlace, c []string) {
	if len(c) < 8 {
		return
	}
	lat, err1 := strconv.ParseFloat(c[6], 64)
	lon, err2 := strconv.ParseFloat(c[7], 64)
	if err1 != nil || err2 != nil { // the header
		return
	}
	for _, n := range append(strings.FieldsFunc(c[4], func(r rune) bool { return r == '|' || r == ';' }), c[3]) {
		if n = strings.TrimSpace(n); n != "" {
			k := placeKey(c[1], n)
			known[k] = append(known[k], knownPlace{c[2], lat, lon})
		}
	}
}

func placeKey(country, name string) string {
	return strings.ToUpper(country) + "\t" + arabic.Fold(name, arabic.Match)
}

// slack is how far, in kilometres, our point may lie from theirs. Theirs for a
// region or county is the middle of an area, as ours is for a region.
func slack(kind string, k knownPlace) float64 {
	switch {
	case kind == "region":
		return 150
	case k.kind == "region" || k.kind == "county":
		return 60
	}
	return 25
}

// comparable says whether a row of this kind can be a place of that list's kind.
// Seas, rivers, mountains, roads and countries have no one point.
func comparable(kind string, k knownPlace) bool {
	switch kind {
	case "country", "sea", "river", "mountain", "road":
		return false
	case "region":
		return k.kind == "region"
	}
	return k.kind != "country"
}

// refutes says whether a namesake far away speaks against a row of this kind.
// Towns often bear the name of a quarter, a tribe's land, a base or a border post
// far off, so a distant village says nothing about one of those.
func refutes(kind string, k knownPlace) bool {
	switch kind {
	case "district":
		return k.kind == "neighbourhood" || k.kind == "county"
	case "site", "crossing":
		return k.kind == "campus"
	}
	return k.kind != "neighbourhood"
}

// verdict is what the independent list says about one row.
type verdict struct {
	found, near, wrong bool    // a namesake exists; one is within 25 km; none is near enough
	dist               float64 // kilometres to the nearest namesake
}

func judge(p placeRow, known map[string][]knownPlace) verdict {
	v := verdict{dist: math.Inf(1)}
	fits, against := false, false
	for _, n := range p.names() {
		for _, k := range known[placeKey(p.country, n)] {
			if !comparable(p.kind, k) {
				continue
			}
			d := km(p.lat, p.lon, k.lat, k.lon)
			v.found, v.dist = true, min(v.dist, d)
			fits = fits || d <= slack(p.kind, k)
			against = against || refutes(p.kind, k)
		}
	}
	v.near, v.wrong = v.dist <= 25, !fits && against
	return v
}

func TestPlacesLieWhereOthersSay(t *testing.T) {
	known := readKnown(t)
	type tally struct{ rows, found, near int }
	sums := map[string]*tally{}
	used := map[string]bool{}
	for _, p := range readPlaces(t) {
		if !strings.Contains("IQ SY YE NG LY BF NE ML AF", p.country) || p.country == "-" {
			continue
		}
		s := sums[p.country]
		if s == nil {
			s = &tally{}
			sums[p.country] = s
		}
		s.rows++
		v := judge(p, known)
		if !v.found {
			continue
		}
		s.found++
		if v.near {
			s.near++
		}
		if why := elsewhere[p.id]; why != "" {
			used[p.id] = true
		} else if v.wrong {
			t.Errorf("%s: %s %s (%s) %g,%g lies %.0f km from the nearest %s there", p.where, p.id, p.ar, p.kind, p.lat, p.lon, v.dist, p.ar)
		}
	}
	for c, s := range sums {
		t.Logf("%s: %d rows, %d (%.0f %%) have a namesake, %d (%.0f %%) of them within 25 km", c, s.rows, s.found,
			100*float64(s.found)/float64(s.rows), s.near, 100*float64(s.near)/float64(max(1, s.found)))
	}
	for id := range elsewhere {
		if !used[id] {
			t.Errorf("exception %q is not needed", id)
		}
	}
}

// elsewhere lists rows that lie far from every namesake in the independent list,
// each with where ours is: the list knows only other places of the name.
var elsewhere = map[string]string{
	"iq-hamdaniya":           "Qaraqosh, east of Mosul",
	"iq-khalidiya":           "between Ramadi and Falluja",
	"iq-saqlawiyah":          "north-west of Falluja",
	"iq-tamim-ramadi":        "the quarter in the south-west of Ramadi",
	"iq-zawiya-salah-al-din": "on the Tigris north of Baiji",
	"iq-rashad-kirkuk":       "the subdistrict south-west of Kirkuk",
	"iq-topzawa":             "at the south-western edge of Kirkuk",
	"iq-husayniyah-karbala":  "the subdistrict north of Karbala",
	"iq-sayyid-dakhil":       "east of Nasiriyah",
	"sy-marj-damascus":       "the east of the Ghouta",
	"sy-huwayz":              "in the Ghab plain",
	"sy-tal-dahab":           "in the Houla plain",
	"sy-humaymah":            "in the desert at the T2 pumping station",
	"sy-rami":                "the eastern Suwayda countryside",
	"sy-kishkiyah":           "east bank of the Euphrates, beside Abu Hamam",
	"sy-rusafa-raqqa":        "the ruins south-west of Raqqa",
	"sy-huzaymah":            "north of Raqqa",
	"sy-safyan":              "south-west of Tabqa",
	"sy-rumaylan":            "the oil town in the far north-east",
	"sy-abu-rasin":           "Zirgan, between Ras al-Ayn and Darbasiyah",
	"sy-tal-tawil":           "the Assyrian village on the Khabur",
	"sy-nasrah-hasakah":      "the quarter of Hasakah",
	"ye-mualla":              "the district of Aden",
	"ye-arish-aden":          "the east of Aden",
	"ye-kilabah":             "the quarter in the north-east of Taiz",
	"ye-jah":                 "on the coast of Bayt al-Faqih",
	"ye-dahyan":              "north-west of Saada",
	"ye-qaidah":              "the town between Ibb and Taiz",
	"ye-numan-bayda":         "the district in the north-east of Bayda",
	"ye-azzan":               "the town in Mayfaa, Shabwah",
	"ye-hawtah-shabwah":      "the town beside Azzan",
	"ye-nuqub":               "in Usaylan, Shabwah",
	"ye-hawrah":              "in the western Wadi Hadramawt",
	"ye-khashaa":             "west of Shibam in Hadramawt",
}
