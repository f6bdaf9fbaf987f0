package reading

import "testing"

// Who did violence to whom, where neither stands right beside the event.
func TestWhoAndWhom(t *testing.T) {
	runExamples(t, []example{
		{"a deed joined to places is none", "انتشر الجيش في كرمانة وإغلاق الطرق.", nil, ""},
		{"whose border it is", "اندلعت اشتباكات عند الحدود مع نهرستان بين حركة فجر الوادي وجماعة راية السهل.", nil, ""},
		{"who holds the vehicle is not whom it hits", "تبنت حركة فجر الوادي استهداف عربة للجيش بقذيفة.", nil, ""},
		{"a force that shells a town", "أصيب طفلان في قصف حركة فجر الوادي على كرمانة.", nil, ""},
		{"two ambushes end in deaths", "نصب مسلحون كمينين أسفرا عن مقتل ستة جنود.", nil, ""},
		{"who owns a killing killed", "تبنت حركة فجر الوادي مقتل ثلاثة جنود.", nil, ""},
		{"deeds in a list", "أعلنت حركة فجر الوادي استهداف الثكنة بالصواريخ، وقصف المطار.", nil, ""},
		{"pictures of the press", "بث الإعلام الحربي لحركة فجر الوادي مشاهد من استهداف ثكنة.", nil, ""},
		{"laid to somebody", "وقع هجوم في كرمانة ونسب إلى حركة فجر الوادي.", nil, ""},
		{"carried out by who stands behind", "والهجومان في كرمانة نفذتهما امرأتان.", nil, ""},
		{"by means of", "صدت حركة فجر الوادي الجيش باستخدام القصف المدفعي.", nil, ""},
		{"able to", "قال مصدر إن حركة فجر الوادي قادرة على شن هجمات على كرمانة.", nil, ""},
		{"the pronoun before the verb", "ظهر مسلحون وهم يهاجمون القافلة.", nil, ""},
		{"an answer is no verb", "حركة فجر الوادي تقصف الثكنة ردا على اغتيال القائد وتنفذ هجوما على المطار.", nil, ""},
		{"a clause of its own behind a comma", "عشرات الجرحى في كرمانة، والحركة تقصف الثكنة.", nil, ""},
		{"what the attack of somebody hit", "قتل سبعة جنود في هجوم لمسلحين استهدف حافلة قرب كرمانة.", nil, ""},
		{"who blows himself up", "قتل طفلان عندما فجر انتحاري نفسه في كرمانة.", nil, ""},
		{"who has the losses", "تكبد المسلحون خسائر فادحة في كرمانة.", nil, ""},
		{"who inflicts them", "كبدت حركة فجر الوادي الجيش خسائر كبيرة.", nil, ""},
		{"whose exposure", "شكا السكان من تعرضهم للقصف من قبل المسلحين.", nil, ""},
		{"an object behind what it was done with", "استهدف المسلحون، بالصواريخ، ثكنة قرب كرمانة.", nil, ""},
		{"sites that were hit", "المواقع التي قصفت أمس تقع في كرمانة.", nil, ""},
	}, false)
}
