/** Days as people write them in a date field, 2026-11-24, without clock or time zone. */

/** The number of a day, or nothing where the text is no day of the calendar. */
function dayNumber(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  // 2026-02-31 would otherwise be read as a day in March by some engines.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return undefined;
  return time / 86_400_000;
}

/** Days from one day to another; negative when the second is earlier, nothing where one is no day. */
export function daysBetween(from: string, to: string): number | undefined {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return first === undefined || last === undefined ? undefined : last - first;
}

/** Whether a text is an hour of the day, such as 21:30. */
export function isTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}
