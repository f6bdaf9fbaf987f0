package fetch

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"golang.org/x/net/dns/dnsmessage"
)

// lab allows 127.0.0.1 as if it were public, and nothing else.
func lab(o Options) *Client {
	o.allowed = func(a netip.Addr) bool { return a == netip.MustParseAddr("127.0.0.1") }
	if o.Pace == 0 {
		o.Pace = time.Millisecond
	}
	return New(o)
}

func serve(t *testing.T, f http.HandlerFunc) string {
	t.Helper()
	s := httptest.NewServer(f)
	t.Cleanup(s.Close)
	return s.URL
}

func want(t *testing.T, name string, err error, part string) {
	t.Helper()
	switch {
	case part == "" && err != nil:
		t.Errorf("%s: %v", name, err)
	case part != "" && (err == nil || !strings.Contains(err.Error(), part) || strings.Contains(err.Error(), "\n")):
		t.Errorf("%s: %v, want one sentence with %q", name, err, part)
	}
}

func TestGet(t *testing.T) {
	var bomb bytes.Buffer // made before anything is timed
	z := gzip.NewWriter(&bomb)
	z.Write(make([]byte, 8<<20))
	z.Close()
	site := serve(t, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/":
			w.Header().Set("Etag", `"1"`)
			if r.Header.Get("If-None-Match") == `"1"` {
				w.WriteHeader(http.StatusNotModified)
				return
			}
			fmt.Fprint(w, "page")
		case "/old":
			w.Header().Set("Last-Modified", "Tue, 03 Mar 2015 10:00:00 GMT")
			if r.Header.Get("If-Modified-Since") == "Tue, 03 Mar 2015 10:00:00 GMT" {
				w.WriteHeader(http.StatusNotModified)
				return
			}
			fmt.Fprint(w, "page")
		case "/hop":
			http.Redirect(w, r, "/", http.StatusFound)
		case "/loop":
			http.Redirect(w, r, "/loop", http.StatusFound)
		case "/file":
			http.Redirect(w, r, "file:///etc/passwd", http.StatusFound)
		case "/private":
			http.Redirect(w, r, strings.Replace("http://"+r.Host+"/", "127.0.0.1", "127.0.0.2", 1), http.StatusFound)
		case "/metadata":
			http.Redirect(w, r, "http://169.254.169.254/latest/", http.StatusFound)
		case "/busy":
			w.Header().Set("Retry-After", "120")
			w.WriteHeader(http.StatusTooManyRequests)
		case "/endless":
			for r.Context().Err() == nil {
				if _, err := w.Write(make([]byte, 32<<10)); err != nil {
					return
				}
			}
		case "/drip":
			for r.Context().Err() == nil {
				w.Write([]byte("."))
				w.(http.Flusher).Flush()
				time.Sleep(20 * time.Millisecond)
			}
		case "/large":
			w.Header().Set("Content-Length", "200000000")
			w.Write([]byte("x"))
		case "/bomb":
			w.Header().Set("Content-Encoding", "gzip")
			w.Write(bomb.Bytes())
		}
	})
	c := lab(Options{MaxBytes: 1 << 20, Timeout: 700 * time.Millisecond})
	for path, part := range map[string]string{
		"/": "", "/hop": "", "/loop": "redirects more than 5 times", "/file": "only http and https addresses are read", "/private": "leads to 127.0.0.2:",
		"/metadata": "leads to 169.254.169.254:80, an address of a private network", "/busy": "429 Too Many Requests", "/endless": "is larger than 1 MB",
		"/drip": "did not finish within", "/large": "is larger than 1 MB", "/bomb": "is larger than 1 MB",
	} {
		a, err := c.Get(t.Context(), site+path, Known{})
		want(t, path, err, part)
		if part == "" && (string(a.Body) != "page" || a.URL != site+"/") {
			t.Errorf("%s: %q from %s", path, a.Body, a.URL)
		}
		if path == "/busy" && a.RetryAfter != 2*time.Minute {
			t.Errorf("retry after %v", a.RetryAfter)
		}
	}
	if a, err := c.Get(t.Context(), site, Known{ETag: `"1"`}); err != nil || a.Status != http.StatusNotModified {
		t.Errorf("%d %v", a.Status, err)
	}
	a, err := c.Get(t.Context(), site+"/old", Known{})
	if again, err2 := c.Get(t.Context(), site+"/old", Known{LastModified: a.LastModified}); err != nil || err2 != nil || string(a.Body) != "page" || again.Status != http.StatusNotModified {
		t.Errorf("Last-Modified: %v %v %d", err, err2, again.Status)
	}
	for _, bad := range []string{"file:///etc/passwd", "gopher://x/", "http://", "http://[::1", "javascript:alert(1)"} {
		if _, err := c.Get(t.Context(), bad, Known{}); err == nil {
			t.Errorf("%s is fetched", bad)
		}
	}
	_, err = New(Options{}).Get(t.Context(), site, Known{})
	want(t, "loopback", err, "leads to 127.0.0.1:")
	_, err = New(Options{AllowPrivate: true}).Get(t.Context(), site, Known{})
	want(t, "loopback allowed", err, "")
}

