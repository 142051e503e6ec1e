/** Hand-written guards for values that come from storage, backups or shared files. None of them throws. */

/** Whether the value is a string. */
export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

/** Whether the value is a list of strings. */
export function isStringArray(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isString);
}

/** Whether the value is a plain record all of whose values pass the guard. */
export function isRecordOf<T>(value: unknown, guard: (one: unknown) => one is T): value is Record<string, T> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(guard);
}

/** A copy of the record without one key. */
export function without<T>(record: Record<string, T>, key: string): Record<string, T> {
  const { [key]: _gone, ...rest } = record;
  return rest;
}
