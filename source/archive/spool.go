package archive

import (
	"io"
	"os"

	"isnad/internal/locale"
	"isnad/source/fault"
)

// Spool stores r in a temporary file that is gone once done is called: a ZIP is read
// from its end, which a pipe does not give.
func (b *Budget) Spool(r io.Reader) (f *os.File, size int64, done func(), err error) {
	f, err = os.CreateTemp("", "isnad-*.zip")
	if err != nil {
		return nil, 0, nil, fault.New(locale.Unreadable, err)
	}
	done = func() {
		f.Close()
		os.Remove(f.Name())
	}
	size, err = io.Copy(f, io.LimitReader(r, b.lim.Spool+1))
	switch {
	case err != nil:
		err = fault.Of(err, locale.Unreadable)
	case size > b.lim.Spool:
		err = fault.New(locale.TooLarge, fault.Size(b.lim.Spool))
	}
	if err != nil {
		done()
		return nil, 0, nil, err
	}
	return f, size, done, nil
}
