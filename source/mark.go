package source

import (
	"os"

	"isnad/source/archive"
)

// Mark is a place in the inputs up to which all was delivered; reading can go on there.
// The zero mark is the beginning.
type Mark struct {
	Input  int    `json:"input"`            // index of the input
	File   string `json:"file"`             // the file of it, where it is a folder
	Items  int    `json:"items"`            // items delivered of that file
	Member int64  `json:"member,omitempty"` // of a web archive: where the record of the last item starts,
	Inner  int64  `json:"inner,omitempty"`  // as warc.Position
	Before int    `json:"before,omitempty"` // and how many items were delivered before it
}

// begin starts counting the items of one file.
func (r *run) begin(name string) (read bool) {
	r.budget = archive.NewBudget(r.opts.Archive)
	r.told = nil
	r.here, r.items, r.skip, r.from = Mark{}, 0, 0, Mark{}
	r.name = name
	if r.wanted == nil {
		return true
	}
	if r.index != r.wanted.Input || name != r.wanted.File {
		return false
	}
	r.from = *r.wanted
	r.skip = r.from.Items
	r.wanted = nil
	return true
}

// mark is where reading goes on behind the item that is sent now.
func (r *run) mark() Mark {
	m := r.here
	m.Input, m.File, m.Items = r.index, r.name, r.items
	return m
}

// counted returns the stream's file with its bytes told to the progress function.
func (s *stream) counted() interface{ Read([]byte) (int, error) } {
	if s.tell != nil {
		return counter{s.file, s.tell}
	}
	return s.file
}

// sizeOf returns the size of a regular file, 0 for anything else.
func sizeOf(f *os.File) int64 {
	st, err := f.Stat()
	if err != nil || !st.Mode().IsRegular() {
		return 0
	}
	return st.Size()
}
