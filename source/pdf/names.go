package pdf

import (
	"strconv"
	"strings"
	"sync"
)

// glyphNames are the names that fonts give to the signs of Latin texts, by Adobe's
// list, each before its sign.
const glyphNames = "space \u0020 exclam ! quotedbl \" numbersign # dollar $ percent % ampersand & quotesingle ' quoteright ’ quoteleft ‘ parenleft ( parenright ) asterisk * plus + " +
	"comma , hyphen - minus − period . slash / zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 colon : semicolon ; less < equal = greater > " +
	"question ? at @ bracketleft [ backslash \\ bracketright ] asciicircum ^ underscore _ grave ` braceleft { bar | braceright } asciitilde ~ " +
	"endash – emdash — quotedblleft “ quotedblright ” quotesinglbase ‚ quotedblbase „ guillemotleft « guillemotright » guilsinglleft ‹ guilsinglright › bullet • ellipsis … " +
	"dagger † daggerdbl ‡ perthousand ‰ degree ° section § paragraph ¶ copyright © registered ® trademark ™ sterling £ yen ¥ cent ¢ Euro € plusminus ± multiply × divide ÷ " +
	"periodcentered · exclamdown ¡ questiondown ¿ onehalf ½ onequarter ¼ threequarters ¾ mu µ currency ¤ brokenbar ¦ logicalnot ¬ ordfeminine ª ordmasculine º " +
	"f_f ff ff ff fi fi fl fl ffi ffi f_f_i ffi ffl ffl f_f_l ffl germandbls ß ae æ AE Æ oe œ OE Œ oslash ø Oslash Ø aring å Aring Å ccedilla ç Ccedilla Ç ntilde ñ Ntilde Ñ dotlessi ı eth ð Eth Ð thorn þ Thorn Þ " +
	"aacute á eacute é iacute í oacute ó uacute ú yacute ý Aacute Á Eacute É Iacute Í Oacute Ó Uacute Ú agrave à egrave è igrave ì ograve ò ugrave ù Agrave À Egrave È " +
	"acircumflex â ecircumflex ê icircumflex î ocircumflex ô ucircumflex û adieresis ä edieresis ë idieresis ï odieresis ö udieresis ü ydieresis ÿ Adieresis Ä Odieresis Ö Udieresis Ü " +
	"atilde ã otilde õ scaron š Scaron Š zcaron ž Zcaron Ž ccaron č Ccaron Č cacute ć lslash ł Lslash Ł"

// signs maps the names of glyphNames to their signs.
var signs = sync.OnceValue(func() map[string]string {
	m := map[string]string{"space": " "}
	f := strings.Fields(strings.TrimPrefix(glyphNames, "space \u0020 "))
	for i := 0; i+1 < len(f); i += 2 {
		m[f[i]] = f[i+1]
	}
	return m
})

// glyphName reads the name of a glyph: uniXXXX and uXXXX, Adobe's numbers of Arabic
// letters, names of Latin signs, and what stands before a dot.
func glyphName(s string) string {
	s, _, _ = strings.Cut(s, ".")
	if sign, ok := signs()[s]; ok {
		return sign
	}
	if h, ok := strings.CutPrefix(s, "afii"); ok {
		return afii(h)
	}
	if h, ok := strings.CutPrefix(s, "uni"); ok && len(h) >= 4 {
		return utf16Text(h[:len(h)/4*4])
	}
	if h, ok := strings.CutPrefix(s, "u"); ok && len(h) >= 4 && len(h) <= 6 {
		if n, err := strconv.ParseUint(h, 16, 32); err == nil {
			return string(rune(n))
		}
	}
	if len(s) == 1 {
		return s
	}
	return "\uFFFD"
}

// afii reads the numbers that Adobe gave to Arabic letters, in the order of Unicode.
func afii(digits string) string {
	n, err := strconv.Atoi(digits)
	switch {
	case err != nil:
	case n == 57388:
		return "،"
	case n >= 57392 && n <= 57401:
		return string(rune('٠' + n - 57392))
	case n == 57403:
		return "؛"
	case n == 57407:
		return "؟"
	case n == 57470:
		return "ه"
	case n >= 57409 && n <= 57434, n >= 57440 && n <= 57458 && n != 57447:
		return string(rune('ء' + n - 57409))
	}
	return "\uFFFD"
}
