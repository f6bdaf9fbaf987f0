package ledger

// child runs what this test binary was started for as another process.
func child() bool { return false }
