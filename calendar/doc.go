// Package calendar holds days, closed intervals of days, how exact a date is,
// and the calendars of Arabic news: the Gregorian with the month names of Egypt,
// the Levant and the Maghreb, and the Hijri (Umm al-Qura) both ways.
//
// It knows nothing of texts: finding dates in sentences is arabic/date. There are
// no clock times and no time zones here; a day is a day in the place it happened.
//
// All functions are pure and safe for concurrent use.
package calendar
