/**
 * Loads one of our own static JSON files.
 * @param src its address
 * @throws when it cannot be had; the caller says so and the page keeps its text
 */
export async function load<T>(src: string): Promise<T> {
  const answer = await fetch(src);
  if (!answer.ok) throw new Error(`${src}: ${answer.status}`);
  return answer.json();
}
