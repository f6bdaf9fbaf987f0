// Package watch polls feeds and gives each new entry once: with its page where that can
// be had, else with the text that the feed holds. It asks only for what changed (ETag,
// Last-Modified), backs off from servers that fail, obeys robots.txt, keeps a pace for
// each host, and keeps its state in a folder, so that it goes on after a restart.
//
// An entry is noted as read after it was delivered; an entry that was being delivered
// when the machine died is given again, and is the same document then.
package watch
