module isnad

go 1.26.0

require (
	github.com/google/go-cmp v0.7.0 // indirect
	github.com/hablullah/go-hijri v1.0.2 // indirect
	github.com/hablullah/go-juliandays v1.0.0 // indirect
	golang.org/x/text v0.43.0 // indirect
)
