package lexicon

import (
	"fmt"
	"strings"
)

// Class is a set of semantic classes of nouns and names.
type Class uint32

// The classes, as written in the data files.
const (
	Person Class = 1 << iota
	Group
	Force
	State
	Org
	Place
	Site
	Weapon
	Vehicle
	Money
	Thing
	Abstract
	Event
	Time
	Text
	Market
	Sport
	Animal
	Number
	Name
	Armed // a fighter noun, or a group or force
)

// Agent holds the classes of those who act.
const Agent = Person | Group | Force | State | Org

var classNames = []string{
	"person", "group", "force", "state", "org", "place", "site", "weapon", "vehicle", "money", "thing",
	"abstract", "event", "time", "text", "market", "sport", "animal", "number", "name", "armed",
}

// parseClass reads class names parted by |.
func parseClass(s string) (Class, error) {
	var c Class
	for _, name := range strings.Split(s, "|") {
		bit := Class(0)
		for i, n := range classNames {
			if n == name {
				bit = 1 << i
			}
		}
		if bit == 0 {
			return 0, fmt.Errorf("%q is no class; the classes are %s", name, strings.Join(classNames, ", "))
		}
		c |= bit
	}
	return c, nil
}

// String returns the names of the classes in c, parted by |.
func (c Class) String() string {
	var out []string
	for i, n := range classNames {
		if c&(1<<i) != 0 {
			out = append(out, n)
		}
	}
	return strings.Join(out, "|")
}
