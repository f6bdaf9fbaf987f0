// Package morph conjugates Modern Standard Arabic verbs, declines what is made from
// them, and finds the way back from a written word.
//
// A verb is entered once: its root, its form, and for form I the third person of
// past and imperfect. Everything else is computed: every person, mood and voice,
// participles, verbal nouns, with hamza on its right seat. Weak, doubled and
// hamzated roots are computed too, not listed.
//
// Words are built as sounds first (one byte a sound) and spelt last, with or
// without vowel marks, so that the rules of grammar and of spelling stay apart.
//
// Nouns are handled by their spelling: dual, sound plural, construct, tanwin, the
// spelling before a pronoun; broken plurals are proposed by pattern, best first.
//
// Not in here: clitics (see package clitic), the energetic mood, case vowels of
// nouns, verbs of wonder, forms XI and above.
//
// All functions are safe for concurrent use.
package morph
