package lang_test

import (
	"fmt"

	"isnad/arabic/lang"
)

func ExampleOf() {
	fmt.Println(lang.Of("وصلت القافلة إلى المدينة في المساء"))
	fmt.Println(lang.Of("کاروان در شب به شهر رسید و مردم را خوشحال کرد"))
	// Output:
	// ar
	// fa
}
