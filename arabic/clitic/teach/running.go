package teach

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// Token is a word of running text with its label in the name corpora: "O", or kind
// and place as in B-LOC.
type Token struct{ Word, Label string }

// Sentences reads the name corpora, AQMAR and ANERcorp.
func Sentences(corpora string) ([][]Token, error) {
	files, err := filepath.Glob(filepath.Join(corpora, "aqmar", "articles", "*.txt"))
	if err != nil {
		return nil, err
	}
	files = append(files, filepath.Join(corpora, "anercorp", "ANERCorp.txt"))
	var out [][]Token
	for _, name := range files {
		if out, err = readLabelled(out, name); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// readLabelled reads a file of one word and its label a line.
func readLabelled(out [][]Token, name string) ([][]Token, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("teach: %w", err)
	}
	defer f.Close()
	var sent []Token
	end := func() {
		if len(sent) > 0 {
			out = append(out, sent)
			sent = nil
		}
	}
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		word, label, _ := strings.Cut(strings.TrimPrefix(lines.Text(), "\ufeff"), " ")
		if word == "" {
			end()
			continue
		}
		if bare := strings.Trim(word, "()[]\"'،؛,.:;؟?!«»-…"); bare != "" {
			word = bare
		}
		sent = append(sent, Token{word, label})
		if word == "." {
			end()
		}
	}
	end()
	return out, lines.Err()
}
