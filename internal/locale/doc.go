// Package locale holds every text that the program shows to people, in Arabic and
// English side by side, with the plural forms of both. It knows nothing of what
// the texts speak about: callers give a Key and arguments.
package locale
