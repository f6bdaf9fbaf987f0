package teach

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

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
		return fmt.Errorf("teach: %w", err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		word, _, _ := strings.Cut(strings.TrimPrefix(lines.Text(), "\ufeff"), " ")
		add(strings.Trim(word, "()[]\"'،؛,.:;؟?!«»-…"))
	}
	return lines.Err()
}
