/** This tab's memory: answers to tap exercises, until the tab closes. Blocked storage is no error: nothing is kept then. */
const prefix = 'goldseam:';

/** The stored text under an id, or null. */
export function recall(id: string): string | null {
  try {
    return sessionStorage.getItem(prefix + id);
  } catch {
    return null;
  }
}

/** Stores a text under an id. @returns whether it was stored */
export function remember(id: string, text: string): boolean {
  try {
    sessionStorage.setItem(prefix + id, text);
    return true;
  } catch {
    return false;
  }
}

/** Removes what is stored under an id. */
export function forget(id: string): void {
  try {
    sessionStorage.removeItem(prefix + id);
  } catch {
    // Storage is blocked: there is nothing to remove.
  }
}

/** Removes all that this site stored in the tab. */
export function forgetAll(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  } catch {
    // Storage is blocked: there is nothing to remove.
  }
}
