//go:build unix

package page

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// realPages are the test pages of go-readability as its module holds them: pages of
// real sites, 217 KB each. They are read where they lie, and skipped where they do not.
func realPages(tb testing.TB) map[string][]byte {
	tb.Helper()
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "codeberg.org/readeck/go-readability/v2").Output()
	if err != nil {
		tb.Skip("the folder of go-readability cannot be found: ", err)
	}
	files, _ := filepath.Glob(filepath.Join(strings.TrimSpace(string(dir)), "test-pages", "*", "source.html"))
	if len(files) == 0 {
		tb.Skip("go-readability lies here without its test pages")
	}
	pages := map[string][]byte{}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			tb.Fatal(err)
		}
		pages[filepath.Dir(f)] = b
	}
	return pages
}

// Title and day of real pages, against what go-readability expects of itself: its titles
// are other ones where a page gives several, its days are those of JSON-LD.
func TestReal(t *testing.T) {
	titles, days, ofDays, text := 0, 0, 0, 0.0
	pages := realPages(t)
	for dir, b := range pages {
		var want struct{ Title, PublishedTime string }
		if meta, err := os.ReadFile(filepath.Join(dir, "expected-metadata.json")); err != nil || json.Unmarshal(meta, &want) != nil {
			t.Fatal(dir, err)
		}
		p, _ := Read(b, Options{Address: "https://news.example/a"})
		expected, _ := os.ReadFile(filepath.Join(dir, "expected.html"))
		text += overlap(Fragment(expected, p.Title), p.Text)
		if k := key(p.Title); strings.Contains(key(want.Title), k) && len(p.Title)*2 > len(want.Title) {
			titles++
		}
		if len(want.PublishedTime) >= 10 {
			if ofDays++; p.Published == want.PublishedTime[:10] {
				days++
			}
		}
	}
	text /= float64(len(pages))
	t.Logf("text F1 %.3f, %d of %d titles, %d of %d days", text, titles, len(pages), days, ofDays)
	if text < 0.93 || titles*100 < len(pages)*84 || days*100 < ofDays*95 {
		t.Error("less than was found before")
	}
}

// BenchmarkReadReal also says how many pages a second of the processor's own time are
// read, which other work on the machine does not change.
func BenchmarkReadReal(b *testing.B) {
	pages := realPages(b)
	n, bytes, before := 0, 0, processorTime()
	for b.Loop() {
		for _, p := range pages {
			_, _ = Read(p, Options{Address: "https://news.example/a"})
			n++
			bytes += len(p)
		}
	}
	used := (processorTime() - before).Seconds()
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "pages/s")
	b.ReportMetric(float64(n)/used, "pages/cpu-s")
	b.ReportMetric(float64(bytes)/1e6/used, "MB/cpu-s")
}

// processorTime is what this process has used.
func processorTime() time.Duration {
	var u syscall.Rusage
	_ = syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
