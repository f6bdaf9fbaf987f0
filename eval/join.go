package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"unicode/utf8"
)

// join gives coded articles that are kept without their text the text back, by id,
// from the news collection, and every span its words; the scorer needs both.
func (e *evaluation) join(pattern string) (string, error) {
	names, err := filepath.Glob(filepath.Join(e.root, pattern))
	if err != nil || len(names) == 0 {
		return "", err
	}
	coded := map[string]any{}
	for _, name := range names {
		f, err := os.Open(name)
		if err != nil {
			return "", err
		}
		err = eachRecord(f, func(r map[string]any) error {
			coded[fmt.Sprint(r["id"])] = r["claims"]
			return nil
		})
		f.Close()
		if err != nil {
			return "", fmt.Errorf("%s: %w", name, err)
		}
	}
	name := filepath.Join(e.out, "fresh-gold.jsonl")
	var out bytes.Buffer
	if err := e.news(coded, json.NewEncoder(&out)); err != nil {
		return "", err
	}
	if len(coded) > 0 {
		return "", fmt.Errorf("%d coded articles are not in the news collection", len(coded))
	}
	return name, os.WriteFile(name, out.Bytes(), 0o644)
}

// news writes the articles of the collection that were coded, and takes each out of coded.
func (e *evaluation) news(coded map[string]any, enc *json.Encoder) error {
	f, err := os.Open(filepath.Join(e.shared, "news", "conflict.jsonl.gz"))
	if err != nil {
		return err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return err
	}
	return eachRecord(z, func(r map[string]any) error {
		id := fmt.Sprint(r["id"])
		claims, ok := coded[id]
		if !ok {
			return nil
		}
		delete(coded, id)
		text, _ := r["text"].(string)
		quote(claims, []rune(text))
		r["claims"] = claims
		return enc.Encode(r)
	})
}

// quote puts into every span of a decoded value the words that stand there.
func quote(v any, text []rune) {
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			quote(x, text)
		}
	case map[string]any:
		start, ok := v["start"].(float64)
		end, ok2 := v["end"].(float64) // days are strings
		if ok && ok2 && 0 <= start && start <= end && int(end) <= len(text) {
			v["text"] = string(text[int(start):int(end)])
		}
		for _, x := range v {
			quote(x, text)
		}
	}
}

// eachRecord decodes JSON Lines one by one.
func eachRecord(r io.Reader, do func(map[string]any) error) error {
	br := bufio.NewReader(r)
	for {
		line, err := br.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 {
			var rec map[string]any
			if !utf8.Valid(line) {
				return errors.New("a line is not UTF-8")
			}
			if err := json.Unmarshal(line, &rec); err != nil {
				return err
			}
			if err := do(rec); err != nil {
				return err
			}
		}
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return err
		}
	}
}
