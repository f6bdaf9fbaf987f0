package fetch

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"syscall"
	"time"

	"isnad/internal/locale"
	"isnad/source/fault"
)

// Options say how addresses are fetched; zero fields take the defaults.
type Options struct {
	MaxBytes     int64         // of one answer, inflated; default 32 MB
	Timeout      time.Duration // of one answer, redirects and body included; default 60 s
	Redirects    int           // hops of one address; default 5
	Agent        string        // who we say we are; default "isnad"
	AllowPrivate bool          // connect to private networks too, and use the environment's proxy
	Pace         time.Duration // between two requests to one host; default 2 s, robots.txt may ask for more

	allowed  func(netip.Addr) bool // for tests
	resolver *net.Resolver         // for tests
}

// Client fetches. It is safe for concurrent use.
type Client struct {
	opts   Options
	http   *http.Client
	robots robots
	pacer  pacer
}

// Answer is what a server gave.
type Answer struct {
	URL          string // after redirects
	Status       int
	Body         []byte
	Type         string // media type with parameters, as declared
	ETag         string
	LastModified string
	RetryAfter   time.Duration // 0 where the server does not ask for one
}

// New returns a client.
func New(o Options) *Client {
	if o.MaxBytes <= 0 {
		o.MaxBytes = 32 << 20
	}
	if o.Timeout <= 0 {
		o.Timeout = time.Minute
	}
	if o.Redirects <= 0 {
		o.Redirects = 5
	}
	if o.Agent == "" {
		o.Agent = "isnad"
	}
	if o.Pace <= 0 {
		o.Pace = 2 * time.Second
	}
	if o.allowed == nil {
		o.allowed = Public
	}
	c := &Client{opts: o}
	d := &net.Dialer{Timeout: 15 * time.Second, KeepAlive: 30 * time.Second, Resolver: o.resolver}
	if !o.AllowPrivate {
		d.Control = c.control
	}
	t := &http.Transport{
		DialContext: d.DialContext, TLSHandshakeTimeout: 15 * time.Second, ResponseHeaderTimeout: o.Timeout, MaxResponseHeaderBytes: 256 << 10,
		MaxIdleConnsPerHost: 2, MaxIdleConns: 64, IdleConnTimeout: 90 * time.Second, ForceAttemptHTTP2: true,
	}
	if o.AllowPrivate {
		t.Proxy = http.ProxyFromEnvironment // a proxy hides where a name leads, so only then
	}
	c.http = &http.Client{Transport: t, CheckRedirect: c.redirect}
	return c
}

// control sees the address that is about to be connected to, after all names are
// resolved: there is no moment left in which the answer could change.
func (c *Client) control(_, address string, _ syscall.RawConn) error {
	ap, err := netip.ParseAddrPort(address)
	if err != nil || !c.opts.allowed(ap.Addr().Unmap()) {
		return fault.New(locale.FetchPrivate, address)
	}
	return nil
}

func (c *Client) redirect(r *http.Request, via []*http.Request) error {
	if len(via) > c.opts.Redirects {
		return fault.New(locale.FetchRedirects, c.opts.Redirects)
	}
	return web(r.URL)
}

func web(u *url.URL) error {
	if u.Scheme != "http" && u.Scheme != "https" {
		return fault.New(locale.FetchScheme, u.Scheme)
	}
	if u.Host == "" {
		return fault.New(locale.FetchFailed, errors.New("the address names no host"))
	}
	return nil
}

// Web tells why an address is none of http or https, nil where it is one.
func Web(address string) error {
	u, err := url.Parse(address)
	if err != nil {
		return fault.New(locale.FetchFailed, errors.New("the address is malformed"))
	}
	return web(u)
}

// Known is what an earlier answer told, so that the same need not be sent again.
type Known struct{ ETag, LastModified string }

// Get fetches an address. An answer of 304 Not Modified has no body; other answers
// than 2xx are faults, and come with the answer's status and RetryAfter.
func (c *Client) Get(ctx context.Context, address string, known Known) (Answer, error) {
	if err := Web(address); err != nil {
		return Answer{}, err
	}
	ctx, cancel := context.WithTimeoutCause(ctx, c.opts.Timeout, errSlow)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return Answer{}, fault.New(locale.FetchFailed, err)
	}
	req.Header.Set("User-Agent", c.opts.Agent)
	req.Header.Set("Accept-Language", "ar,en;q=0.7,*;q=0.5")
	if known.ETag != "" {
		req.Header.Set("If-None-Match", known.ETag)
	}
	if known.LastModified != "" {
		req.Header.Set("If-Modified-Since", known.LastModified)
	}
	res, err := c.http.Do(req)
	if err != nil {
		return Answer{}, c.failed(ctx, err)
	}
	defer res.Body.Close()
	return c.answer(ctx, res)
}

var errSlow = errors.New("slow")

func (c *Client) failed(ctx context.Context, err error) error {
	var f *fault.Error
	var ne net.Error
	switch {
	case errors.As(err, &f):
		return f
	case errors.Is(context.Cause(ctx), errSlow), errors.As(err, &ne) && ne.Timeout() && ctx.Err() == nil:
		return fault.New(locale.FetchSlow, c.opts.Timeout)
	}
	var ue *url.Error
	if errors.As(err, &ue) {
		err = ue.Err
	}
	return fault.New(locale.FetchFailed, err)
}

func (c *Client) answer(ctx context.Context, res *http.Response) (Answer, error) {
	a := Answer{
		URL: res.Request.URL.String(), Status: res.StatusCode, Type: res.Header.Get("Content-Type"),
		ETag: res.Header.Get("Etag"), LastModified: res.Header.Get("Last-Modified"), RetryAfter: retryAfter(res.Header.Get("Retry-After")),
	}
	switch {
	case res.StatusCode == http.StatusNotModified:
		return a, nil
	case res.StatusCode < 200 || res.StatusCode > 299:
		return a, fault.New(locale.FetchStatus, res.Status)
	case res.ContentLength > c.opts.MaxBytes:
		return a, fault.New(locale.TooLarge, fault.Size(c.opts.MaxBytes))
	}
	b, err := io.ReadAll(io.LimitReader(res.Body, c.opts.MaxBytes+1))
	if err != nil {
		return a, c.failed(ctx, err)
	}
	if int64(len(b)) > c.opts.MaxBytes {
		return a, fault.New(locale.TooLarge, fault.Size(c.opts.MaxBytes))
	}
	a.Body = b
	return a, nil
}

// retryAfter reads seconds or a date, a day at most.
func retryAfter(s string) time.Duration {
	var d time.Duration
	if n, err := strconv.Atoi(strings.TrimSpace(s)); err == nil {
		d = time.Duration(min(n, 86400)) * time.Second
	} else if t, err := http.ParseTime(s); err == nil {
		d = time.Until(t)
	}
	return max(0, min(d, 24*time.Hour))
}
