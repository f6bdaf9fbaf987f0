package mail

import (
	"encoding/base64"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/charmap"
)

func win1256(s string) string {
	b, _ := charmap.Windows1256.NewEncoder().String(s)
	return b
}

var message = "From: =?windows-1256?B?" + base64.StdEncoding.EncodeToString([]byte(win1256("مكتب الأخبار"))) + "?= <desk@news.example>\r\n" +
	"To: x@y.example\r\nSubject: =?utf-8?B?" + base64.StdEncoding.EncodeToString([]byte("خبر عاجل")) + "?=\r\nDate: Tue, 3 Mar 2015 23:30:00 +0300\r\nMessage-ID: <1@x>\r\n" +
	"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n" +
	"--B\r\nContent-Type: text/plain; charset=windows-1256\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64.StdEncoding.EncodeToString([]byte(win1256("قال شهود إن الطريق أغلق."))) + "\r\n" +
	"--B\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\n\r\n%PDF-\r\n--B--\r\n"

func TestRead(t *testing.T) {
	got, err := Read([]byte(message))
	want := Message{ID: "1@x", Subject: "خبر عاجل", From: "مكتب الأخبار", Day: "2015-03-03", Plain: []byte("قال شهود إن الطريق أغلق."), Attached: []Attachment{{"a.pdf", []byte("%PDF-")}}}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("%v -want +got\n%s", err, diff)
	}
	if _, err := Read([]byte("no message")); err == nil || !strings.Contains(err.Error(), "is no message that can be read") {
		t.Errorf("%v", err)
	}
	raw, err := Read([]byte("From: a@b.example\nSubject: " + win1256("خبر عاجل") + "\nDate: Tue, 3 Mar 2015 23:30:00 +0300\n\n" + win1256("نص")))
	if err != nil || raw.Subject != "خبر عاجل" {
		t.Errorf("a raw header of windows-1256: %v %q", err, raw.Subject)
	}
	cut, err := Read([]byte(message[:len(message)-30]))
	if err != nil || string(cut.Plain) != string(want.Plain) {
		t.Errorf("a message cut in its attachment: %v %q", err, cut.Plain)
	}
}

func TestIs(t *testing.T) {
	if !Is([]byte(message)) || Is([]byte("From: here to there\n\nSubject: none")) || Is([]byte("قال: نعم")) {
		t.Error("messages are not told from texts")
	}
	if !IsMbox([]byte("From a@b Tue Mar  3 10:00:00 2015\nSubject: x")) || IsMbox([]byte("From here on it went well")) {
		t.Error("mboxes are not told from texts")
	}
}

func TestMbox(t *testing.T) {
	box := "From a@b Tue Mar  3 10:00:00 2015\nSubject: x\n\none\n>From the start\n\nFrom a@b Tue Mar  3 10:00:00 2015\nSubject: y\n\n" + strings.Repeat("long ", 100) + "\n\nFrom a@b Tue Mar  3 10:00:00 2015\nSubject: z\n\nthree"
	var got []string
	err := Mbox(strings.NewReader(box), 200, func(line int, m []byte, err error) bool {
		if err != nil {
			got = append(got, err.Error())
		} else {
			got = append(got, string(m))
		}
		return true
	})
	want := []string{"Subject: x\n\none\nFrom the start\n\n", "is larger than 0 KB, the most that is read of it; it was left out", "Subject: z\n\nthree"}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("%v -want +got\n%s", err, diff)
	}
}

func TestPartsBomb(t *testing.T) {
	in := "From: a@b.example\nTo: c\nSubject: x\nContent-Type: multipart/mixed; boundary=B\n\n" + strings.Repeat("--B\nContent-Type: text/plain\n\nx\n", 10_000) + "--B--\n"
	if _, err := Read([]byte(in)); err == nil || !strings.Contains(err.Error(), "too many parts") {
		t.Errorf("%v", err)
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(message))
	f.Fuzz(func(_ *testing.T, b []byte) {
		_, _ = Read(b)
		_ = Mbox(strings.NewReader(string(b)), 1000, func(int, []byte, error) bool { return true })
	})
}
