// Package date finds the date phrases of Arabic news and says which days they mean:
// dates with Egyptian, Levantine, Maghrebi and Hijri months, single or double
// (تموز/يوليو), digits, days of the week, and phrases that lean on the day of
// publication (أمس، الشهر الماضي، قبل أسبوعين) or on the date told before (في اليوم
// التالي، بعد ذلك بأيام).
//
// Days are as fine as it goes: times of day are taken into the phrase and dropped. It
// does not say which event a phrase dates. It never fails: what it cannot read is
// simply no phrase. All functions are safe for concurrent use.
package date
