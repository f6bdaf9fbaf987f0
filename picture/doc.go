// Package picture shows how a group, a person or a place looks over a period, as of
// a day: events gathered from the claims of many texts, offices, allegiances, ground,
// strength, disputes and sources, with short answers to common questions.
//
// An Index is built once from documents, claims and judgements and never changed;
// pictures are drawn from it by any number of goroutines. Nothing here is true or
// false: what is shown is what texts say, with how many independent texts say it.
//
// It knows nothing of pages, terminals or how documents are kept.
package picture
