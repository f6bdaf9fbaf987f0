package name

import "testing"

var benchPairs = [][2]string{
	{"بوتفليقة", "Bouteflika"}, {"الظواهري", "Zawahiri"}, {"محمد", "Mohammed"}, {"كاميرون", "Cameron"}, {"حسين", "Gaddafi"},
	{"شيراز", "Montgomery"}, {"تشايكوفسكي", "Tchaikovsky"}, {"نصر", "Rasmussen"}, {"الغنوشي", "Ghannouchi"}, {"خالد", "Wilson"},
}

// BenchmarkScore compares single words, half of them one name.
func BenchmarkScore(b *testing.B) {
	for i := range b.N {
		p := benchPairs[i%len(benchPairs)]
		Score(p[0], p[1])
	}
}

// BenchmarkScoreFull compares full names.
func BenchmarkScoreFull(b *testing.B) {
	for b.Loop() {
		Score("سليمان جاسم سليمان علي أبوغيث", "Sulaiman Jassem Sulaiman Ali Abo Ghaith")
	}
}
