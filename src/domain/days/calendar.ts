/** Days as text, such as `2026-11-24`: no hour and no time zone can move them. */
export type Day = string;

const length = 86_400_000;

const noon = (day: Day) => Date.parse(`${day}T12:00:00Z`);

/** Whether a value is a day that exists. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = noon(value);
  // The 30th of February is read as a day of March by some engines.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** The day so many days later, or earlier. */
export function addDays(day: Day, days: number): Day {
  return new Date(noon(day) + days * length).toISOString().slice(0, 10);
}

/** How many days lie between two days; negative when the second comes first. */
export function daysBetween(first: Day, second: Day): number {
  return Math.round((noon(second) - noon(first)) / length);
}

/** A day in words, such as "Tuesday, November 24, 2026"; a text that is no day stays as it is. */
export function inWords(day: Day, options: Intl.DateTimeFormatOptions = { dateStyle: 'full' }): string {
  return isDay(day) ? new Date(noon(day)).toLocaleDateString('en-US', { ...options, timeZone: 'UTC' }) : day;
}

/**
 * The days of a strip, oldest first. It begins with the first day noted, or with yesterday, and moves on
 * once today would fall off its end.
 * @param noted days with a note, in any order
 */
export function stripOf(noted: Day[], today: Day, count: number): Day[] {
  const [first = today] = [addDays(today, -1), ...noted].sort();
  const start = daysBetween(first, today) < count ? first : addDays(today, 1 - count);
  return Array.from({ length: count }, (_, index) => addDays(start, index));
}
