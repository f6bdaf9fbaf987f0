package name

import (
	"strings"
	"sync"

	"isnad/arabic/name/internal/spell"
)

// prefix is the set of words that a part of a name stands behind.
type prefix uint8

const (
	servant  prefix = 1 << iota // عبد
	father                      // أبو
	mother                      // أم
	son                         // بن, ould, bint: often left out
	telling  = servant | father | mother
	noPrefix = prefix(0)
)

// role is what a word does in a name.
type role uint8

const (
	plainWord role = iota
	servantWord
	fatherWord
	motherWord
	sonWord
	articleWord
	sunWord   // an article before a letter that it becomes
	titleWord // no part of the name proper
	commonWord
)

func (r role) prefix() prefix {
	switch r {
	case servantWord:
		return servant
	case fatherWord:
		return father
	case motherWord:
		return mother
	case sonWord:
		return son
	}
	return noPrefix
}

// The words of names that are no names, by their letters in either script.
var roleWords = []struct {
	role          role
	latin, arabic string
}{
	{servantWord, "abd abdul abdel abdal abdol abdoul abdil abdu abdou abdur abder abdus abdes abdun abden abdud", "عبد"},
	{fatherWord, "abu abou abo aboo abi aba abul aboul abol abdoul abil", "أبو أبي أبا"},
	{motherWord, "umm um oum oumm", "أم"},
	{sonWord, "bin ben ibn ibni ould wuld ag bint bent binti bt walad welad b", "بن ابن ولد بنت أغ آغ إبن"},
	{articleWord, "al el ul il ol aal ou u i e", "ال"},
	{sunWord, "as es us ash esh ush ach ech ar er ur or an en un in ad ed ud at et ut ath eth az ez uz adh edh dh", ""},
	{titleWord, "sheikh shaikh sheik shaykh cheikh mullah mulla mollah maulavi mawlawi maulawi molvi mowlavi haji hajji hadji hajj al-hajj qari hafiz dr sr jr ustad sayyid sayed sayyed saiyid syed sidi moulay maulana mawlana general colonel qazi kazi", "الشيخ شيخ ملا مولوي حاجي الحاج الدكتور دكتور د السيد قاري سيدي مولانا اللواء العميد العقيد الملا"},
	{commonWord, "mohammed muhammad mohamed mohammad muhammed mohamad mohamud muhamad ahmed ahmad ali hassan hasan", "محمد أحمد علي حسن حسین"},
}

var roles = sync.OnceValue(func() *[2]map[string]role {
	t := &[2]map[string]role{{}, {}}
	for _, r := range roleWords {
		for _, w := range strings.Fields(r.latin) {
			t[latin][string(spell.AppendLatin(nil, w))] = r.role
		}
		for _, w := range strings.Fields(r.arabic) {
			t[arabic][string(spell.AppendArabic(nil, w))] = r.role
		}
	}
	return t
})
