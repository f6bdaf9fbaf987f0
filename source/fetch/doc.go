// Package fetch gets what stands at an http or https address, as a careful guest and
// against careless or hostile servers: sizes and times are capped, redirects counted,
// and no connection is made to a private network. The last is checked when a connection
// is made, on every hop, so that a name whose answer changes gains nothing.
//
// It also reads robots.txt and keeps a pace for each host. It reads no pages.
package fetch
