package name

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"isnad/arabic/name/internal/spell"
)

// Convention is a way to spell Arabic names in Latin letters.
type Convention uint8

const (
	// NewsEnglish is how the English press of the East spells: Mohammed, Abdulrahman,
	// al-Qahtani; no signs for hamza and ʿayn.
	NewsEnglish Convention = iota
	// FrenchMaghrebi is how France and the Maghreb spell: Mohamed, Abderrahmane,
	// Bouteflika, ch, dj and ou.
	FrenchMaghrebi
	// ALALC is the scholarly spelling of the American libraries: ʻAbd al-Raḥmān. Its
	// short vowels are those written in the text, else guesses.
	ALALC
)

// maxRoman bounds the text that Romanize spells, in words.
const maxRoman = 64

// Romanize spells an Arabic name in Latin letters. Names that every reader knows get
// their usual spelling; of others the short vowels are guessed from the pattern where
// the text does not mark them. Words in other scripts are kept as they are.
func Romanize(s string, c Convention) string {
	r := romanizer{c: c}
	fields := strings.Fields(spell.Unshaped(s))
	if len(fields) > maxRoman {
		fields = fields[:maxRoman]
	}
	for i, w := range fields {
		next := ""
		if i+1 < len(fields) {
			next = fields[i+1]
		}
		r.word(w, next)
	}
	return r.out.String()
}

// romanizer holds what was spelt so far.
type romanizer struct {
	c    Convention
	out  strings.Builder
	glue string // written before the next word in place of a space
	abd  bool   // the word before was عبد
}

func (r *romanizer) word(w, next string) {
	abd := r.abd
	r.abd = false
	first, _ := utf8.DecodeRuneInString(w)
	key := string(spell.AppendArabic(nil, w))
	if !spell.IsArabic(first) || key == "" {
		if abd {
			r.put(servantAlone[r.c])
		}
		r.put(w)
		return
	}
	rest, isAbd := strings.CutPrefix(key, arServantAl)
	switch {
	case key == arServant && next != "":
		r.abd = true
	case abd:
		r.servant(w)
	case isAbd && len(rest) > 1:
		r.servant(cutLetters(w, 3))
	case particles[r.c][key] != "":
		r.put(particles[r.c][key])
	case strings.HasPrefix(key, arArticle) && len(key) > 4:
		r.article(cutLetters(w, 2))
	default:
		r.put(r.one(w))
	}
}

// put writes a word after a space, or after what glues it.
func (r *romanizer) put(w string) {
	switch {
	case r.out.Len() == 0:
	case r.glue != "":
		r.out.WriteString(r.glue)
	default:
		r.out.WriteByte(' ')
	}
	r.glue = ""
	r.out.WriteString(w)
}

// servant writes عبد and the word after it.
func (r *romanizer) servant(w string) {
	key := string(spell.AppendArabic(nil, w))
	if key == arServant {
		r.put(servantAlone[r.c])
		return
	}
	if r.c == ALALC {
		switch bare := strings.TrimPrefix(key, arArticle); {
		case key == string(arGod) || bare == arHisGod:
			r.put("ʻAbd Allāh")
		default:
			r.put("ʻAbd al-" + r.one(withoutArticle(w)))
		}
		return
	}
	god := key == string(arGod) || key == arHisGod || key == arArticle+arHisGod
	name := strings.ToLower(r.one(withoutArticle(w)))
	switch {
	case name == "":
		r.put(servantAlone[r.c])
	case god && r.c == NewsEnglish:
		r.put("Abdullah")
	case god:
		r.put("Abdallah")
	case r.c == NewsEnglish:
		r.put("Abdul" + name)
	case strings.ContainsRune("rnsztd", rune(name[0])) && name[0] < utf8.RuneSelf:
		r.put("Abde" + name[:1] + name)
	default:
		r.put("Abdel" + name)
	}
}

func (r *romanizer) article(w string) {
	key := string(spell.AppendArabic(nil, w))
	switch {
	case key == arReligion && r.c == FrenchMaghrebi && r.out.Len() > 0:
		r.put("Eddine")
	case r.c == FrenchMaghrebi:
		r.put("El " + r.one(w))
	default:
		r.put("al-" + r.one(w))
	}
}

// one spells a single word, with a capital.
func (r *romanizer) one(w string) string {
	letters := spell.AppendArabic(nil, w)
	if ids := theKnown().at[arabic][string(letters)]; ids[0] != 0 && r.c != ALALC {
		row := theKnown().rows[ids[0]-1]
		if r.c == FrenchMaghrebi {
			return row.french
		}
		return row.english
	}
	s := r.spell(sounded(w))
	return capital(s)
}

func capital(s string) string {
	c, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return ""
	}
	if c == 'ʻ' || c == 'ʼ' {
		return s[:n] + capital(s[n:])
	}
	return string(unicode.ToUpper(c)) + s[n:]
}

// withoutArticle cuts the article off a written word.
func withoutArticle(w string) string {
	key := string(spell.AppendArabic(nil, w))
	if strings.HasPrefix(key, arArticle) && len(key) > 4 {
		return cutLetters(w, 2)
	}
	return w
}

// cutLetters cuts the first n letters, with their marks, off a word.
func cutLetters(w string, n int) string {
	for i, c := range w {
		if spell.IsArabic(c) {
			if n == 0 {
				return w[i:]
			}
			n--
		}
	}
	return ""
}

var arServant = string(spell.ParseArabic("عبد"))

var servantAlone = [...]string{NewsEnglish: "Abd", FrenchMaghrebi: "Abd", ALALC: "ʻAbd"}

// particles are the small words of names in each convention.
var particles = [...]map[string]string{
	NewsEnglish:    particleTable("عبد Abd بن bin ابن Ibn أبو Abu أبي Abi أبا Aba أم Umm بنت bint ولد Ould آل Al الله Allah"),
	FrenchMaghrebi: particleTable("عبد Abd بن ben ابن Ibn أبو Abou أبي Abi أبا Aba أم Oum بنت bint ولد Ould آل Al الله Allah"),
	ALALC:          particleTable("عبد ʻAbd بن ibn ابن Ibn أبو Abū أبي Abī أبا Abā أم Umm بنت bint ولد Wuld آل Āl الله Allāh"),
}

func particleTable(s string) map[string]string {
	t := map[string]string{}
	f := strings.Fields(s)
	for i := 0; i+1 < len(f); i += 2 {
		t[string(spell.AppendArabic(nil, f[i]))] = f[i+1]
	}
	return t
}
