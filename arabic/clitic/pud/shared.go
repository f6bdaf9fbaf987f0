package pud

import (
	"fmt"
	"os"
	"path/filepath"
)

// Shared returns the folder of corpora: $ISNAD_SHARED/corpora, or shared/corpora
// beside the folder that holds go.mod. The folder may be absent.
func Shared() string {
	if dir := os.Getenv("ISNAD_SHARED"); dir != "" {
		return filepath.Join(dir, "corpora")
	}
	dir, err := os.Getwd()
	for err == nil && dir != filepath.Dir(dir) {
		if _, none := os.Stat(filepath.Join(dir, "go.mod")); none == nil {
			return filepath.Join(filepath.Dir(dir), "shared", "corpora")
		}
		dir = filepath.Dir(dir)
	}
	return filepath.Join("..", "shared", "corpora")
}

// Open reads the treebank in the folder of corpora.
func Open(corpora string) ([][]Word, error) {
	f, err := os.Open(filepath.Join(corpora, "pud", "pud-test.conllu"))
	if err != nil {
		return nil, fmt.Errorf("pud: %w (give the folder that holds corpora/ in ISNAD_SHARED)", err)
	}
	defer f.Close()
	return Read(f)
}
