package name

import (
	"strings"
	"testing"
)

// Spellings of one name.
var sameNames = [][2]string{
	{"محمد علي", "Mohamed Ali"}, {"محمد", "Mehmet"}, {"عبد الفتاح السيسي", "Abdel-Fattah el-Sisi"}, {"عبدالفتاح السيسي", "Abdul Fatah Al Sissi"},
	{"أبو بكر البغدادي", "Aboubakr Baghdadi"}, {"أبو محمد الجولاني", "Abu Mohammed al-Golani"}, {"أبا عبيدة", "Abu Obeida"}, {"أم سلمة", "Oum Salama"},
	{"عبد الرحمن", "Abderrahmane"}, {"عبدالرحمان", "ʻAbd ar-Raḥmān"}, {"عبد الله", "Abdallah"}, {"عبدالله", "Abdullahi"}, {"عبد السلام", "Abdessalam"},
	{"سيف الدين", "Saifuddin"}, {"سيف الدين", "Seif ed-Dine"}, {"شمس الدین", "Shams-ud-Din"}, {"حبيب الله", "Habibullah"}, {"رحمت الله", "Rahmat Ullah"}, {"ضياء الحق", "Zia ul-Haq"},
	{"جمال بن عمر", "Jamal Benomar"}, {"محمد ولد عبد العزيز", "Mohamed Ould Abdel Aziz"}, {"أسامة بن لادن", "BIN LADEN, Osama"}, {"باجي قايد السبسي", "Beji Caid Essebsi"},
	{"باراك أوباما", "Barack Obama"}, {"تشاك هيغل", "Chuck Hagel"}, {"رجب طيب أردوغان", "Recep Tayyip Erdoğan"}, {"فلاديمير بوتين", "Vladimir Poutine"}, {"ماكسيم", "Maxim"},
	{"گلبدین حکمتیار", "Gulbuddin Hekmatyar"}, {"چوهدري", "Chaudhry"}, {"ملا أختر محمد منصور", "Mullah Akhtar Mansour"}, {"محمد أحمد صالح الريمي", "Mohammed al-Raymi"},
	{"Qaddafi", "Gaddafi"}, {"Abdelkader Belliraj", "Abdul Qadir Beliraj"}, {"Hassan Nasrallah", "Hasan Nasr Allah"}, {"Djamel Beghal", "Jamal Beghal"}, {"Ouyahia", "Uyahia"}, {"أسعد", "Assaad"}, {"السيسي", "Alsisi"},
	{"عبدالرحمن صالح", "عبد الرحمان صالح"}, {"مايكل فلين", "مايكل فلن"}, {"جورج غالاوي", "جورج جالاوي"}, {"هبة الله آخوندزاده", "هيبة الله أخوند زاده"},
}

// Names of two persons, however alike.
var otherNames = [][2]string{
	{"محمد علي", "Mahmoud Ali"}, {"صدام حسين", "Saddam Hassan"}, {"محمد", "Mohammed Yusuf"}, {"عبد الرحيم", "Abdul Rahman"}, {"أبو محمد العدناني", "Abu Mohammad al-Julani"},
	{"خليل", "Khaled"}, {"عمر", "Amr"}, {"John Smith", "Jane Smith"}, {"محمد الغامدي", "محمد القحطاني"}, {"خالد", "Wilson"}, {"", "Ali"}, {"!", "?"}, {"علي صالح", "علي سالم"},
}

func TestScore(t *testing.T) {
	for _, p := range sameNames {
		if got := Score(p[0], p[1]); got < Threshold {
			t.Errorf("Score(%q, %q) = %.2f; want one name (%.2f)", p[0], p[1], got, Threshold)
		}
	}
	for _, p := range otherNames {
		if got := Score(p[0], p[1]); got >= Threshold {
			t.Errorf("Score(%q, %q) = %.2f; want two names (below %.2f)", p[0], p[1], got, Threshold)
		}
	}
}

func TestKey(t *testing.T) {
	for _, p := range [][2]string{
		{"عبد الفتاح السيسي", "Abdel-Fattah el-Sisi"}, {"خالد مشعل", "MESHAAL, Khaled"}, {"أبو بكر البغدادي", "Abu Bakr al-Baghdadi"}, {"بوتفليقة", "Bouteflika"}, {"Sheikh Ahmad", "أحمد"},
	} {
		if a, b := Key(p[0]), Key(p[1]); a != b || a == "" {
			t.Errorf("Key(%q) = %q, Key(%q) = %q; want one key", p[0], a, p[1], b)
		}
	}
	if k := Key("123"); k != "" {
		t.Errorf("Key of no letters is %q", k)
	}
}

func TestEmbeddedFiles(t *testing.T) {
	if _, err := readChannel(weightsFile); err != nil {
		t.Error(err)
	}
	if _, err := readKnown(knownFile); err != nil {
		t.Error(err)
	}
	if n := len(weightsFile) + len(knownFile); n > 1<<20 {
		t.Errorf("the embedded files have %d bytes; a megabyte is the bound", n)
	}
	for file, want := range map[string]string{"ا\tb": "weights.tsv:1", "# x\nا\tb\tc": "weights.tsv:2", "اب\tabcde\t1": "weights.tsv:1"} {
		if _, err := readChannel(file); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("readChannel(%q) gives %v; want an error at %s", file, err, want)
		}
	}
	if _, err := readKnown("محمد\tMohammed"); err == nil {
		t.Error("a short row of known names is taken")
	}
}

func FuzzScore(f *testing.F) {
	for _, p := range sameNames {
		f.Add(p[0], p[1])
	}
	f.Add("محمد Ali", "Ali محمد")
	f.Add("ab-", "عبدال")
	f.Add("\xff", "ا\u0301")
	f.Add("BB:B", "C0C0B0A0A0A") // two matchings of one gain
	f.Fuzz(func(t *testing.T, a, b string) {
		ab, ba := Score(a, b), Score(b, a)
		if ab < 0 || ab > 1 || ab-ba > 1e-9 || ba-ab > 1e-9 {
			t.Errorf("Score(%q, %q) = %v, and the other way %v", a, b, ab, ba)
		}
		Key(a)
		NewIndex([]Entry{{"1", a}, {"2", b}}).Search(a+" "+b, 2)
	})
}
