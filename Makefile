# What a developer runs. CI runs .ci/run, which calls the same commands.
GO ?= go
FUZZTIME ?= 20s

.PHONY: run test e2e lint eval teach eval-raise bench fuzz build picture crash

run: ## read the sample articles
	$(GO) run ./cmd/isnad read sample

build: ## make the program in bin/
	$(GO) build -o bin/isnad ./cmd/isnad

test: ## all tests
	$(GO) test ./...

e2e: ## the program as a user runs it
	$(GO) test ./cmd/isnad -run 'TestScripts' -count=1 -v

lint: ## format, vet, staticcheck
	@.ci/lint

eval: ## measure on the evaluation sets, fail below eval/floors.json
	$(GO) run ./eval
	$(GO) run ./eval/arabic -only right

LESSONS = reading/teach/anercorp.txt reading/teach/records.txt $(wildcard reading/teach/own/*/*.txt)

teach: ## the model that chooses among readings anew, from our own articles; then the judge of lone sentences, from the gold standard records
	$(GO) run ./reading/teach -o reading/weights.bin -singles $(LESSONS)
	mkdir -p eval/out && $(GO) run ./reading/teach -halves eval/out $(LESSONS)
	$(GO) run ./reading/lone/train -halves eval/out

eval-raise: ## the same, then raise the floors that are beaten and write the figures into the README files and docs/arabic.md
	$(GO) run ./eval -raise
	$(GO) run ./eval/arabic -raise

bench: ## Go benchmarks, then the whole command: speed, memory, cold start; then a ledger of a million claims
	$(GO) test -run '^$$' -bench . -benchmem ./...
	$(GO) run ./eval/speed
	$(GO) run ./eval/pages -archive 1024
	$(GO) run ./eval/ledger
	$(GO) run ./eval/arabic -only fast

fuzz: ## every fuzz target for FUZZTIME
	@.ci/fuzz $(FUZZTIME)

crash: ## the ledger's writer killed 200 times, and thorough tests of tampering; on PostgreSQL too, which is installed where it is missing
	@ISNAD_CRASHES=200 ledger/ci-postgres.sh

CHROMIUM ?= chromium
picture: ## docs/page.png: the page of our own made-up news, as a browser shows it
	$(GO) run ./cmd/isnad picture 'راية النهار' --lang en --from picture/testdata/raya.claims.jsonl --html docs/page.html
	$(CHROMIUM) --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=0.75 --window-size=1120,2560 --screenshot=docs/page.png file://$(CURDIR)/docs/page.html
	rm docs/page.html
