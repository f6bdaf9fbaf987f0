// Package warc reads web archives: WARC 1.0 and 1.1, plain or compressed member by
// member, from a file or a pipe. A record comes with where it starts, so that reading
// can go on there; its HTTP answer is taken apart (chunks, gzip, deflate, brotli), its
// digest is checked, and what is larger than a limit is passed over unheld.
//
// It writes no archives, follows no revisit records, and does not know what pages say.
package warc
