// Command speed runs the whole program as a user would and prints what it costs:
// text read in a second and the most memory held, over the news in
// ../shared/news/conflict.jsonl.gz on one core, and the cold start on one short file.
//
//	go run ./eval/speed           everything
//	go run ./eval/speed -smoke    a few hundred articles, for CI
//
// Where the news is absent, the sample articles stand in, many times over.
package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
	"time"

	"isnad/internal/workshop"
)

func main() {
	smoke := flag.Bool("smoke", false, "read a few hundred articles only")
	flag.Parse()
	if err := run(*smoke); err != nil {
		fmt.Fprintln(os.Stderr, "speed:", err)
		os.Exit(1)
	}
}

func run(smoke bool) error {
	dir, err := os.MkdirTemp("", "isnad-speed")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	bin := filepath.Join(dir, "isnad")
	if out, err := exec.Command("go", "build", "-o", bin, "isnad/cmd/isnad").CombinedOutput(); err != nil {
		return fmt.Errorf("building the program: %w\n%s", err, out)
	}
	records, name, err := news()
	if err != nil {
		return err
	}
	if smoke {
		records = first(records, 300)
	}
	for _, how := range []string{"", "--plain"} {
		if err := whole(bin, records, name, how); err != nil {
			return err
		}
	}
	return coldStart(bin, dir)
}

// news returns records, one a line, and where they are from.
func news() ([]byte, string, error) {
	shared := os.Getenv("ISNAD_SHARED")
	if shared == "" {
		shared = filepath.Join("..", "shared")
	}
	f, err := os.Open(filepath.Join(shared, "news", "conflict.jsonl.gz"))
	if err != nil {
		b, err := os.ReadFile(filepath.Join("sample", "articles.jsonl"))
		return bytes.Repeat(b, 200), "the sample articles, 200 times", err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, "", err
	}
	b, err := io.ReadAll(z)
	return b, "news/conflict.jsonl.gz", err
}

func first(records []byte, n int) []byte {
	end := 0
	for ; n > 0; n-- {
		i := bytes.IndexByte(records[end:], '\n')
		if i < 0 {
			return records
		}
		end += i + 1
	}
	return records[:end]
}

// textBytes counts the text alone: titles, addresses and JSON are no text to read.
func textBytes(records []byte) (docs, n int) {
	sc := bufio.NewScanner(bytes.NewReader(records))
	sc.Buffer(nil, 1<<26)
	for sc.Scan() {
		var r struct {
			Text string `json:"text"`
		}
		if json.Unmarshal(sc.Bytes(), &r) == nil {
			docs++
			n += len(r.Text)
		}
	}
	return docs, n
}

// whole runs isnad read over all records on one core, how says with which flag more.
func whole(bin string, records []byte, name, how string) error {
	docs, n := textBytes(records)
	args := []string{"read", "-", "--claims", "--jobs", "1"}
	if how != "" {
		args = append(args, how)
	}
	cmd := exec.Command(bin, args...)
	cmd.Env = append(os.Environ(), "GOMAXPROCS=1")
	cmd.Stdin = bytes.NewReader(records)
	var said bytes.Buffer
	cmd.Stdout, cmd.Stderr = io.Discard, &said
	start := time.Now()
	err := cmd.Run()
	took := time.Since(start)
	if err != nil {
		return fmt.Errorf("isnad read: %w\n%s", err, said.String())
	}
	fmt.Printf("whole command%s, one core: %s, %d documents, %.1f MB of text in %.2f s: %.2f MB/s, at most %d MB of memory\n",
		strings.TrimRight(" "+how, " "), name, docs, float64(n)/1e6, took.Seconds(), float64(n)/1e6/took.Seconds(), workshop.Memory(cmd.ProcessState)>>20)
	return nil
}

// coldStart times the program on one short file: the median of nine runs.
func coldStart(bin, dir string) error {
	name := filepath.Join(dir, "short.txt")
	if err := os.WriteFile(name, []byte("انشق نائب القائد عن التنظيم أمس وبايع الحركة.\n"), 0o644); err != nil {
		return err
	}
	var took []time.Duration
	for range 9 {
		start := time.Now()
		if out, err := exec.Command(bin, "read", name).CombinedOutput(); err != nil {
			return fmt.Errorf("isnad read: %w\n%s", err, out)
		}
		took = append(took, time.Since(start))
	}
	sort.Slice(took, func(i, j int) bool { return took[i] < took[j] })
	fmt.Printf("cold start on one short file: %d ms (median of %d runs)\n", took[len(took)/2].Milliseconds(), len(took))
	return nil
}
