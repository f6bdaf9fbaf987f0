package ledger

import (
	"context"
	"path/filepath"
	"sync"
	"testing"
)

// TestOpenTogether lets several make one new file at the same time: SQLite refuses at once,
// without waiting, who turns a file to its log while another does.
func TestOpenTogether(t *testing.T) {
	const rounds, at = 8, 6
	for range rounds {
		where := filepath.Join(t.TempDir(), "ledger.db")
		var all sync.WaitGroup
		for range at {
			all.Go(func() {
				l, err := Open(context.Background(), where, Options{Create: true})
				if err != nil {
					t.Error(err)
					return
				}
				if err := l.Close(); err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
	}
}
