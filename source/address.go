package source

import (
	"bytes"
	"context"
	"iter"
	"mime"

	"isnad/document"
	"isnad/source/archive"
	"isnad/source/fetch"
)

// address fetches what stands at an http or https address and reads it.
func (r *run) address(in string) bool {
	if r.opts.Client == nil {
		r.opts.Client = fetch.New(fetch.Options{})
	}
	a, err := r.opts.Client.Get(r.ctx, in, fetch.Known{})
	if err != nil {
		return r.ctx.Err() == nil && r.faulty(&stream{input: in}, 0, err)
	}
	return r.streamOf(fetched(in, a.URL, a.Type, document.Meta{}), bytes.NewReader(a.Body))
}

// fetched is the stream of what a server gave.
func fetched(input, address, mediaType string, known document.Meta) *stream {
	kind, params, _ := mime.ParseMediaType(mediaType)
	known.URL = address
	return &stream{input: input, hint: hint{Meta: known, charset: params["charset"], mediaType: kind}}
}

// Fetched returns the documents and problems in an answer that was fetched already;
// known completes what the answer does not say of itself.
func Fetched(ctx context.Context, a fetch.Answer, known document.Meta, o Options) iter.Seq[Item] {
	return func(yield func(Item) bool) {
		r := &run{ctx: ctx, opts: o, yield: yield, budget: archive.NewBudget(o.Archive)}
		r.streamOf(fetched(a.URL, a.URL, a.Type, known), bytes.NewReader(a.Body))
	}
}

// Fragment returns the document in a piece of HTML that stands for a page, as a feed's
// entry does, and its problems.
func Fragment(ctx context.Context, input, text string, known document.Meta, o Options) iter.Seq[Item] {
	return func(yield func(Item) bool) {
		r := &run{ctx: ctx, opts: o, yield: yield}
		r.found(&stream{input: input}, 0, text, known)
	}
}
