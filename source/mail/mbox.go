package mail

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"regexp"

	"isnad/internal/locale"
	"isnad/source/fault"
)

var (
	fromLine = regexp.MustCompile(`^From \S+.*\d{4}`)
	starts   = regexp.MustCompile(`(?i)^(?:from|to|subject|date|received|return-path|message-id|mime-version|delivered-to|x-[\w\-]+|content-type|reply-to|cc):[ \t]`)
	field    = regexp.MustCompile(`(?im)^(?:from|to|date|subject|message-id|mime-version|received):[ \t]`)
	quoted   = regexp.MustCompile(`(?m)^>(>*From )`)
)

// IsMbox tells whether bytes begin as an mbox.
func IsMbox(head []byte) bool { return fromLine.Match(head) }

// Is tells whether bytes begin as a message: a header line, and at least three of the
// lines that every message has before its first empty line.
func Is(head []byte) bool {
	if !starts.Match(head) {
		return false
	}
	if i := bytes.Index(head, []byte("\n\n")); i >= 0 {
		head = head[:i]
	}
	if i := bytes.Index(head, []byte("\r\n\r\n")); i >= 0 {
		head = head[:i]
	}
	return len(field.FindAll(head, 3)) == 3
}

// Mbox calls f with each message of an mbox and the line on which it starts; a message
// longer than limit is given as a fault. It ends early when f returns false.
func Mbox(r io.Reader, limit int, f func(line int, message []byte, err error) bool) error {
	in := bufio.NewReaderSize(r, 64<<10)
	var b []byte
	at, n, long, blank, begun := 0, 0, false, true, false
	give := func() bool {
		if !begun {
			return true
		}
		if long {
			return f(at, nil, fault.New(locale.TooLarge, fault.Size(int64(limit))))
		}
		return f(at, quoted.ReplaceAll(b, []byte("$1")), nil)
	}
	whole := true // the last piece ended its line
	for {
		part, err := in.ReadSlice('\n')
		if whole && len(part) > 0 {
			n++
			if blank && fromLine.Match(part) {
				if !give() {
					return nil
				}
				b, at, long, begun = nil, n, false, true
				part = nil
			}
		}
		blank = whole && len(bytes.TrimSpace(part)) == 0
		whole = err == nil
		if long = long || len(b)+len(part) > limit; long {
			b = nil
		} else {
			b = append(b, part...)
		}
		if err != nil && !errors.Is(err, bufio.ErrBufferFull) {
			more := give()
			if errors.Is(err, io.EOF) || !more {
				return nil
			}
			return err
		}
	}
}
