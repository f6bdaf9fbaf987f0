// Package hashed holds what small linear models over Arabic words share: a word
// read into folded letters with the byte offsets kept, hashes of any part of it in
// constant time, a compact table of small numbers keyed by hash, and rows of
// one-byte weights.
//
// It holds no model and no linguistics beyond the folding of letters. Nothing here
// allocates after loading; all of it may be read by many goroutines.
package hashed
