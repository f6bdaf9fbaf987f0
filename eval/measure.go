package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
)

// figures are measures by name, between 0 and 1.
type figures map[string]float64

// set is one evaluation set and how its scorer is called and understood.
type set struct {
	name   string
	gold   string
	scorer string
	args   []string
	take   func(e *evaluation, s set, system string) error
}

var sets = []set{
	{"gold", "gold/dev.jsonl", "codebook/score.py", nil, (*evaluation).claims},
	{"allegiance", "gold/allegiance_dev.jsonl", "codebook/score.py", []string{"--only", "allegiance,organisation,territory"}, (*evaluation).claims},
	{"fresh", "news/conflict.jsonl.gz", "codebook/score.py", nil, (*evaluation).claims},
	{"gsr", "gsr/dev.jsonl", "gsr/score_gsr.py", nil, (*evaluation).records},
}

// evaluation is one run over the sets.
type evaluation struct {
	root, shared, out string
	gold              string // of the set that is measured
	got               figures
}

// build makes the program once, so that no set pays for compiling.
func (e *evaluation) build() error {
	cmd := exec.Command("go", "build", "-o", filepath.Join(e.out, "isnad"), "./cmd/isnad")
	cmd.Dir, cmd.Stderr = e.root, os.Stderr
	return cmd.Run()
}

// measure reads one set with the program and scores what it gives.
func (e *evaluation) measure(s set) error {
	gold := filepath.Join(e.shared, s.gold)
	if _, err := os.Stat(gold); err != nil {
		fmt.Printf("eval: no %s; skipped\n", s.gold)
		return nil
	}
	if s.name == "fresh" {
		joined, err := e.join("eval/fresh/*.jsonl")
		if err != nil || joined == "" {
			return err
		}
		gold = joined
	}
	e.gold = gold
	system := filepath.Join(e.out, s.name+".jsonl")
	f, err := os.Create(system)
	if err != nil {
		return err
	}
	cmd := exec.Command(filepath.Join(e.out, "isnad"), "read", "--claims", "--lang", "en", gold)
	var said bytes.Buffer
	cmd.Stdout, cmd.Stderr = f, &said
	err = cmd.Run()
	if cerr := f.Close(); err == nil {
		err = cerr
	}
	if err != nil {
		return fmt.Errorf("isnad read %s: %w\n%s", s.gold, err, said.String())
	}
	fmt.Printf("\n== %s: %s %s\n", s.name, s.gold, strings.Join(s.args, " "))
	return s.take(e, s, system)
}

func (e *evaluation) score(s set, system string, more ...string) ([]byte, error) {
	args := append([]string{filepath.Join(e.shared, s.scorer), e.gold, system}, s.args...)
	cmd := exec.Command("python3", append(args, more...)...)
	cmd.Stderr = os.Stderr
	return cmd.Output()
}

// claims takes the figures of score.py: F1 of every table row.
func (e *evaluation) claims(s set, system string) error {
	table, err := e.score(s, system)
	if err != nil {
		return err
	}
	os.Stdout.Write(table)
	if len(s.args) == 0 {
		if err := reliability(e.gold, system); err != nil {
			return err
		}
		if err := causes(e.gold, system); err != nil {
			return err
		}
	}
	b, err := e.score(s, system, "--json")
	if err != nil {
		return err
	}
	var res struct {
		F1 map[string]struct {
			F1 float64 `json:"f1"`
		} `json:"f1"`
		Accuracy map[string]struct {
			Accuracy float64 `json:"accuracy"`
		} `json:"accuracy"`
	}
	if err := json.Unmarshal(b, &res); err != nil {
		return fmt.Errorf("the scorer's --json cannot be read: %w", err)
	}
	for k, v := range res.F1 {
		e.got[s.name+", "+k+", F1"] = v.F1
	}
	for k, v := range res.Accuracy {
		e.got[s.name+", "+k] = v.Accuracy
	}
	return nil
}

var (
	heldOut  = regexp.MustCompile(`all features (\w+) +F1 against one human ([\d.]+)`)
	mainHeld = regexp.MustCompile(`main claim by rank +(\w+) +words F1: actor [\d.]+ trigger ([\d.]+)`)
	roleHeld = regexp.MustCompile(`(\w+) spans, (actor|target) +token F1, program against one human ([\d.]+)`)
)

// records prints the table of score_gsr.py, but takes no figure from it: the judge of
// lone sentences and the model that chooses fillers have learned from these very sentences.
// The figures are those of their cross-validations, where each part is read with what was
// learned from the others: by the judge, detection and triggers; by the model, who and whom.
func (e *evaluation) records(s set, system string) error {
	table, err := e.score(s, system)
	if err != nil {
		return err
	}
	fmt.Println("(in sample: the judge of lone sentences has learned from these)")
	os.Stdout.Write(table)
	if err := e.halves(); err != nil {
		return err
	}
	cmd := exec.Command("go", "test", "./reading/lone", "-run", "TestEval", "-v", "-count", "1")
	cmd.Dir, cmd.Stderr = e.root, os.Stderr
	cmd.Env = append(os.Environ(), "ISNAD_HALVES="+e.out)
	held, err := cmd.Output()
	if err != nil {
		return fmt.Errorf("the cross-validation of reading/lone: %w\n%s", err, held)
	}
	fmt.Println("(held out, by eighths)")
	for _, m := range heldOut.FindAllStringSubmatch(string(held), -1) {
		e.take1(strings.ToUpper(m[1])+" detection, program against one human", m[2])
	}
	for _, m := range mainHeld.FindAllStringSubmatch(string(held), -1) {
		e.take1(strings.ToUpper(m[1])+" spans, trigger", m[2])
	}
	return e.singles(s)
}

// halves makes the models that learned nothing of one half of the records.
func (e *evaluation) halves() error {
	lessons, err := filepath.Glob(filepath.Join(e.root, "reading", "teach", "own", "*", "*.txt"))
	if err != nil {
		return err
	}
	return e.teach(append([]string{"-halves", e.out, filepath.Join("reading", "teach", "anercorp.txt"), filepath.Join("reading", "teach", "records.txt")}, lessons...))
}

// teach runs the command that trains the model.
func (e *evaluation) teach(args []string) error {
	cmd := exec.Command("go", append([]string{"run", "./reading/teach"}, args...)...)
	cmd.Dir = e.root
	if said, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("the cross-validation of the records: %w\n%s", err, said)
	}
	return nil
}

// singles takes the figures of fillers in marked sentences, each half of them read with the
// model that learned nothing of it.
func (e *evaluation) singles(s set) error {
	out := filepath.Join(e.out, "singles.jsonl")
	if err := e.teach([]string{"-halves", e.out, "-cross-singles", out}); err != nil {
		return err
	}
	table, err := e.score(s, out)
	if err != nil {
		return err
	}
	fmt.Println("(held out, by halves)")
	for _, m := range roleHeld.FindAllStringSubmatch(string(table), -1) {
		e.take1(m[1]+" spans, "+m[2], m[3])
	}
	return nil
}

// take1 prints a figure of the records and keeps it.
func (e *evaluation) take1(name, figure string) {
	fmt.Printf("%-50s F1 %s\n", name, figure)
	if v, err := strconv.ParseFloat(figure, 64); err == nil {
		e.got["gsr, "+name+", F1"] = v
	}
}
