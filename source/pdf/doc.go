// Package pdf reads the text layer of PDF documents, Arabic first. The file's structure
// is read by ledongthuc/pdf; what is shown where is worked out here, because Arabic
// stands on the page in visual order and in presentation forms, and must be put back.
//
// A page whose text cannot be trusted is marked degraded and its text withheld.
// Pictures of text, forms and columns beside one another are not read as such.
package pdf
