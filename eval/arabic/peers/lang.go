package main

import (
	"strings"

	"github.com/abadojack/whatlanggo"
	"github.com/pemistahl/lingua-go"
)

const langGroup = "Language of a sentence"

// languages asks two detectors, for the languages that they know of those asked for.
func languages(t tasks, say func(figure)) {
	if len(t.Langs) == 0 && len(t.Lines) == 0 {
		return
	}
	whatlang := map[whatlanggo.Lang]string{
		whatlanggo.Arb: "ar", whatlanggo.Pes: "fa", whatlanggo.Urd: "ur", whatlanggo.Eng: "en", whatlanggo.Fra: "fr", whatlanggo.Tur: "tr",
	}
	only := whatlanggo.Options{Whitelist: map[whatlanggo.Lang]bool{}}
	for l := range whatlang {
		only.Whitelist[l] = true
	}
	ask(t, say, "whatlanggo", func(s string) string { return whatlang[whatlanggo.DetectLangWithOptions(s, only)] })
	codes := map[lingua.Language]string{
		lingua.Arabic: "ar", lingua.Persian: "fa", lingua.Urdu: "ur", lingua.English: "en", lingua.French: "fr", lingua.Turkish: "tr",
	}
	var known []lingua.Language
	for l := range codes {
		known = append(known, l)
	}
	d := lingua.NewLanguageDetectorBuilder().FromLanguages(known...).Build()
	ask(t, say, "lingua-go", func(s string) string {
		l, _ := d.DetectLanguageOf(s)
		return codes[l]
	})
}

func ask(t tasks, say func(figure), who string, of func(string) string) {
	right, all := 0, 0
	for _, s := range t.Langs {
		if s.Lang == "ps" || s.Lang == "ckb" {
			continue
		}
		all++
		if of(s.Text) == s.Lang {
			right++
		}
	}
	if all == 0 {
		askSpeed(t, say, who, of)
		return
	}
	f := share(langGroup, "Arabic, Persian, Urdu, English, French, Turkish (our own sentences)", who, right, all)
	f.Note += ", told that it is one of these; knows no Pashto, no Kurdish"
	say(f)
	arabic := 0
	for _, s := range t.Sentences {
		if of(s) == "ar" {
			arabic++
		}
	}
	if len(t.Sentences) > 0 {
		say(share(langGroup, "told to be Arabic (sentences of PUD)", who, arabic, len(t.Sentences)))
	}
	askSpeed(t, say, who, of)
}

func askSpeed(t tasks, say func(figure), who string, of func(string) string) {
	timed := t
	timed.Speed = strings.Join(t.Lines, " ")
	if f, ok := speed(timed, who, "lang.Guess, a sentence at a time", func() {
		for _, s := range t.Lines {
			of(s)
		}
	}); ok {
		say(f)
	}
}
