package morph

// infixes gives what the first radical and the t of form VIII become together; the
// first row is the usual one, the others are tried when the given past asks.
func infixes(rt root) [][2]byte {
	s := func(a, b rune) [2]byte { return [2]byte{sound(a), sound(b)} }
	first := rt.r[0]
	plain := [2]byte{first, ta}
	switch letter(first) {
	case 'و', 'ي':
		return [][2]byte{s('ت', 'ت'), plain}
	case 'ء':
		if rt.is("ءخذ") {
			return [][2]byte{s('ت', 'ت'), plain}
		}
		return [][2]byte{plain, s('ت', 'ت')}
	case 'ص', 'ض':
		return [][2]byte{{first, sound('ط')}}
	case 'ط', 'د':
		return [][2]byte{{first, first}}
	case 'ظ':
		return [][2]byte{{first, first}, s('ظ', 'ط'), s('ط', 'ط')}
	case 'ذ':
		return [][2]byte{s('د', 'د'), s('ذ', 'ذ'), s('ذ', 'د')}
	case 'ز':
		return [][2]byte{s('ز', 'د')}
	case 'ث':
		return [][2]byte{{first, first}, plain}
	}
	return [][2]byte{plain}
}
