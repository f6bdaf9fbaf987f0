package main

import (
	"context"
	"fmt"
	"os"
	"runtime/debug"
	"sync"
	"time"

	"isnad/ledger"
	"isnad/picture"
)

// keptAtOnce is how many bytes are gathered before they are written.
const keptAtOnce = 8 << 20

// keptParts is what pictures find out about documents, on its way into the ledger.
type keptParts struct {
	mu     sync.Mutex
	rows   []ledger.Kept
	size   int
	write  sync.Mutex
	out    *ledger.Ledger
	failed bool // nothing more is written
}

// Keep takes what was found out about a document.
func (k *ledgerTexts) Keep(place int64, found []byte) {
	if rows := k.parts.add(ledger.Kept{Reading: place, Body: found}); rows != nil {
		k.store(rows)
	}
}

// add returns what is to be written now.
func (p *keptParts) add(row ledger.Kept) []ledger.Kept {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.rows = append(p.rows, row)
	if p.size += len(row.Body); p.size < keptAtOnce {
		return nil
	}
	rows := p.rows
	p.rows, p.size = nil, 0
	return rows
}

// Text fetches the text of a document.
func (k *ledgerTexts) Text(place int64) (string, error) {
	text, err := k.l.TextOf(k.ctx, place)
	return text, ledgerError(err, k.lang)
}

// patience is how long a picture waits to keep what it found out.
const patience = 200 * time.Millisecond

// store writes what was found out into the ledger. Where that cannot be, because it may
// only be read or someone else writes, the next picture finds it out again.
func (k *ledgerTexts) store(rows []ledger.Kept) {
	p := &k.parts
	p.write.Lock()
	defer p.write.Unlock()
	if len(rows) == 0 || p.failed {
		return
	}
	ctx := context.WithoutCancel(k.ctx)
	var err error
	if p.out == nil {
		p.out, err = ledger.Open(ctx, k.l.Where(), ledger.Options{Wait: patience})
	}
	if err == nil {
		err = p.out.Keep(ctx, k.keeping, rows)
	}
	p.failed = err != nil
}

// close writes the rest and ends the use of the ledger: reading first, for who closes a
// file last carries its log over into it.
func (k *ledgerTexts) close() {
	k.store(k.parts.rows)
	k.l.Close()
	if k.parts.out != nil {
		k.parts.out.Close()
	}
}

// keepingName names what pictures find out by all that it depends on but the ledger: the
// program and the lexicon. Any other build of a program that was changed has another name.
func keepingName(lexicon string) (string, error) {
	name := picture.PartForm + " " + buildName()
	if lexicon == "" {
		return name, nil
	}
	sum, err := folderSum(lexicon)
	return name + " " + sum, err
}

// buildName tells builds apart: by the revision where nothing was changed, by the version
// of a module, else by the file of the program.
func buildName() string {
	if b, ok := debug.ReadBuildInfo(); ok {
		set := map[string]string{}
		for _, s := range b.Settings {
			set[s.Key] = s.Value
		}
		if set["vcs.revision"] != "" && set["vcs.modified"] == "false" {
			return set["vcs.revision"]
		}
		if b.Main.Sum != "" {
			return b.Main.Sum
		}
	}
	if path, err := os.Executable(); err == nil {
		if st, err := os.Stat(path); err == nil {
			return fmt.Sprintf("%d %d", st.Size(), st.ModTime().UnixNano())
		}
	}
	return fmt.Sprint(time.Now().UnixNano()) // never the same again
}
