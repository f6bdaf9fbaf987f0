package entity

// Reason says why a mention was joined to its entity, by a short fixed word that
// pages translate; Detail on the Mention holds what it hangs on.
type Reason string

// The reasons.
const (
	ByLexicon   Reason = "listed name"          // the lexicon has the name
	ByNation    Reason = "nationality"          // an adjective of nation stands for the state
	ByCapital   Reason = "capital"              // where it acts, a capital stands for its state
	ByOwner     Reason = "organisation of"      // تنظيم البغدادي: the group of a listed person
	BySameName  Reason = "same full name"       // an unlisted full name, equal letter by letter once folded
	ByShortName Reason = "short form"           // a part of a full name given earlier in the text
	ByLonger    Reason = "longer form"          // a name that holds a shorter one, with company in common
	ByAlias     Reason = "two names in one"     // the text itself gives both names
	BySpelling  Reason = "spelling slip"        // almost the name of another mention: a letter, an article, a vowel
	ByHead      Reason = "description"          // التنظيم: the last group of that kind named before
	ByScript    Reason = "other script"         // the same name in other letters
	ByJudgement Reason = "judged the same"      // a person said so
	ByItself    Reason = "named here only"      // it was joined to nothing
	NotJoined   Reason = "stands for no entity" // an anonymous mention
)
