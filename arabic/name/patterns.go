package name

import (
	"strings"
	"sync"

	"isnad/arabic/name/internal/spell"
)

// vocalised are names whose short vowels no pattern tells.
const vocalised = `مُحَمَّد مَحْمُود أَحْمَد حُسَيْن حَسَن عَلِيّ عُمَر عَمْرو عُثْمان مُصْطَفى يُوسُف يَحْيى إِبْراهِيم إِسْماعِيل أُسامَة عُبَيْدَة عُبَيْد حُمَيْد
رَزَّاق جَبَّار سَتَّار فَتَّاح وَهَّاب غَفَّار قَيُّوم قُدُّوس مَنَّان خَطَّاب عَبَّاس عَمَّار حَمَّاد بَشَّار بَسَّام عَلاء حَمْزَة طَلْحَة عُقْبَة بَكْر سَعْد فَهْد نَصْر فَضْل زَيْد سَيْف شَيْخ
مُنْذِر مُحْسِن مُسْلِم مُؤْمِن مُثَنَّى مُراد مُنِير مُخْتار مُعَمَّر مُقْتَدى مُرْسِيّ مُعاذ مُصْعَب مُوسى عِيسى داوُد سُلَيْمان سُلْطان سُفْيان نُعْمان لُقْمان عِمْران عِماد عِصام هِشام زِياد جِهاد كِفاح نِضال إِياد
رَحْمان رَحْمٰن دِين عِيد رِيم رَمَضان رَجَب طارِق ياسِر ثامِر سَلْمان عَدْنان مَرْوان حَمْدان قَحْطانِيّ تِكْرِيتِيّ شَمَّرِيّ زُبَيْدِيّ زُبَيْر جُبُورِيّ دُلَيْمِيّ عُتَيْبِيّ مُطَيْرِيّ ظَواهِرِيّ زَرْقاوِيّ سُدَيْس جَوْهَر خَدِيجَة فاطِمَة عائِشَة زَيْنَب مَرْيَم رُقَيَّة سُمَيَّة قُدْرَة قُدْرَت`

// vocal gives the marked spelling of a name by its letters.
var vocal = sync.OnceValue(func() map[string]string {
	t := map[string]string{}
	for _, w := range strings.Fields(vocalised) {
		t[string(spell.AppendArabic(nil, w))] = w
	}
	return t
})

// marked returns a word with its short vowels where they are known, by heart or by
// the pattern of its letters.
func marked(w string) string {
	if strings.ContainsAny(w, "َُِْ") {
		return w
	}
	if v := vocal()[string(spell.AppendArabic(nil, w))]; v != "" {
		return v
	}
	r := []rune(w)
	is := func(i int, set string) bool { return strings.ContainsRune(set, r[i]) }
	const weak = "اويىآأإءئؤة"
	switch n := len(r); {
	case n == 5 && r[0] == 'م' && !is(1, weak) && r[2] == 'ا' && !is(3, weak) && !is(4, weak): // مجاهد
		return string([]rune{'م', 'ُ', r[1], 'َ', 'ا', r[3], 'ِ', r[4]})
	case n == 4 && r[0] == 'أ' && !is(1, weak) && is(2, "وي") && !is(3, weak): // أنور
		return string([]rune{'أ', 'َ', r[1], 'ْ', r[2], 'َ', r[3]})
	case n == 4 && !is(0, weak) && r[1] == 'و' && r[2] == 'ي' && !is(3, weak): // زويل
		return string([]rune{r[0], 'ُ', 'و', 'َ', 'ي', 'ْ', r[3]})
	case n == 4 && !is(0, weak) && r[1] == 'و' && !is(2, weak) && !is(3, weak): // كوثر
		return string([]rune{r[0], 'َ', 'و', 'ْ', r[2], 'َ', r[3]})
	case n == 3 && !is(0, weak) && r[1] == 'ي' && !is(2, weak): // ليث
		return string([]rune{r[0], 'َ', 'ي', 'ْ', r[2]})
	}
	return w
}
