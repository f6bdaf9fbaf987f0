package pdf

import (
	"io"

	"github.com/ledongthuc/pdf"
)

// glyph is one shown code: its text, where it stands, how wide and high it is.
type glyph struct {
	s          string
	x, y, w, h float64
}

// matrix is a, b, c, d, e, f of a PDF transformation.
type matrix [6]float64

var identity = matrix{1, 0, 0, 1, 0, 0}

func (m matrix) times(n matrix) matrix {
	return matrix{
		m[0]*n[0] + m[1]*n[2], m[0]*n[1] + m[1]*n[3],
		m[2]*n[0] + m[3]*n[2], m[2]*n[1] + m[3]*n[3],
		m[4]*n[0] + m[5]*n[2] + n[4], m[4]*n[1] + m[5]*n[3] + n[5],
	}
}

// state is what q and Q save and bring back.
type state struct {
	ctm                                  matrix
	font                                 *font
	size, char, word, scale, lead, raise float64
}

// canvas follows the drawing of one page.
type canvas struct {
	state
	saved     []state
	text, row matrix
	fonts     map[string]*font
	glyphs    []glyph
	tooLong   bool
}

func (c *canvas) page(p pdf.Page) {
	c.state = state{ctm: identity, scale: 1}
	c.text, c.row = identity, identity
	contents := p.V.Key("Contents")
	if contents.IsNull() {
		return
	}
	if c.tooLong = size(contents) > maxContent; c.tooLong {
		return
	}
	c.draw(contents, p.Resources(), 0)
}

// size counts the inflated bytes of contents, as far as the limit.
func size(v pdf.Value) int64 {
	if v.Kind() == pdf.Array {
		var n int64
		for i := 0; i < v.Len() && n <= maxContent; i++ {
			n += size(v.Index(i))
		}
		return n
	}
	if v.Kind() != pdf.Stream {
		return 0
	}
	r := v.Reader()
	defer r.Close()
	n, _ := io.CopyN(io.Discard, r, maxContent+1)
	return n
}

func (c *canvas) draw(v, resources pdf.Value, depth int) {
	pdf.Interpret(v, func(stk *pdf.Stack, op string) {
		args := make([]pdf.Value, stk.Len())
		for i := len(args) - 1; i >= 0; i-- {
			args[i] = stk.Pop()
		}
		if c.tooLong = c.tooLong || len(c.glyphs) > maxGlyphs; c.tooLong {
			return
		}
		if op == "Do" && len(args) == 1 && depth < 4 {
			c.form(resources.Key("XObject").Key(args[0].Name()), resources, depth)
			return
		}
		c.operate(op, args, resources)
	})
}

// form draws what a page shares with others.
func (c *canvas) form(x, resources pdf.Value, depth int) {
	if x.Key("Subtype").Name() != "Form" || size(x) > maxContent {
		return
	}
	was := c.state
	if m := x.Key("Matrix"); m.Len() == 6 {
		c.ctm = numbers(m).times(c.ctm)
	}
	if r := x.Key("Resources"); !r.IsNull() {
		resources = r
	}
	c.draw(x, resources, depth+1)
	c.state = was
}

func numbers(v pdf.Value) (m matrix) {
	for i := range m {
		m[i] = v.Index(i).Float64()
	}
	return m
}

// operate follows one operator; those that only paint are passed over.
func (c *canvas) operate(op string, args []pdf.Value, resources pdf.Value) {
	num := func(i int) float64 {
		if i < len(args) {
			return args[i].Float64()
		}
		return 0
	}
	switch op {
	case "q":
		if len(c.saved) < 1000 {
			c.saved = append(c.saved, c.state)
		}
	case "Q":
		if n := len(c.saved); n > 0 {
			c.state, c.saved = c.saved[n-1], c.saved[:n-1]
		}
	case "cm":
		c.ctm = matrix{num(0), num(1), num(2), num(3), num(4), num(5)}.times(c.ctm)
	case "BT":
		c.text, c.row = identity, identity
	case "Tm":
		c.row = matrix{num(0), num(1), num(2), num(3), num(4), num(5)}
		c.text = c.row
	case "Td", "TD":
		if op == "TD" {
			c.lead = -num(1)
		}
		c.next(num(0), num(1))
	case "T*":
		c.next(0, -c.lead)
	case "Tf":
		if len(args) == 2 {
			c.font, c.size = c.use(resources, args[0].Name()), num(1)
		}
	case "Tc":
		c.char = num(0)
	case "Tw":
		c.word = num(0)
	case "Tz":
		c.scale = num(0) / 100
	case "TL":
		c.lead = num(0)
	case "Ts":
		c.raise = num(0)
	case "Tj", "'", "\"":
		if op != "Tj" {
			c.next(0, -c.lead)
		}
		if len(args) > 0 {
			c.show(args[len(args)-1].RawString())
		}
	case "TJ":
		if len(args) > 0 {
			c.showAll(args[0])
		}
	}
}

func (c *canvas) next(x, y float64) {
	c.row = matrix{1, 0, 0, 1, x, y}.times(c.row)
	c.text = c.row
}

func (c *canvas) use(resources pdf.Value, name string) *font {
	v := resources.Key("Font").Key(name)
	key := name + v.Key("BaseFont").Name()
	f, ok := c.fonts[key]
	if !ok {
		f = newFont(v)
		c.fonts[key] = f
	}
	return f
}

func (c *canvas) showAll(a pdf.Value) {
	for i := range a.Len() {
		if e := a.Index(i); e.Kind() == pdf.String {
			c.show(e.RawString())
		} else {
			c.move(-e.Float64() / 1000 * c.size * c.scale)
		}
	}
}

func (c *canvas) move(x float64) { c.text = matrix{1, 0, 0, 1, x, 0}.times(c.text) }

func (c *canvas) show(s string) {
	if c.font == nil {
		return
	}
	for _, code := range c.font.codes(s) {
		w := c.font.width(code) / 1000 * c.size
		at := matrix{1, 0, 0, 1, 0, c.raise}.times(c.text).times(c.ctm)
		end := matrix{1, 0, 0, 1, w * c.scale, 0}.times(c.text).times(c.ctm)
		c.glyphs = append(c.glyphs, glyph{c.font.text(code), min(at[4], end[4]), at[5], abs(end[4] - at[4]), abs(c.size * at[3])})
		step := w + c.char
		if code == ' ' && !c.font.two {
			step += c.word
		}
		c.move(step * c.scale)
	}
}

func abs(x float64) float64 { return max(x, -x) }
