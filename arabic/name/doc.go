// Package name compares and spells names of people across scripts: محمد and Mohamed,
// عبد الرحمن and Abderrahmane, أردوغان and Erdoğan.
//
// [Score] weighs two spellings, [NewIndex] finds a spelling among many, [Key] is a
// coarse key for blocking, [Romanize] spells an Arabic name in Latin letters.
//
// Two words of different scripts are aligned letter group by letter group, each
// correspondence with a weight learnt from pairs of spellings (weights.tsv, written by
// the command train beside); the sum says how much likelier the two are one name than
// two. Names are cut into parts (abd, abu, articles and bin belong to the part they
// stand before), and the parts are matched with missing ones and other orders allowed.
//
// Not in here: which names stand in a text, who bears a name, and translation: names
// of groups that mean something (Islamic State) are no business of letters.
//
// All functions may be called from many goroutines at once.
package name
