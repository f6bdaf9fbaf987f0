//go:build !unix

package main

import "time"

// cpu is the time of the clock where the system tells no processor time.
func cpu() float64 { return float64(time.Now().UnixNano()) / 1e9 }
