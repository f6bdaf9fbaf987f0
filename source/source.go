package source

import (
	"context"
	"io"
	"iter"

	"isnad/document"
	"isnad/source/archive"
	"isnad/source/fault"
	"isnad/source/fetch"
)

// Stdin is the input that stands for standard input.
const Stdin = "-"

// DefaultMaxRecord bounds one document: a longer text is a book or a broken file, and
// reading it whole would cost memory out of proportion.
const DefaultMaxRecord = 1 << 20

// Options say how inputs are read; the zero value is usable.
type Options struct {
	MaxRecord int               // bytes of one record or plain text; 0 is DefaultMaxRecord
	Charset   string            // charset that the user declares, "" for none
	Meta      document.Meta     // what is known of plain texts, and of records that do not say
	Stdin     io.Reader         // what "-" reads
	Progress  func(bytes int64) // told how many more bytes were taken; may be nil

	Columns map[string]string // which column of a table holds which field, as table.Columns gives it
	Archive archive.Limits    // of what comes out of archives
	Client  *fetch.Client     // fetches addresses; nil is one with the defaults
	Limit   int               // documents after which reading ends; 0 is none
	Since   string            // ISO day: documents published before it are passed over; those without a day are not
	From    Mark              // where an earlier run stopped

	Originals bool // keep the bytes that each document came in
}

func (o Options) maxRecord() int {
	if o.MaxRecord > 0 {
		return o.MaxRecord
	}
	return DefaultMaxRecord
}

// Item is one document or one problem, and where it stands; never both.
type Item struct {
	Input   string // path of the file, or Stdin
	Line    int    // line of the record, 0 where the file is one document
	Doc     *document.Document
	Problem *Problem
	Mark    Mark // behind this item

	// Raw is what the document was read from, before any decoding: the page, message,
	// file, line of records or feed. Nil without Options.Originals, for rows of tables, and
	// where it is longer than MaxOriginal.
	Raw []byte
}

// MaxOriginal is the longest original that is handed on.
const MaxOriginal = 32 << 20

// Open returns the documents and problems of all inputs, in the order given; the
// files of a folder in the order of their paths. It ends early when ctx does.
func Open(ctx context.Context, inputs []string, o Options) iter.Seq[Item] {
	return func(yield func(Item) bool) {
		r := &run{ctx: ctx, opts: o, yield: yield}
		if o.From != (Mark{}) {
			r.wanted = &o.From
		}
		for i, in := range inputs {
			r.index = i
			if r.wanted != nil && i < r.wanted.Input {
				continue
			}
			if !r.input(in) {
				return
			}
		}
	}
}

// run is one pass over the inputs. Its methods return false when reading must end.
type run struct {
	ctx   context.Context
	opts  Options
	yield func(Item) bool

	budget *archive.Budget // of the file that is read now
	told   *fault.Error    // the last fault told: a reader and its container meet the same one
	docs   int             // delivered, for Options.Limit
	mails  int             // messages within messages

	index  int    // of the input
	name   string // of the file
	items  int    // sent of it
	skip   int    // to be passed over, sent by an earlier run
	here   Mark   // of the record of a web archive that is read now
	from   Mark   // where an earlier run stopped in this file
	wanted *Mark  // the same, until its file is found
}

func (r *run) send(it Item) bool {
	r.items++
	if r.skip > 0 {
		r.skip--
		return r.ctx.Err() == nil
	}
	it.Mark = r.mark()
	return r.ctx.Err() == nil && r.yield(it)
}

func (r *run) problem(p Problem) bool {
	return r.send(Item{Input: p.Input, Line: p.Line, Problem: &p})
}
