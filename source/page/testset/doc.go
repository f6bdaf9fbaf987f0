// Package testset makes pages in the layouts of Arabic and English news sites, with
// the truth about each: text, title, author, day, language, canonical address. All of
// it is invented here: templates, stories, names of sites. The pages are a pure
// function of this package, so that scores measured on them can be repeated.
//
// It holds no extraction; package page is measured on it.
package testset
