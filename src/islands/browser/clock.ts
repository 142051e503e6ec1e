/** The only place of the islands that knows what time it is. */

/** This moment, in milliseconds. */
export const now = (): number => Date.now();

/** Today on the reader's own calendar, as `2026-11-24`. */
export function today(): string {
  const date = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The time of day of a moment, such as 9:05 PM. */
export const timeOfDay = (moment: number): string =>
  new Date(moment).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });

/**
 * Calls again and again, and at once when the tab is looked at again: browsers slow down hidden tabs.
 * @returns a function that stops it
 */
export function every(milliseconds: number, call: () => void): () => void {
  const timer = setInterval(call, milliseconds);
  document.addEventListener('visibilitychange', call);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', call);
  };
}
