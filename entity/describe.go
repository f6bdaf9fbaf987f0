package entity

import (
	"strings"

	"isnad/lexicon"
)

// nation reads an adjective of nation that stands for its state: «الأميركية».
func (p *parse) nation() *shape {
	last := &p.words[len(p.words)-1]
	if len(p.words) > 2 || last.nat == nil || last.nat.Code == "" {
		return nil
	}
	id := p.r.stateOf(last.nat.Code)
	if id == "" {
		return nil
	}
	s := &shape{id: id, kind: State, rel: Is, reason: ByNation}
	if len(p.words) == 1 {
		if last.given {
			return nil
		}
		if f := last.fold; strings.HasSuffix(f, "ين") || strings.HasSuffix(f, "ون") || strings.HasSuffix(f, "يين") || strings.HasSuffix(f, "ات") {
			s.rel = Of // its people
		}
		if !last.definite() {
			s.rel = Of // «طائرات أميركية»: of its things, as a rule
		}
		return s
	}
	// «القوات الأميركية», «السلطات التركية»: a part of the state.
	first := &p.words[0]
	if first.noun == nil || first.plural && first.noun.Class&lexicon.Person != 0 || first.noun.Class&(lexicon.Force|lexicon.State) == 0 || !first.definite() {
		return nil
	}
	s.rel = Part
	return s
}

// stateOf returns the lexicon's state of a country's code.
func (r *Resolver) stateOf(code string) string {
	if r.states == nil {
		r.states = map[string]string{}
		for i := range r.lex.Names {
			if n := &r.lex.Names[i]; n.Kind == "state" && n.Country != "" && r.states[n.Country] == "" {
				r.states[n.Country] = n.ID
			}
		}
	}
	return r.states[code]
}

// epithets are adjectives that leave what they describe the same; «الجيش الشعبي» is
// another army.
var epithets = map[string]bool{
	"الارهابي": true, "الارهابية": true, "المتطرف": true, "المتطرفة": true, "المتشدد": true, "المتشددة": true, "المسلح": true, "المسلحة": true,
	"الجهادي": true, "الجهادية": true, "التكفيري": true, "التكفيرية": true, "المحظور": true, "المحظورة": true, "المتمرد": true, "المتمردة": true,
	"المذكور": true, "المذكورة": true, "الوليد": true, "الوليدة": true, "نفسه": true, "نفسها": true, "ذاته": true, "ذاتها": true,
}

// description reads a definite description: «التنظيم», «هذه الحركة», «التنظيم الوليد».
func (p *parse) description() *shape {
	i := 0
	for i < len(p.words) && p.words[i].point {
		i++
	}
	rel := Is
	for i < len(p.words)-1 && !p.words[i].definite() {
		w := &p.words[i]
		switch {
		case w.office && !w.plural && i == 0:
			rel = Lead
		case w.noun != nil && (w.noun.Member || w.noun.Class&(lexicon.Person|lexicon.Number) != 0) || w.fold == "من" || w.title || w.office:
			if rel == Is {
				rel = Part
			}
		default:
			return &shape{}
		}
		i++
	}
	if i >= len(p.words) || len(p.words)-i > 2 {
		return &shape{}
	}
	w := &p.words[i]
	if !w.definite() || w.plural || w.stem == "قوات" || w.noun == nil || w.noun.Class&(lexicon.Group|lexicon.Force|lexicon.State) == 0 {
		return &shape{}
	}
	if len(p.words)-i == 2 {
		// An adjective may follow; another noun makes another thing.
		if !epithets[p.words[i+1].fold] {
			return &shape{}
		}
	}
	return &shape{kind: Group, rel: rel, head: w.stem, reason: ByHead}
}
