// Command pages measures how well the text, title and day of web pages are found, on
// the set of our own in source/page/testset: by package page, and by the libraries that
// were tried for it. With -write it rewrites the table in docs/sources.md; with -dump
// it writes the pages and the truth beside them into a folder; with -archive it reads them
// by the thousand through the whole program and tells the memory that took.
package main

import (
	"flag"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"
	"time"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"isnad/source/page/testset"
)

func main() {
	layouts := flag.Bool("layouts", false, "figures of each layout, for package page")
	only := flag.String("only", "", "only this extractor")
	write := flag.String("write", "", "file whose table is rewritten")
	dump := flag.String("dump", "", "folder that the pages are written to")
	archive := flag.Int64("archive", 0, "read a web archive of so many MB, made of these pages, through the whole program; arguments are flags of isnad read")
	flag.Parse()
	if *archive > 0 {
		if err := readArchive(*archive, flag.Args()); err != nil {
			fmt.Fprintln(os.Stderr, "pages:", err)
			os.Exit(1)
		}
		return
	}
	if err := run(*layouts, *only, *write, *dump); err != nil {
		fmt.Fprintln(os.Stderr, "pages:", err)
		os.Exit(1)
	}
}

func run(layouts bool, only, write, dump string) error {
	set, err := testset.Pages()
	if err != nil {
		return err
	}
	if dump != "" {
		return dumpTo(dump, set)
	}
	debug.SetGCPercent(400)
	var rows []score
	for _, x := range extractors {
		if only == "" || x.name == only {
			rows = append(rows, measure(x, set))
		}
	}
	table := markdown(rows, len(set))
	fmt.Print(table)
	if layouts {
		byLayout(set)
	}
	if write != "" {
		return rewrite(write, table)
	}
	return nil
}

// decoded returns a page's HTML as UTF-8, as package source would hand it over.
func decoded(p testset.Page) []byte {
	if utf8.Valid(p.HTML) {
		return p.HTML
	}
	b, _ := charmap.Windows1256.NewDecoder().Bytes(p.HTML)
	return b
}

func measure(x extractor, set []testset.Page) score {
	s := score{name: x.name}
	var took time.Duration
	for _, p := range set {
		b := decoded(p)
		u, _ := url.Parse(p.Address)
		start := time.Now()
		got := x.read(b, u)
		took += time.Since(start)
		s.add(p, got)
	}
	s.perSecond = float64(len(set)) / took.Seconds()
	return s
}

func byLayout(set []testset.Page) {
	fmt.Println("\nlayout: text F1, title, day, author, publisher, address")
	for i := 0; i < len(set); {
		name := set[i].Name[:strings.LastIndexByte(set[i].Name, '-')]
		s := score{name: name}
		for ; i < len(set) && strings.HasPrefix(set[i].Name, name+"-"); i++ {
			u, _ := url.Parse(set[i].Address)
			got := ours(decoded(set[i]), u)
			if f := s.add(set[i], got); f < 0.95 {
				fmt.Printf("--- %s F1 %.3f\ngot:\n%s\nwant:\n%s\n", set[i].Name, f, got.text, set[i].Truth.Text())
			}
			if got.title != set[i].Truth.Title || got.day != set[i].Truth.Day.Format("2006-01-02") || got.author != set[i].Truth.Author {
				fmt.Printf("    %s: %q %s %q, want %q %s %q\n", set[i].Name, got.title, got.day, got.author, set[i].Truth.Title, set[i].Truth.Day.Format("2006-01-02"), set[i].Truth.Author)
			}
		}
		fmt.Println(s.row())
	}
}

func dumpTo(dir string, set []testset.Page) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for _, p := range set {
		truth := fmt.Sprintf("title: %s\nauthor: %s\npublisher: %s\nday: %s\nlang: %s\naddress: %s\n\n%s\n", p.Truth.Title, p.Truth.Author, p.Site,
			p.Truth.Day.Format("2006-01-02"), p.Truth.Lang, p.Canonical, p.Truth.Text())
		if err := os.WriteFile(filepath.Join(dir, p.Name+".html"), p.HTML, 0o644); err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(dir, p.Name+".truth"), []byte(truth), 0o644); err != nil {
			return err
		}
	}
	return nil
}
