// Package claim is the codebook in Go: the types of claim in their six families,
// the record with its roles, chain of sources and evidence, its JSON Lines form,
// and the tables that carry our types over to PLOVER, CAMEO and ACLED.
//
// It does not know how claims are found, kept or shown.
package claim
