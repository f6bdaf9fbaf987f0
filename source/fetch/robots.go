package fetch

import (
	"context"
	"net/url"
	"sync"
	"time"

	"github.com/temoto/robotstxt"

	"isnad/internal/locale"
	"isnad/source/fault"
)

// keepRobots is how long an answer about robots.txt holds.
const keepRobots = 12 * time.Hour

// robots keeps what each site allows.
type robots struct {
	mu    sync.Mutex
	sites map[string]rules
}

type rules struct {
	group *robotstxt.Group // nil allows all
	none  bool             // nothing is allowed
	until time.Time
}

// Allowed returns a fault where robots.txt of the site forbids an address. A site
// without one, or whose one cannot be read, allows all but when its server fails (5xx):
// then nothing is allowed for an hour, as the standard (RFC 9309) asks.
func (c *Client) Allowed(ctx context.Context, address string) error {
	u, err := url.Parse(address)
	if err != nil || web(u) != nil {
		return Web(address)
	}
	r, err := c.rules(ctx, u)
	if err != nil {
		return err
	}
	path := u.EscapedPath()
	if u.RawQuery != "" {
		path += "?" + u.RawQuery
	}
	if r.none || r.group != nil && !r.group.Test(path) {
		return fault.New(locale.FetchRobots)
	}
	return nil
}

func (c *Client) rules(ctx context.Context, u *url.URL) (rules, error) {
	site := u.Scheme + "://" + u.Host
	c.robots.mu.Lock()
	r, ok := c.robots.sites[site]
	c.robots.mu.Unlock()
	if ok && time.Now().Before(r.until) {
		return r, nil
	}
	if err := c.Wait(ctx, site); err != nil {
		return r, err
	}
	a, err := c.Get(ctx, site+"/robots.txt", Known{})
	if ctx.Err() != nil {
		return r, err
	}
	r = rules{until: time.Now().Add(keepRobots)}
	if a.Status >= 500 {
		r.until = time.Now().Add(time.Hour)
	}
	if a.Status == 0 {
		return r, err // the site is not there: whoever asks will be told by the address itself
	}
	if data, perr := robotstxt.FromStatusAndBytes(a.Status, a.Body); perr == nil {
		r.group = data.FindGroup(c.opts.Agent)
		r.none = a.Status >= 500
	}
	c.robots.mu.Lock()
	if c.robots.sites == nil {
		c.robots.sites = map[string]rules{}
	}
	c.robots.sites[site] = r
	c.robots.mu.Unlock()
	return r, nil
}

// delay is what robots.txt asks to keep between requests, 2 minutes at most.
func (c *Client) delay(site string) time.Duration {
	c.robots.mu.Lock()
	defer c.robots.mu.Unlock()
	if r, ok := c.robots.sites[site]; ok && r.group != nil {
		return min(r.group.CrawlDelay, 2*time.Minute)
	}
	return 0
}

// pacer keeps when each host may be asked again.
type pacer struct {
	mu   sync.Mutex
	next map[string]time.Time
}

// Wait waits until the host of an address may be asked again; the error is the
// context's.
func (c *Client) Wait(ctx context.Context, address string) error {
	u, err := url.Parse(address)
	if err != nil {
		return nil
	}
	gap := max(c.opts.Pace, c.delay(u.Scheme+"://"+u.Host))
	c.pacer.mu.Lock()
	if c.pacer.next == nil {
		c.pacer.next = map[string]time.Time{}
	}
	now := time.Now()
	at := c.pacer.next[u.Host]
	if at.Before(now) {
		at = now
	}
	c.pacer.next[u.Host] = at.Add(gap)
	c.pacer.mu.Unlock()
	t := time.NewTimer(time.Until(at))
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
