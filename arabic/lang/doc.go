// Package lang tells which language a text is in, among those that share the Arabic
// script and the few Latin ones that stand beside them in news of the region. It
// looks at the script, at letters that only one language writes, and at the short
// words that every sentence has; it holds no models and reads no files.
//
// It is made for sentences and longer. A name alone is Arabic with low confidence:
// the same letters are Persian as well. Arabic dialects are Arabic.
//
// All functions are safe for concurrent use.
package lang
