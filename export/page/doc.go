// Package page writes a picture as one self-contained HTML page: right to left in
// Arabic or left to right in English, light and dark, printable, readable without
// scripts, with charts as inline SVG whose marks lead to the sentences behind them.
//
// It takes a picture as it is and decides nothing about its content.
package page
