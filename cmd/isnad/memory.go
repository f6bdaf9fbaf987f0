package main

import (
	"runtime/debug"
	"runtime/metrics"
)

// roomFor is the memory in bytes that reading may fill before what is no longer
// needed is looked for; see memory.
const roomFor = 208 << 20

// roomForPictures is the same for pictures, which hold what they are drawn from.
const roomForPictures = 320 << 20

// memory lets a run fill its room before the collector works, and then as often as
// it must: most of what reading uses is gone with its document. Where more than half
// of the room is in lasting use the room grows, lest the collector work for nothing.
type memory struct {
	room int64 // 0: left alone
	docs int
}

// newMemory starts with a room in bytes. It leaves alone what
// the user says in GOGC or GOMEMLIMIT.
func newMemory(getenv func(string) string, room int64) *memory {
	if getenv("GOGC") != "" || getenv("GOMEMLIMIT") != "" {
		return &memory{}
	}
	debug.SetGCPercent(-1) // the limit alone sets the collector to work
	debug.SetMemoryLimit(room)
	return &memory{room: room}
}

// document looks, now and then, whether the room is still wide enough.
func (m *memory) document() {
	if m.docs++; m.room == 0 || m.docs%64 != 0 {
		return
	}
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(live)
	if live[0].Value.Kind() == metrics.KindUint64 {
		debug.SetMemoryLimit(max(m.room, m.times(int64(live[0].Value.Uint64()))))
	}
}

// times is the room for what is in lasting use: twice as much, half as much more where
// most of it is in lasting use anyway.
func (m *memory) times(live int64) int64 {
	if m.room == roomForPictures {
		return live + live/2
	}
	return 2 * live
}
