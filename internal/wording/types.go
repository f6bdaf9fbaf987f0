package wording

import "isnad/claim"

// forms are the patterns for one type. {a} {t} {p} {o} stand for actors, targets,
// places and offices, {t|word} says word where there is none, and a stretch in
// brackets goes where what it names is missing.
type forms struct {
	past, base string // English behind an actor: told as done, and behind "did not" and "would"
	noun       string // English without an actor
	ar         string // Arabic: verbal nouns, which need no agreement with what fills them
}

var words = map[claim.Type]forms{
	claim.Pledge:    {"pledged allegiance[ to {t}]", "pledge allegiance[ to {t}]", "a pledge of allegiance[ to {t}]", "مبايعة[ {a}][ لـ {t}]"},
	claim.Renounce:  {"took back allegiance or ties[ from {t}]", "take back allegiance or ties[ from {t}]", "a taking back of allegiance or ties[ from {t}]", "تراجع[ {a}] عن بيعة أو صلة[ مع {t}]"},
	claim.Defect:    {"broke away[ from {t}]", "break away[ from {t}]", "a breaking away[ from {t}]", "انشقاق[ {a}][ عن {t}]"},
	claim.Join:      {"joined {t|(not told)}", "join {t|(not told)}", "a joining[ of {t}]", "انضمام[ {a}][ إلى {t}]"},
	claim.Surrender: {"surrendered[ to {t}]", "surrender[ to {t}]", "a surrender[ to {t}]", "استسلام[ {a}][ لـ {t}]"},
	claim.Split:     {"split[ with {t}]", "split[ with {t}]", "a split[ with {t}]", "انقسام[ {a}][ مع {t}]"},
	claim.Unite:     {"united[ with {t}]", "unite[ with {t}]", "a union[ with {t}]", "تحالف أو اندماج[ بين {a}][ مع {t}]"},

	claim.Found:   {"founded or proclaimed {t|(not told)}", "found or proclaim {t|(not told)}", "a founding or proclaiming[ of {t}]", "تأسيس أو إعلان قيام[ {t}][ من جانب {a}]"},
	claim.Appoint: {"appointed {t|(not told)}[ as {o}]", "appoint {t|(not told)}[ as {o}]", "an appointment[ of {t}][ as {o}]", "تعيين[ {t}][ في منصب {o}][ من جانب {a}]"},
	claim.Dismiss: {"dismissed {t|(someone, or left office)}[ as {o}]", "dismiss {t|(someone, or leave office)}[ as {o}]", "a dismissal or resignation[ of {t}][ as {o}]", "عزل أو تنحٍّ[: {t}][ عن منصب {o}][ من جانب {a}]"},
	claim.Die:     {"died", "die", "a death", "وفاة[ {a}]"},
	claim.Office:  {"holds or held the office[ {o}][ of {t}]", "hold the office[ {o}][ of {t}]", "an office[ {o}][ of {t}]", "تولي[ {a}] منصب[ {o}][ في {t}]"},
	claim.Grow:    {"grew in strength or reach[ over {t}]", "grow in strength or reach[ over {t}]", "a growth in strength or reach[ over {t}]", "تمدد أو تنامي قوة[ {a}][ في {t}]"},
	claim.Decline: {"declined in strength or reach[ over {t}]", "decline in strength or reach[ over {t}]", "a decline in strength or reach[ over {t}]", "تراجع قوة أو نفوذ[ {a}][ في {t}]"},

	claim.Seize: {"took or held {p|ground}[ from {t}]", "take or hold {p|ground}[ from {t}]", "a taking or holding of {p|ground}[ from {t}]", "سيطرة[ {a}][ على {p}][ انتزاعا من {t}]"},
	claim.Lose:  {"lost or left {p|ground}[ to {t}]", "lose or leave {p|ground}[ to {t}]", "a loss or leaving of {p|ground}[ to {t}]", "خسارة أو انسحاب[ {a}][ من {p}][ أمام {t}]"},

	claim.Attack:  {"attacked or fought[ {t}]", "attack or fight[ {t}]", "an attack or fighting[ against {t}]", "هجوم أو قتال[ من جانب {a}][ ضد {t}]"},
	claim.Kill:    {"killed {t|(not told)}", "kill {t|(not told)}", "a killing[ of {t}]", "قتل[ {t}][ على يد {a}]"},
	claim.Wound:   {"injured {t|(not told)}", "injure {t|(not told)}", "an injuring[ of {t}]", "إصابة[ {t}][ على يد {a}]"},
	claim.Abduct:  {"abducted {t|(not told)}", "abduct {t|(not told)}", "an abduction[ of {t}]", "خطف[ {t}][ على يد {a}]"},
	claim.Abuse:   {"abused or displaced {t|(not told)}", "abuse or displace {t|(not told)}", "abuse or displacement[ of {t}]", "انتهاك أو تهجير[ بحق {t}][ من جانب {a}]"},
	claim.Destroy: {"destroyed {t|(not told)}", "destroy {t|(not told)}", "a destruction[ of {t}]", "تدمير[ {t}][ على يد {a}]"},

	claim.Arrest:   {"arrested {t|(not told)}", "arrest {t|(not told)}", "an arrest[ of {t}]", "اعتقال[ {t}][ من جانب {a}]"},
	claim.Release:  {"freed {t|(not told)}", "free {t|(not told)}", "a release[ of {t}]", "إطلاق سراح[ {t}][ من جانب {a}]"},
	claim.Punish:   {"tried, sentenced or punished {t|(not told)}", "try, sentence or punish {t|(not told)}", "a trial, sentence or penalty[ for {t}]", "محاكمة أو عقوبة[ بحق {t}][ من جانب {a}]"},
	claim.Restrict: {"besieged, closed or restricted {t|(not told)}", "besiege, close or restrict {t|(not told)}", "a siege, closure or restriction[ on {t}]", "حصار أو إغلاق أو منع[ بحق {t}][ من جانب {a}]"},
	claim.Deploy:   {"deployed or massed forces[ against {t}]", "deploy or mass forces[ against {t}]", "a deployment of forces[ against {t}]", "نشر قوات أو حشدها[ من جانب {a}][ في مواجهة {t}]"},

	claim.Accuse:   {"accused {t|(not told)}", "accuse {t|(not told)}", "an accusation[ against {t}]", "اتهام[ من جانب {a}][ لـ {t}]"},
	claim.Condemn:  {"condemned or criticised {t|(not told)}", "condemn or criticise {t|(not told)}", "a condemnation[ of {t}]", "إدانة أو انتقاد[ من جانب {a}][ لـ {t}]"},
	claim.Threaten: {"threatened {t|(not told)}", "threaten {t|(not told)}", "a threat[ to {t}]", "تهديد[ من جانب {a}][ لـ {t}]"},
	claim.Deny:     {"denied or refused {t|(not told)}", "deny or refuse {t|(not told)}", "a denial or refusal[ of {t}]", "نفي أو رفض[ من جانب {a}][ لـ {t}]"},
	claim.Own:      {"claimed responsibility[ for {t}]", "claim responsibility[ for {t}]", "a claim of responsibility[ for {t}]", "تبني[ {a}] المسؤولية[ عن {t}]"},
	claim.Support:  {"backed or praised {t|(not told)}", "back or praise {t|(not told)}", "backing or praise[ for {t}]", "تأييد أو إشادة[ من جانب {a}][ بـ {t}]"},
	claim.Demand:   {"made a demand[ of {t}]", "make a demand[ of {t}]", "a demand[ of {t}]", "مطالبة أو دعوة[ من جانب {a}][ لـ {t}]"},
	claim.Talk:     {"met or negotiated[ with {t}]", "meet or negotiate[ with {t}]", "a meeting or talks[ with {t}]", "لقاء أو محادثات[: {a}][ مع {t}]"},
	claim.Agree:    {"agreed, or offered a deal[ to {t}]", "agree, or offer a deal[ to {t}]", "a deal or an offer[ to {t}]", "اتفاق أو عرض[ من جانب {a}][ على {t}]"},
	claim.Aid:      {"gave material help[ to {t}]", "give material help[ to {t}]", "material help[ for {t}]", "مساعدة[ من جانب {a}][ لـ {t}]"},
	claim.Protest:  {"protested or went on strike[ against {t}]", "protest or go on strike[ against {t}]", "a protest or strike[ against {t}]", "احتجاج أو إضراب[ {a}][ على {t}]"},
}

// verb says how a source stands to what it reports.
type verb struct{ en, ar string }

// stances follow the source: “X said that …”; «عن X قولا».
var stances = map[claim.Stance]verb{
	claim.Says:     {"said that", "قولا"},
	claim.Claims:   {"claimed that", "زعما"},
	claim.Confirms: {"affirmed that", "تأكيدا"},
	claim.Denies:   {"denied that", "نفيا"},
	claim.Accuses:  {"alleged that", "اتهاما"},
	claim.Believes: {"held that", "تقديرا"},
}
