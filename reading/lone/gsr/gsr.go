// Package gsr reads the Arabic gold standard records of the Open Event Data
// Alliance in the form in which they are measured on: sentences on which people
// voted, and words that they marked. Training and measuring only.
package gsr

import (
	"bufio"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"os"
	"path/filepath"
	"strings"
)

// Row is one sentence: with votes, or with the words that each coder marked.
type Row struct {
	ID     string `json:"id"`
	Event  string `json:"event"` // ASSAULT or PROTEST
	Text   string `json:"text"`
	Accept int    `json:"accept"`
	Reject int    `json:"reject"`
	Label  string `json:"label"` // yes, easy no, difficult no, ambiguous
	Spans  []Mark `json:"spans"` // nil on sentences with votes
}

// Mark is what one coder marked, in words.
type Mark struct {
	Actor   []string `json:"actor"`
	Trigger []string `json:"trigger"`
	Target  []string `json:"target"`
}

// Share is the share of people who said that the sentence reports the event.
func (r *Row) Share() float64 { return float64(r.Accept) / float64(max(1, r.Accept+r.Reject)) }

// Article names the article that the sentence was taken from.
func (r *Row) Article() string {
	id := r.ID
	if _, after, ok := strings.Cut(id, ":"); ok {
		id = after
	}
	if i := strings.LastIndexByte(id, '-'); i > 0 {
		id = id[:i]
	}
	return id
}

// Halves is into how many parts the records fall where the reader's model is crossed.
const Halves = 2

// Half deals records out by article.
func (r *Row) Half() int {
	h := fnv.New32a()
	h.Write([]byte(r.Article()))
	return int(h.Sum32()>>8) % Halves
}

// Model is the file in a folder where the reader's model is that learned nothing of a half.
func Model(dir string, half int) string {
	return filepath.Join(dir, fmt.Sprintf("half-%d.bin", half))
}

// File is where the records are: in the folder that ISNAD_SHARED names, else in
// ../shared beside the repository.
func File() string {
	if dir := os.Getenv("ISNAD_SHARED"); dir != "" {
		return filepath.Join(dir, "gsr", "dev.jsonl")
	}
	dir, err := os.Getwd()
	for err == nil && dir != filepath.Dir(dir) {
		if _, none := os.Stat(filepath.Join(dir, "go.mod")); none == nil {
			return filepath.Join(filepath.Dir(dir), "shared", "gsr", "dev.jsonl")
		}
		dir = filepath.Dir(dir)
	}
	return filepath.Join("..", "shared", "gsr", "dev.jsonl")
}

// Open reads a file of records.
func Open(path string) ([]Row, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("the gold standard records are not to be read: %w", err)
	}
	defer f.Close()
	var rows []Row
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<20)
	for line := 1; in.Scan(); line++ {
		var r Row
		if err := json.Unmarshal(in.Bytes(), &r); err != nil {
			return nil, fmt.Errorf("%s, line %d is no record: %w", path, line, err)
		}
		rows = append(rows, r)
	}
	return rows, in.Err()
}
