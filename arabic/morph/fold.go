package morph

import "isnad/arabic"

func foldRest(dst []byte, s string) []byte {
	return append(dst, arabic.Fold(s, arabic.Match)...)
}
