package watch

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"
)

// feedState is what is kept of one feed.
type feedState struct {
	ETag         string    `json:"etag,omitempty"`
	LastModified string    `json:"last_modified,omitempty"`
	Next         time.Time `json:"next"`             // not to be asked before
	Failures     int       `json:"failures"`         // in a row
	Gone         bool      `json:"gone,omitempty"`   // the server said that it will not come back
	Missed       []string  `json:"missed,omitempty"` // keys of entries whose page failed, one for each failure
}

// State is what survives restarts: a file of feeds, rewritten whole, and a file of the
// keys of entries that were delivered, which only grows. It is safe for concurrent use.
type State struct {
	mu    sync.Mutex
	dir   string
	feeds map[string]*feedState
	seen  map[[8]byte]bool // 64 bits of a key's hash: a million entries make 40 MB
	log   *os.File
}

// OpenState reads the state of a folder, which is made where it is missing. One
// program at a time may have it open.
func OpenState(dir string) (*State, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, fmt.Errorf("the folder of the watch cannot be made: %w", err)
	}
	s := &State{dir: dir, feeds: map[string]*feedState{}, seen: map[[8]byte]bool{}}
	b, err := os.ReadFile(s.file("feeds.json"))
	if err == nil {
		err = json.Unmarshal(b, &s.feeds)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%s cannot be read (%w); delete it to ask all feeds anew", s.file("feeds.json"), err)
	}
	if err := s.readSeen(); err != nil {
		return nil, err
	}
	s.log, err = os.OpenFile(s.file("seen"), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		return nil, fmt.Errorf("the list of entries cannot be opened: %w", err)
	}
	_, err = s.log.WriteString("\n") // a line that a crash cut must not run into the next
	return s, err
}

func (s *State) file(name string) string { return filepath.Join(s.dir, name) }

// readSeen takes whole lines only: a crash may have cut the last one.
func (s *State) readSeen() error {
	f, err := os.Open(s.file("seen"))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("the list of entries cannot be read: %w", err)
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	for in.Scan() {
		var k [8]byte
		if n, err := hex.Decode(k[:], []byte(strings.TrimSpace(in.Text()))[:min(16, len(strings.TrimSpace(in.Text())))]); err == nil && n == 8 {
			s.seen[k] = true
		}
	}
	return in.Err()
}

func keyOf(s string) (k [8]byte) {
	h := sha256.Sum256([]byte(s))
	copy(k[:], h[:])
	return k
}

// Seen tells whether an entry of any of the names was delivered.
func (s *State) Seen(names ...string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, n := range names {
		if n != "" && s.seen[keyOf(n)] {
			return true
		}
	}
	return false
}

// note writes down that an entry was delivered, under all its names.
func (s *State) note(names ...string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	var b strings.Builder
	for _, n := range names {
		if k := keyOf(n); n != "" && !s.seen[k] {
			s.seen[k] = true
			fmt.Fprintf(&b, "%x\n", k)
		}
	}
	if _, err := s.log.WriteString(b.String()); err != nil {
		return fmt.Errorf("the list of entries cannot be written: %w", err)
	}
	return s.log.Sync()
}

// feed returns what is kept of a feed, to be changed under change only.
func (s *State) feed(url string) feedState {
	s.mu.Lock()
	defer s.mu.Unlock()
	if f := s.feeds[url]; f != nil {
		return *f
	}
	return feedState{}
}

// change stores a feed's state; the file is replaced whole, so that it is never half.
func (s *State) change(url string, f feedState) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.feeds[url] = &f
	b, err := json.MarshalIndent(s.feeds, "", " ")
	if err != nil {
		return err
	}
	tmp := s.file("feeds.json.new")
	if err := os.WriteFile(tmp, b, 0o644); err != nil {
		return fmt.Errorf("the state of feeds cannot be written: %w", err)
	}
	return os.Rename(tmp, s.file("feeds.json"))
}

// Close closes the files.
func (s *State) Close() error { return s.log.Close() }
