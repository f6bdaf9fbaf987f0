package source

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"
	"time"

	"github.com/klauspost/compress/gzip"

	"isnad/source/page/testset"
)

// largeArchive writes a web archive of n bytes, uncompressed size, into w: the pages of the
// set over and over, each a member of its own.
func largeArchive(w io.Writer, n int64) error {
	set, err := testset.Pages()
	if err != nil {
		return err
	}
	var member bytes.Buffer
	z, _ := gzip.NewWriterLevel(nil, gzip.BestSpeed)
	pad := strings.Repeat("<!-- ملء -->", 1200)
	for i := 0; n > 0; i++ {
		p := set[i%len(set)]
		rec := warcRecord(fmt.Sprintf("https://x.example/%d", i), "text/html", string(p.HTML)+pad)
		n -= int64(len(rec))
		member.Reset()
		z.Reset(&member)
		io.WriteString(z, rec)
		z.Close()
		if _, err := w.Write(member.Bytes()); err != nil {
			return err
		}
	}
	return nil
}

// A large archive from a pipe is read in flat memory. 8 MB here; ISNAD_LARGE=1 reads
// 1 GB, and says how fast.
func TestFlatMemory(t *testing.T) {
	size, most := int64(8<<20), uint64(200<<20)
	if testing.Short() {
		t.Skip("short")
	}
	if os.Getenv("ISNAD_LARGE") != "" {
		size, most = 1<<30, 400<<20
	}
	debug.FreeOSMemory()
	r, w := io.Pipe()
	go func() { w.CloseWithError(largeArchive(w, size)) }()
	start, docs, peak := time.Now(), 0, uint64(0)
	for it := range Open(context.Background(), []string{Stdin}, Options{Stdin: r}) {
		if it.Doc == nil {
			continue
		}
		if docs++; docs%50 == 0 {
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			peak = max(peak, m.Sys-m.HeapReleased)
		}
	}
	took := time.Since(start).Seconds()
	t.Logf("%d MB, %d documents in %.1f s: %.0f a second, %d MB of memory at most", size>>20, docs, took, float64(docs)/took, peak>>20)
	if peak > most || docs == 0 {
		t.Errorf("%d MB of memory for %d documents, want %d at most", peak>>20, docs, most>>20)
	}
}