// A name server that gives a public answer first and a private one after.
func TestRebinding(t *testing.T) {
	var asked atomic.Int32
	dns, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Skip(err)
	}
	defer dns.Close()
	go func() {
		b := make([]byte, 1500)
		for {
			n, from, err := dns.ReadFrom(b)
			if err != nil {
				return
			}
			var m dnsmessage.Message
			if m.Unpack(b[:n]) != nil || len(m.Questions) == 0 {
				continue
			}
			m.Response, m.Additionals = true, nil
			if q := m.Questions[0]; q.Type == dnsmessage.TypeA {
				ip := [4]byte{127, 0, 0, 1}
				if asked.Add(1) > 1 {
					ip[3] = 2
				}
				m.Answers = []dnsmessage.Resource{{Header: dnsmessage.ResourceHeader{Name: q.Name, Type: q.Type, Class: q.Class}, Body: &dnsmessage.AResource{A: ip}}}
			}
			out, _ := m.Pack()
			dns.WriteTo(out, from)
		}
	}()
	site := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Connection", "close")
		fmt.Fprint(w, "page")
	})
	_, port, _ := net.SplitHostPort(strings.TrimPrefix(site, "http://"))
	c := lab(Options{resolver: &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "udp", dns.LocalAddr().String())
	}}})
	_, err = c.Get(t.Context(), "http://news.example.:"+port+"/", Known{})
	want(t, "first answer", err, "")
	_, err = c.Get(t.Context(), "http://news.example.:"+port+"/", Known{})
	want(t, "second answer", err, "leads to 127.0.0.2:")
}

func TestPublic(t *testing.T) {
	for a, want := range map[string]bool{
		"8.8.8.8": true, "2606:4700::1111": true, "10.1.2.3": false, "172.16.0.1": false, "192.168.1.1": false, "127.0.0.1": false, "169.254.169.254": false,
		"100.64.0.1": false, "0.0.0.0": false, "224.0.0.1": false, "255.255.255.255": false, "::1": false, "::": false, "fe80::1": false, "fd00::1": false,
		"::ffff:10.0.0.1": false, "::ffff:8.8.8.8": true, "64:ff9b::7f00:1": false, "2002:7f00:1::": false, "::127.0.0.1": false, "ff02::1": false,
	} {
		if got := Public(netip.MustParseAddr(a)); got != want {
			t.Errorf("%s: %v", a, got)
		}
	}
}

func TestRobots(t *testing.T) {
	var asked atomic.Int32
	site := serve(t, func(w http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		fmt.Fprint(w, "User-agent: *\nDisallow: /closed\nCrawl-delay: 1\n\nUser-agent: other\nDisallow: /\n")
	})
	c := lab(Options{})
	want(t, "open", c.Allowed(t.Context(), site+"/open?x=1"), "")
	want(t, "closed", c.Allowed(t.Context(), site+"/closed/1"), "robots.txt of the site forbids reading it")
	if n := asked.Load(); n != 1 {
		t.Errorf("robots.txt is asked for %d times", n)
	}
	broken := serve(t, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusInternalServerError) })
	want(t, "failing", c.Allowed(t.Context(), broken+"/x"), "robots.txt of the site forbids reading it")
	none := serve(t, http.NotFound)
	want(t, "none", c.Allowed(t.Context(), none+"/x"), "")
	if d := c.delay(site); d != time.Second {
		t.Errorf("delay %v", d)
	}
}

func TestPace(t *testing.T) {
	c := lab(Options{Pace: 60 * time.Millisecond})
	start := time.Now()
	for range 3 {
		if err := c.Wait(t.Context(), "http://a.example/x"); err != nil {
			t.Fatal(err)
		}
	}
	if err := c.Wait(t.Context(), "http://b.example/x"); err != nil {
		t.Fatal(err)
	}
	if took := time.Since(start); took < 120*time.Millisecond || took > time.Second {
		t.Errorf("three requests to one host and one to another took %v", took)
	}
}
