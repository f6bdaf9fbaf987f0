package morph

// seat is where a hamza is written.
type seat uint8

const (
	onLine    seat = iota // ء
	onAlif                // أ
	underAlif             // إ
	onWaw                 // ؤ
	onYa                  // ئ
	madda                 // آ, the following ā included
)

var seatLetters = [...]string{"ء", "أ", "إ", "ؤ", "ئ", "آ"}

// foldedSeats is what arabic.Match makes of them.
var foldedSeats = [...]string{"ء", "ا", "ا", "ء", "ء", "ا"}

// seatAt gives the seat of the hamza p[i] whose last byte is p[j] (j > i where
// doubled). alt asks for the newspaper spelling of hamza between a and ū or ā:
// قرأوا beside قرؤوا.
func seatAt(p []byte, i, j int, alt bool) seat {
	var next byte
	if j+1 < len(p) {
		next = p[j+1]
	}
	if i == 0 {
		return initialSeat(next)
	}
	prev := p[i-1]
	if isLast(p[j+1:]) {
		return finalSeat(prev)
	}
	if next == 'N' && isConsonant(prev) {
		return afterSilence(prev)
	}
	return medialSeat(prev, next, alt)
}

func initialSeat(next byte) seat {
	switch next {
	case 'A':
		return madda
	case 'i', 'I':
		return underAlif
	}
	return onAlif
}

// isLast tells whether no letter is written after the hamza.
func isLast(rest []byte) bool {
	return len(rest) == 0 || len(rest) == 1 && (isShort(rest[0]) || rest[0] == 'K')
}

func finalSeat(prev byte) seat {
	switch prev {
	case 'a':
		return onAlif
	case 'i':
		return onYa
	case 'u':
		return onWaw
	}
	return onLine
}

// afterSilence is the seat before tanwin: عبئًا where the letter before joins,
// جزءًا where it does not.
func afterSilence(prev byte) seat {
	if joins(letter(prev)) {
		return onYa
	}
	return onLine
}

func joins(r rune) bool {
	switch r {
	case 'ا', 'أ', 'إ', 'آ', 'ؤ', 'ء', 'د', 'ذ', 'ر', 'ز', 'و', 'ة', 'ى':
		return false
	}
	return true
}

// medialSeat weighs the vowels around: i before u before a before none.
func medialSeat(prev, next byte, alt bool) seat {
	isI := next == 'i' || next == 'I'
	isU := next == 'u' || next == 'U' || next == 'W'
	switch {
	case isI || prev == 'i' || prev == 'I':
		return onYa
	case prev == 'U' || prev == waw:
		return onLine
	case isU && prev == 'a' && alt && next != 'u':
		return onAlif
	case isU || prev == 'u':
		return onWaw
	case prev == 'A':
		return onLine
	case next == 'A' && !alt:
		return madda
	}
	return onAlif
}
