package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"os"

	"isnad/internal/locale"
	"isnad/ledger"
)

// ledgerView keeps each document in a ledger and shows it, in the view behind it, once
// it is safe there.
type ledgerView struct {
	viewer
	ctx    context.Context
	l      *ledger.Ledger
	w      *ledger.Writer
	lang   locale.Lang
	log    *log
	reader string
	keep   string // by what name pictures know what was found out
	total  ledger.Written
	failed error // of the view behind; set before the writer is closed
}

// keepIn wraps v so that what it shows is kept in the ledger at where. Claims of a
// lexicon with rows of the user's own have a reader of their own, for they may differ.
func keepIn(ctx context.Context, where, version, overlay string, v viewer, l locale.Lang, log *log) (viewer, error) {
	if where == "" {
		return v, nil
	}
	led, err := ledger.Open(ctx, where, ledger.Options{Create: true})
	if err != nil {
		return nil, ledgerError(err, l)
	}
	k := &ledgerView{viewer: v, ctx: context.WithoutCancel(ctx), l: led, lang: l, log: log, reader: version}
	if overlay != "" {
		sum, err := folderSum(overlay)
		if err != nil {
			led.Close()
			return nil, &exitError{exitLexicon, err}
		}
		k.reader += "+" + sum
	}
	if k.keep, err = keepingName(overlay); err != nil {
		led.Close()
		return nil, &exitError{exitLexicon, err}
	}
	k.w = led.NewWriter(k.ctx)
	return k, nil
}

func (k *ledgerView) document(r result) error {
	for i := range r.claims {
		r.claims[i].Reader = k.reader
	}
	it := ledger.Item{Raw: r.Raw, Doc: r.Doc, Claims: r.claims, Reader: k.reader, Kept: r.found, KeptAs: k.keep, Copy: r.copyOf(), Done: func() {
		if err := k.viewer.document(r); err != nil && k.failed == nil {
			k.failed = err
		}
	}}
	return ledgerError(k.w.Add(it), k.lang)
}

// flush waits until all that was given is safe, and shows it.
func (k *ledgerView) flush() error {
	if err := k.settle(); err != nil {
		return err
	}
	k.w = k.l.NewWriter(k.ctx)
	if f, ok := k.viewer.(interface{ flush() error }); ok {
		return f.flush()
	}
	return nil
}

func (k *ledgerView) settle() error {
	n, err := k.w.Close()
	k.total.Documents += n.Documents
	k.total.Claims += n.Claims
	if err == nil {
		err = k.failed
	}
	return ledgerError(err, k.lang)
}

func (k *ledgerView) finish() error {
	err := k.settle()
	if cerr := k.l.Close(); err == nil {
		err = ledgerError(cerr, k.lang)
	}
	if verr := k.viewer.finish(); err == nil {
		err = verr
	}
	if err == nil {
		k.log.line(k.lang.Text(locale.KeptSummary, k.l.Where(), k.total.Documents, k.total.Claims))
	}
	return err
}

// folderSum names the content of a folder in a few digits.
func folderSum(dir string) (string, error) {
	h := sha256.New()
	root := os.DirFS(dir)
	err := fs.WalkDir(root, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := fs.ReadFile(root, path)
		fmt.Fprintf(h, "%s %d\n%s", path, len(b), b)
		return err
	})
	return hex.EncodeToString(h.Sum(nil)[:6]), err
}
