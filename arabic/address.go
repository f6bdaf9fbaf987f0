package arabic

import (
	"strings"
	"unicode/utf8"
)

// addressLen returns the length of the URL, e-mail address or bare host name that s
// starts with, or zero.
func addressLen(s string) int {
	host := hostLen(s)
	if strings.HasPrefix(s[host:], "://") && host > 2 {
		return urlLen(s, host+3)
	}
	if len(s) > 4 && strings.EqualFold(s[:4], "www.") {
		return urlLen(s, 4)
	}
	if n := mailLen(s); n > 0 {
		return n
	}
	name := strings.TrimRight(s[:host], ".-")
	if dot := strings.LastIndexByte(name, '.'); dot > 1 && topLevel(name[dot+1:]) {
		return urlLen(s, len(name))
	}
	return 0
}

// hostLen returns the length of the run of letters, digits, dots and hyphens.
func hostLen(s string) int {
	i := 0
	for i < len(s) && (latin(s[i]) || s[i] >= '0' && s[i] <= '9' || s[i] == '.' || s[i] == '-') {
		i++
	}
	return i
}

// urlLen returns where a URL known up to from ends. Arabic letters are part of it
// only after the host, since words are often glued to a bare address.
func urlLen(s string, from int) int {
	end := from + hostLen(s[from:])
	if end < len(s) && strings.IndexByte("/?#:", s[end]) >= 0 {
		for end < len(s) {
			r, n := utf8.DecodeRuneInString(s[end:])
			if c := classify(r); c == blank || c == newline || strings.ContainsRune("«»\"<>،؛؟“”", r) {
				break
			}
			end += n
		}
	}
	end = len(strings.TrimRight(s[:end], ".,:;!?)]}'…*-"))
	if end <= from && s[from-1] == '/' || end < from {
		return 0
	}
	return end
}

// mailLen returns the length of the e-mail address that s starts with, or zero.
func mailLen(s string) int {
	i := 0
	for i < len(s) && (latin(s[i]) || s[i] >= '0' && s[i] <= '9' || strings.IndexByte("._%+-", s[i]) >= 0) {
		i++
	}
	if i == 0 || i >= len(s) || s[i] != '@' {
		return 0
	}
	host := strings.TrimRight(s[i+1:i+1+hostLen(s[i+1:])], ".-")
	if dot := strings.LastIndexByte(host, '.'); dot < 1 || len(host)-dot < 3 {
		return 0
	}
	return i + 1 + len(host)
}

// topLevel reports whether a bare host may end so. The list is short on purpose:
// without it every full stop missing its space would make an address.
func topLevel(s string) bool {
	switch strings.ToLower(s) {
	case "com", "net", "org", "info", "gov", "edu", "mil", "int", "tv", "news", "me", "io", "uk":
		return true
	}
	return false
}

// tagLen returns the length of the @name or #tag that s starts with.
func tagLen(s string) int {
	end := 1
	for i := 1; i < len(s); {
		c, n := classAt(s, i)
		switch c {
		case letter, digit, vowel, tatweel:
			end = i + n
		case invisible: // inside only
		default:
			if s[i] != '_' {
				return end
			}
			end = i + n
		}
		i += n
	}
	return end
}
