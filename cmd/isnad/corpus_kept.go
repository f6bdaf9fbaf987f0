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

// mostKept bounds in bytes what one command keeps for the next; those after it keep more.
const mostKept = 96 << 20

// keptParts is what pictures find out about documents, on its way into the ledger.
type keptParts struct {
	mu   sync.Mutex
	rows []ledger.Kept
	size int
}

func (k *keptParts) add(place int64, found []byte) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.size += len(found); k.size <= mostKept {
		k.rows = append(k.rows, ledger.Kept{Reading: place, Body: found})
	}
}

// Keep takes what was found out about a document.
func (k *ledgerTexts) Keep(place int64, found []byte) { k.parts.add(place, found) }

// Text fetches the text of a document.
func (k *ledgerTexts) Text(place int64) (string, error) {
	text, err := k.l.TextOf(k.ctx, place)
	return text, ledgerError(err, k.lang)
}

// patience is how long a picture that is drawn waits to keep what it found out.
const patience = 200 * time.Millisecond

// store writes what was found out into the ledger. Where that cannot be, because it may
// only be read or someone else writes, the next picture finds it out again.
func (k *ledgerTexts) store() {
	if len(k.parts.rows) == 0 {
		return
	}
	ctx := context.WithoutCancel(k.ctx)
	if l, err := ledger.Open(ctx, k.l.Where(), ledger.Options{Wait: patience}); err == nil {
		_ = l.Keep(ctx, k.keeping, k.parts.rows)
		l.Close()
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
