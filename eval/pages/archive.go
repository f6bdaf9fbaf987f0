package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/klauspost/compress/gzip"

	"isnad/internal/workshop"
	"isnad/source/page/testset"
)

// mostMemory is how many MB an archive of whatever size may take.
const mostMemory = 400

// readArchive builds the program, pipes a web archive of so many MB into it as a user
// would, and prints how long that took and the most memory it held. flags are those of
// isnad read.
func readArchive(megabytes int64, flags []string) error {
	dir, err := os.MkdirTemp("", "isnad-archive")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	bin := filepath.Join(dir, "isnad")
	if out, err := exec.Command("go", "build", "-o", bin, "isnad/cmd/isnad").CombinedOutput(); err != nil {
		return fmt.Errorf("building the program: %w\n%s", err, out)
	}
	r, w := io.Pipe()
	made := int64(0)
	go func() {
		n, err := writeArchive(w, megabytes<<20)
		made = n
		w.CloseWithError(err)
	}()
	lines := &lineCounter{}
	cmd := exec.Command(bin, append(append([]string{"read", "--claims"}, flags...), "-")...)
	var messages bytes.Buffer // fifty of each kind at most
	cmd.Stdin, cmd.Stdout, cmd.Stderr = r, lines, &messages
	start := time.Now()
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("%w\n%s", err, messages.Bytes()[max(0, messages.Len()-600):])
	}
	took := time.Since(start).Seconds()
	used := cmd.ProcessState.UserTime().Seconds() + cmd.ProcessState.SystemTime().Seconds()
	fmt.Printf("%d MB, %d pages, %d documents in %.0f s (%.0f of processor): %.0f a second, %.0f a second of processor; %d MB of memory at most\n",
		megabytes, made, lines.n, took, used, float64(lines.n)/took, float64(lines.n)/used, workshop.Memory(cmd.ProcessState)>>20)
	switch held := workshop.Memory(cmd.ProcessState) >> 20; {
	case held > mostMemory:
		return fmt.Errorf("%d MB of memory were held, %d are allowed", held, mostMemory)
	case int64(lines.n) != made:
		return fmt.Errorf("%d documents came of %d pages", lines.n, made)
	}
	return nil
}

// writeArchive writes the pages of the set over and over, each a member of its own, each
// with a number in its text, as many as make n bytes before they are compressed.
func writeArchive(w io.Writer, n int64) (pages int64, err error) {
	set, err := testset.Pages()
	if err != nil {
		return 0, err
	}
	var member bytes.Buffer
	z, _ := gzip.NewWriterLevel(nil, gzip.BestSpeed)
	pad := strings.Repeat("<!-- filling -->", 1200)
	for ; n > 0; pages++ {
		p := set[pages%int64(len(set))]
		block := "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + string(p.HTML) + pad
		rec := fmt.Sprintf("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: %s?n=%d\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", p.Address, pages, len(block), block)
		n -= int64(len(rec))
		member.Reset()
		z.Reset(&member)
		_, _ = io.WriteString(z, rec)
		z.Close()
		if _, err := w.Write(member.Bytes()); err != nil {
			return pages, err
		}
	}
	return pages, nil
}

type lineCounter struct{ n int }

func (l *lineCounter) Write(p []byte) (int, error) {
	l.n += bytes.Count(p, []byte("\n"))
	return len(p), nil
}
