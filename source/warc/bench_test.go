//go:build unix

package warc

import (
	"bytes"
	"fmt"
	"strings"
	"syscall"
	"testing"
	"time"
)

// Records of the size that Common Crawl's news archives have; also by the processor's own
// time, which other work on the machine does not change.
func BenchmarkReader(b *testing.B) {
	var archive bytes.Buffer
	page := strings.Repeat("<p>قال شهود إن اشتباكات وقعت مساء أمس قرب القرية.</p>\n<a href=/x>خبر</a>", 400)
	const n = 200
	for i := range n {
		body := fmt.Sprint(i) + page
		archive.WriteString(gz(record("1.0", "response", fmt.Sprintf("http://x.example/%d", i), "application/http", response("", body), "WARC-Block-Digest: "+sha(response("", body)))))
	}
	b.SetBytes(int64(archive.Len()))
	before := processorTime()
	for b.Loop() {
		if got, _ := all(bytes.NewReader(archive.Bytes()), Options{}); len(got) != n {
			b.Fatal(len(got), got[len(got)-1][:200])
		}
	}
	b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), "records/s")
	b.ReportMetric(float64(n*b.N)/(processorTime()-before).Seconds(), "records/cpu-s")
}

// processorTime is what this process has used.
func processorTime() time.Duration {
	var u syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
