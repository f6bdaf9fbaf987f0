// Package mail reads e-mail: one message, or an mbox of many. Of a message it gives
// subject, sender, day, the text as the writer's program sent it (plain, else HTML) and
// the attachments' bytes. It checks no signatures and fetches nothing.
package mail

import (
	"bytes"
	"encoding/base64"
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"

	"isnad/internal/locale"
	"isnad/source/fault"
)

// DefaultMax is the longest message that is read, attachments included.
const DefaultMax = 32 << 20

// limits within one message.
const (
	maxDepth = 8   // multiparts within multiparts
	maxParts = 200 // parts of one message
)

// Message is what was read; empty fields are unknown.
type Message struct {
	ID, Subject, From string // From is the name shown, else the address
	Day               string // ISO day on the sender's clock
	Plain, HTML       []byte // UTF-8
	Attached          []Attachment
}

// Attachment is a part that is not the message's own text.
type Attachment struct {
	Name string
	Body []byte
}

// Read reads one message. The error is a fault.
func Read(b []byte) (Message, error) {
	m, err := mail.ReadMessage(bytes.NewReader(b))
	if err != nil {
		return Message{}, fault.Of(err, locale.MailBad)
	}
	out := Message{Subject: words(m.Header.Get("Subject")), From: sender(m.Header), ID: strings.Trim(m.Header.Get("Message-Id"), "<> ")}
	if t, err := m.Header.Date(); err == nil {
		out.Day = t.Format("2006-01-02")
	}
	p := parts{out: &out}
	if err := p.read(header(m.Header), m.Body, 0); err != nil {
		return out, fault.Of(err, locale.MailBad)
	}
	return out, nil
}

func sender(h mail.Header) string {
	s := words(h.Get("From"))
	if a, err := mail.ParseAddress(s); err == nil {
		if a.Name != "" {
			return a.Name
		}
		return a.Address
	}
	return s
}

// words undoes encoded words, in whatever charset browsers know. Bytes that are neither
// encoded nor UTF-8, as old programs of the region wrote them, are windows-1256.
func words(s string) string {
	if !utf8.ValidString(s) {
		if t, err := charmap.Windows1256.NewDecoder().String(s); err == nil {
			s = t
		}
	}
	d := mime.WordDecoder{CharsetReader: func(charset string, in io.Reader) (io.Reader, error) {
		enc, err := htmlindex.Get(charset)
		if err != nil {
			return nil, err
		}
		return enc.NewDecoder().Reader(in), nil
	}}
	if t, err := d.DecodeHeader(s); err == nil {
		s = t
	}
	return strings.Join(strings.Fields(strings.ToValidUTF8(s, "\uFFFD")), " ")
}

// header gives the fields of a message or a part.
type header map[string][]string

func (h header) get(name string) string {
	if v := h[name]; len(v) > 0 {
		return v[0]
	}
	return ""
}

type parts struct {
	out *Message
	n   int
}

func (p *parts) read(h header, body io.Reader, depth int) error {
	if p.n++; p.n > maxParts || depth > maxDepth {
		return errors.New("it has too many parts")
	}
	kind, params, err := mime.ParseMediaType(h.get("Content-Type"))
	if err != nil || kind == "" {
		kind = "text/plain"
	}
	if strings.HasPrefix(kind, "multipart/") && params["boundary"] != "" {
		return p.multi(multipart.NewReader(body, params["boundary"]), depth)
	}
	b, err := decoded(h.get("Content-Transfer-Encoding"), body)
	if err != nil && len(b) == 0 {
		return err
	}
	disposition, dp, _ := mime.ParseMediaType(h.get("Content-Disposition"))
	name := words(dp["filename"])
	if name == "" {
		name = words(params["name"])
	}
	switch {
	case disposition != "attachment" && kind == "text/plain" && p.out.Plain == nil:
		p.out.Plain = toUTF8(b, params["charset"])
	case disposition != "attachment" && kind == "text/html" && p.out.HTML == nil:
		p.out.HTML = toUTF8(b, params["charset"])
	case disposition == "attachment" || kind == "message/rfc822" || strings.HasPrefix(kind, "application/") && name != "":
		if name == "" {
			name = "message.eml"
		}
		p.out.Attached = append(p.out.Attached, Attachment{name, b})
	}
	return nil
}

func (p *parts) multi(r *multipart.Reader, depth int) error {
	for {
		part, err := r.NextRawPart()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			if p.out.Plain != nil || p.out.HTML != nil {
				return nil // a message whose end was cut still says what it says
			}
			return err
		}
		if err := p.read(header(part.Header), part, depth+1); err != nil {
			return err
		}
	}
}

func decoded(encoding string, r io.Reader) ([]byte, error) {
	switch strings.ToLower(strings.TrimSpace(encoding)) {
	case "quoted-printable":
		r = quotedprintable.NewReader(r)
	case "base64":
		r = base64.NewDecoder(base64.StdEncoding, r)
	}
	return io.ReadAll(io.LimitReader(r, DefaultMax))
}

// toUTF8 decodes what a charset is declared for; other bytes are left for whoever
// tells charsets by their letters.
func toUTF8(b []byte, charset string) []byte {
	enc, err := htmlindex.Get(charset)
	if err != nil || charset == "" {
		return b
	}
	if name, _ := htmlindex.Name(enc); name == "utf-8" {
		return b
	}
	out, err := enc.NewDecoder().Bytes(b)
	if err != nil {
		return b
	}
	return out
}
