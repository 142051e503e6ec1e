/** A day in words, such as "November 24, 2026". */
export function inWords(day: Date): string {
  return day.toLocaleDateString('en-US', { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' });
}
