// Package workshop holds what the commands that measure the program share: where the
// repository is, and what a run took. The program itself does not use it.
package workshop

import (
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
)

// Repository finds the folder with go.mod, from the working directory upwards.
func Repository() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir, nil
		}
		up := filepath.Dir(dir)
		if up == dir {
			return "", errors.New("run it inside the repository: no go.mod above the working directory")
		}
		dir = up
	}
}

// Memory returns the most resident memory of a process that has ended, in bytes, 0 where
// the system does not tell; Linux counts it in kB, macOS in bytes.
func Memory(p *os.ProcessState) int64 {
	u, ok := p.SysUsage().(*syscall.Rusage)
	switch {
	case !ok:
		return 0
	case runtime.GOOS == "darwin":
		return int64(u.Maxrss)
	}
	return int64(u.Maxrss) << 10
}
