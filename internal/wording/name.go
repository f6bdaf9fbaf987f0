package wording

import (
	"isnad/claim"
	"isnad/internal/locale"
)

// names are the types in Arabic; in English they go by the codebook's own names.
var names = map[claim.Type]string{
	claim.Pledge: "مبايعة", claim.Renounce: "نقض بيعة", claim.Defect: "انشقاق", claim.Join: "انضمام", claim.Surrender: "استسلام",
	claim.Split: "انقسام", claim.Unite: "تحالف",
	claim.Found: "تأسيس", claim.Appoint: "تعيين", claim.Dismiss: "عزل", claim.Die: "وفاة", claim.Office: "منصب", claim.Grow: "تمدد",
	claim.Decline: "تراجع",
	claim.Seize:   "سيطرة", claim.Lose: "خسارة أرض",
	claim.Attack: "هجوم", claim.Kill: "قتل", claim.Wound: "إصابة", claim.Abduct: "خطف", claim.Abuse: "انتهاك", claim.Destroy: "تدمير",
	claim.Arrest: "اعتقال", claim.Release: "إفراج", claim.Punish: "عقوبة", claim.Restrict: "تضييق", claim.Deploy: "نشر قوات",
	claim.Accuse: "اتهام", claim.Condemn: "إدانة", claim.Threaten: "تهديد", claim.Deny: "نفي أو رفض", claim.Own: "تبنٍّ", claim.Support: "تأييد",
	claim.Demand: "مطالبة", claim.Talk: "محادثات", claim.Agree: "اتفاق", claim.Aid: "مساعدة", claim.Protest: "احتجاج",
}

// TypeName returns what people call a type.
func TypeName(l locale.Lang, t claim.Type) string {
	if n := names[t]; n != "" && l == locale.Arabic {
		return n
	}
	return string(t)
}
