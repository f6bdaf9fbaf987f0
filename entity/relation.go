package entity

import (
	"slices"
	"strings"

	"isnad/lexicon"
)

// sameNouns head a group's own name; other nouns of groups (فرع، كتيبة، جناح) name a part of it.
var sameNouns = map[string]bool{
	"تنظيم": true, "حركة": true, "جماعة": true, "مجموعة": true, "حزب": true, "شبكة": true, "ولاية": true, "امارة": true, "دولة": true, "منظمة": true,
	"ميليشيا": true, "مليشيا": true, "ميليشيات": true, "مليشيات": true, "جبهة": true, "عصابة": true, "عصابات": true, "تيار": true, "جيش": true, "قوات": true, "ائتلاف": true, "تحالف": true, "وكالة": true,
	"قناة": true, "صحيفة": true, "موقع": true, "جريدة": true, "اذاعة": true,
}

// groupRelation reads what stands before the name of a group, force or state.
func (p *parse) groupRelation(f found, before []word) Relation {
	kind := kindOf(f.n)
	rel := Is
	if f.next-f.first == 1 && strings.HasSuffix(p.words[f.first].fold, "ية") && kind != Org {
		if f.first == 0 && len(p.words) == 1 && kind == Group && p.words[0].definite() {
			return Of // «القذائف الحوثية»
		}
		if n := len(before); n > 0 && before[n-1].noun != nil && !before[n-1].definite() && kind == State {
			return Of // «أول مجموعة سورية» is an adjective
		}
	}
	if w := &p.words[f.first]; f.next-f.first > 1 && w.noun != nil && (w.noun.Member || w.plural && w.noun.Class&lexicon.Person != 0) {
		rel = Part // the name itself says so: مقاتلو طالبان
	}
	if f.next-f.first > 1 && things[strings.TrimLeft(p.words[f.first].fold, "ول")] {
		return Of // «آليات الجيش»
	}
	for i, w := range before {
		switch {
		case kind == State && i > 0 && belongings[w.stem]:
			return Of // «تحقيق مصالح فرنسا»; «مصالح الأمن» are an office
		case w.fold == "من" && i > 0 && rel == Is && kind != State && !neutral[strings.TrimPrefix(before[i-1].fold, "و")]:
			rel = Part // «اثنين من المسلحين الحوثيين»
		case w.point || w.fold == "من" || w.prep && i == 0:
		case kind == State && w.definite() && w.noun != nil && w.noun.Class&lexicon.Group != 0:
			rel = Part // التحالف السعودية is no state
		case sameNouns[w.stem] && !(kind == State && (w.stem == "قوات" || w.stem == "جيش")):
		case w.office && !w.plural && i == 0:
			if slices.ContainsFunc(before[1:], beside) {
				return Of // «محافظ المدينة الموالي لـ…» leads the town
			}
			return Lead
		case neutral[w.stem] || neutral[strings.TrimPrefix(w.fold, "و")]:
		case w.noun == nil && w.deed && !w.office && !w.title && w.nat == nil && !w.given:
			return Of // «وتدمير تنظيم …»
		case w.noun == nil:
			if strings.HasSuffix(w.stem, "ات") && !w.office {
				return Of // «انتهاكات …»
			}
			if w.office || w.title || !w.known {
				rel = Part
				if deverbal(&w) {
					return Of
				}
			}
		case kind == State && !w.noun.Member && !w.office && w.noun.Class&lexicon.Person != 0 && w.noun.Class&(lexicon.Force|lexicon.State|lexicon.Group) == 0:
			return Of // «مواطنون كينيون» are no part of the state
		case w.noun.Member || w.noun.Class&(lexicon.Person|lexicon.Group|lexicon.Force|lexicon.State|lexicon.Number) != 0:
			rel = Part
		default:
			return Of
		}
	}
	return rel
}

// beside tells words behind which a group is not the one whose office is named.
func beside(w word) bool {
	f := strings.TrimPrefix(strings.TrimPrefix(w.fold, "و"), "ال")
	for _, s := range []string{"موالي", "موالون", "مقرب", "مناهض", "معارض", "محسوب", "مدعوم"} {
		if strings.HasPrefix(f, s) {
			return true
		}
	}
	return false
}

// outskirts are what lies about a place and is not the place.
var outskirts = map[string]bool{"ضواحي": true, "ضاحية": true, "اطراف": true, "مشارف": true, "محيط": true, "تخوم": true}

// belongings are what a state has and no part of those who act for it.
var belongings = map[string]bool{"مصالح": true, "مصلحة": true, "سيادة": true, "حدود": true, "سمعة": true}

// things are what a force has; the lexicon has some of them with its name.
var things = map[string]bool{"اليات": true, "دبابات": true, "مدرعات": true, "ثكنات": true, "مواقع": true, "عربات": true}

// neutral are words before a name that leave it what it is.
var neutral = map[string]bool{"كل": true, "كلا": true, "كلتا": true, "كلتي": true, "جانب": true, "طرف": true, "قبل": true, "بين": true, "كلي": true}

// deverbal tells an unknown word that is the name of a deed as a rule: تدمير، اختيار، تخطيط.
func deverbal(w *word) bool {
	r := []rune(strings.TrimPrefix(w.stem, "و"))
	switch len(r) {
	case 5:
		return r[0] == 'ت' && r[3] == 'ي' || r[0] == 'ا' && r[3] == 'ا'
	case 6:
		return r[0] == 'ا' && r[4] == 'ا'
	}
	return false
}

// placeRelation: behind a noun for places the mention is the place, else it is by it.
func (p *parse) placeRelation(before []word) Relation {
	for _, w := range before {
		switch {
		case w.stem == "طريق" || w.stem == "شارع" || w.stem == "محور" || w.stem == "خط" || outskirts[w.stem]:
			return Of
		case w.point || w.prep || w.noun != nil && w.noun.Head && w.noun.Class&lexicon.Place != 0:
		case w.stem == "ولاية" || w.stem == "دولة" || w.stem == "جمهورية" || w.stem == "مملكة" || w.stem == "عاصمة":
		default:
			return Of
		}
	}
	return Is
}
