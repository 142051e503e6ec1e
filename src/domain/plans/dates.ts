import { isDay, daysBetween as lengthBetween } from '../days/calendar.ts';

/** Days from one day to another; negative when the second is earlier, nothing where one of them is no day. */
export function daysBetween(from: string, to: string): number | undefined {
  return isDay(from) && isDay(to) ? lengthBetween(from, to) : undefined;
}

/** Whether a text is an hour of the day, such as 21:30. */
export function isTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}
