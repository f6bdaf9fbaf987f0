package pud

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"isnad/arabic/clitic"
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

// Lessons turns sentences into what clitic.Learn takes.
func Lessons(sents [][]Word) []clitic.Lesson {
	out := make([]clitic.Lesson, len(sents))
	for i, s := range sents {
		l := clitic.Lesson{Words: make([]string, len(s)), Gold: make([]clitic.Segmentation, len(s))}
		for j, w := range s {
			l.Words[j] = w.Text
			g, _, ok := Gold(w)
			if !ok {
				g = clitic.Segmentation{Start: -1}
			}
			l.Gold[j] = g
		}
		out[i] = l
	}
	return out
}

// Running feeds each word of the name corpora, which are read as plain text
// without their labels, to add.
func Running(corpora string, add func(word string)) error {
	files, err := filepath.Glob(filepath.Join(corpora, "aqmar", "articles", "*.txt"))
	if err != nil {
		return err
	}
	files = append(files, filepath.Join(corpora, "anercorp", "ANERCorp.txt"))
	for _, name := range files {
		if err := eachWord(name, add); err != nil {
			return err
		}
	}
	return nil
}

// eachWord reads a file of one word and its label a line.
func eachWord(name string, add func(string)) error {
	f, err := os.Open(name)
	if err != nil {
		return fmt.Errorf("pud: %w", err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		word, _, _ := strings.Cut(strings.TrimPrefix(lines.Text(), "\ufeff"), " ")
		add(strings.Trim(word, "()[]\"'،؛,.:;؟?!«»-…"))
	}
	return lines.Err()
}
