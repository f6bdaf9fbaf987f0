package lang

import (
	"strings"
	"testing"

	"isnad/arabic"
)

func TestOf(t *testing.T) {
	tests := []struct {
		name, text string
		want       Language
	}{
		{"news", "أعلنت القوات الحكومية أنها استعادت قرية في ريف المدينة بعد معارك استمرت يومين", Arabic},
		{"persian keyboard", "قال المتحدث إن القوات سیطرت علی التلال القریبة من المدینة بعد معارک دامت ساعات", Arabic},
		{"maghrebi names", "التقى بوشعيب أوزڭان ممثل ڤرداية بمبعوث من بني ملال في الڭارة", Arabic},
		{"iraqi name", "وصل الشيخ چلبي إلى سوق گبر في المحافظة", Arabic},
		{"dialect", "واش كاين شي جديد على الحالة ديال الطريق هاد الصباح", Arabic},
		{"bare names", "محمد سالم", Arabic},
		{"vocalised", "وَصَلَ الْقَائِدُ إِلَى الْمَدِينَةِ", Arabic},
		{"latin inside", "قالت وكالة Reuters إن طائرة من طراز F16 قصفت موقعا", Arabic},
		{"persian", "نیروهای دولتی اعلام کردند که این روستا را از گروه مسلح پس گرفته\u200cاند", Persian},
		{"persian, arabic keyboard", "سخنگوي ارتش گفت كه اين حمله در شب انجام شد و چند نفر زخمي شدند", Persian},
		{"dari", "والی ولایت می\u200cگوید که در این درگیری ده تن از افراد گروه کشته شده است", Persian},
		{"urdu", "فوج کے ترجمان نے کہا ہے کہ اس کارروائی میں پانچ شدت پسند مارے گئے ہیں", Urdu},
		{"urdu short", "حملے کی ذمہ داری قبول نہیں کی گئی ہے", Urdu},
		{"pashto", "د ولایت چارواکي وايي چې په دې جګړه کې لس کسان وژل شوي دي", Pashto},
		{"pashto short", "هغه په خپله څرګندونه کې وویل چې سوله ښه ده", Pashto},
		{"kurdish", "هێزەکانی ناوچەکە ڕایانگەیاند کە هێرشەکە لە شەودا کراوە و سێ کەس بریندار بوون", Kurdish},
		{"kurdish short", "لەگەڵ ئەوەشدا هیچ لایەنێک بەرپرسیارێتی هەڵنەگرت", Kurdish},
		{"english", "The group said in a statement that its fighters had left the town.", English},
		{"french", "Le groupe a annoncé dans un communiqué que ses hommes avaient quitté la ville.", French},
		{"turkish", "Bölgedeki güçler saldırının gece yapıldığını ve üç kişinin yaralandığını söyledi.", Turkish},
		{"german", "Der Sprecher sagte gestern, dass seine Truppen den Ort wieder verlassen hätten und nun weiter südlich stehen.", Other},
		{"russian", "Представитель армии сообщил о боях у города.", Other},
		{"latin name", "Abu Salim", Unknown},
		{"digits", "2015-07-21, 14:30", Unknown},
		{"empty", "", Unknown},
		{"bytes", "\xff\xfe", Unknown},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, sure := Guess(tt.text)
			if got != tt.want {
				t.Errorf("got %s (%.2f), want %s", got, sure, tt.want)
			}
			if sure < 0 || sure > 1 {
				t.Errorf("confidence %v is not within 0 and 1", sure)
			}
			t.Logf("%s %.2f", got, sure)
		})
	}
}

func TestConfidenceGrows(t *testing.T) {
	_, name := Guess("محمد سالم")
	_, sentence := Guess("قال محمد سالم إن القوات وصلت إلى المدينة في الصباح")
	if name >= 0.5 || sentence <= 0.7 {
		t.Errorf("a name gives %.2f, a sentence %.2f", name, sentence)
	}
}

func TestParagraphs(t *testing.T) {
	text := "أعلنت القوات أنها دخلت البلدة في الليل.\r\n\nسالم\n \nThe army said that it was the first of its kind.\n"
	got := Paragraphs(text)
	want := []struct {
		text string
		lang Language
	}{
		{"أعلنت القوات أنها دخلت البلدة في الليل.", Arabic},
		{"سالم", Arabic},
		{"The army said that it was the first of its kind.", English},
	}
	if len(got) != len(want) {
		t.Fatalf("got %d paragraphs, want %d: %v", len(got), len(want), got)
	}
	for i, w := range want {
		if text[got[i].Start:got[i].End] != w.text || got[i].Language != w.lang {
			t.Errorf("paragraph %d is %q in %s, want %q in %s", i, text[got[i].Start:got[i].End], got[i].Language, w.text, w.lang)
		}
	}
}

func TestShortLineTakesTheLanguageOfTheWhole(t *testing.T) {
	text := "نیروهای دولتی اعلام کردند که این روستا را از گروه مسلح پس گرفته\u200cاند\nتهران"
	for _, p := range Paragraphs(text) {
		if p.Language != Persian {
			t.Errorf("%q is %s, want %s", text[p.Start:p.End], p.Language, Persian)
		}
	}
}

func TestNoWordSpeaksForTwo(t *testing.T) {
	for _, lists := range [][]words{arabicLists, latinLists} {
		table := index(lists)
		for _, l := range lists {
			for _, w := range strings.Fields(arabic.Fold(l.list, arabic.Match)) {
				if table[w] != l.lang {
					t.Errorf("%q is a word of %s and of %s", w, languages[l.lang], languages[table[w]])
				}
			}
		}
	}
}

func FuzzGuess(f *testing.F) {
	f.Add("قال إن")
	f.Add("The \xff end\r\n")
	f.Fuzz(func(t *testing.T, s string) {
		if _, sure := Guess(s); sure < 0 || sure > 1 {
			t.Errorf("confidence %v of %q", sure, s)
		}
		last := 0
		for _, p := range Paragraphs(s) {
			if p.Start < last || p.End <= p.Start || p.End > len(s) {
				t.Fatalf("paragraph %+v after %d in %q", p, last, s)
			}
			last = p.End
		}
	})
}

func BenchmarkGuess(b *testing.B) {
	s := "أعلنت القوات الحكومية أنها استعادت قرية في ريف المدينة بعد معارك استمرت يومين. "
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Guess(s)
	}
}
