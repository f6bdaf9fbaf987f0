package name_test

import (
	"fmt"

	"isnad/arabic/name"
)

func ExampleScore() {
	fmt.Println(name.Score("عبد الرحمن صالح", "Abderrahmane Saleh") >= name.Threshold)
	fmt.Println(name.Score("عبد الرحمن صالح", "Abdul Rahim Saleh") >= name.Threshold)
	// Output:
	// true
	// false
}

func ExampleIndex_Search() {
	x := name.NewIndex([]name.Entry{
		{ID: "p1", Name: "Khaled al-Harbi"},
		{ID: "p2", Name: "Abu Omar al-Khatib"},
		{ID: "p2", Name: "Saleh al-Khatib"},
	})
	for _, m := range x.Search("أبو عمر الخطيب", 1) {
		fmt.Println(m.ID, m.Name)
	}
	// Output: p2 Abu Omar al-Khatib
}

func ExampleRomanize() {
	const someone = "عبد القادر بن يوسف الجزائري"
	fmt.Println(name.Romanize(someone, name.NewsEnglish))
	fmt.Println(name.Romanize(someone, name.FrenchMaghrebi))
	fmt.Println(name.Romanize(someone, name.ALALC))
	// Output:
	// Abdulqader bin Youssef al-Jazairi
	// Abdelkader ben Youssef El Djazairi
	// ʻAbd al-Qādir ibn Yūsuf al-Jazāʼirī
}

func ExampleKey() {
	fmt.Println(name.Key("خالد الحربي") == name.Key("Khaled al-Harbi"))
	// Output: true
}
