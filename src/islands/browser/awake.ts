/**
 * Keeps the screen on, where the browser allows it; elsewhere, or when the battery is low, nothing happens.
 * The lock is lost whenever the tab is hidden, so it is asked for again on return.
 * @returns a function that lets the screen sleep again
 */
export function keepAwake(): () => void {
  let over = false;
  let lock: WakeLockSentinel | undefined;
  const ask = async () => {
    if (document.visibilityState !== 'visible') return;
    try {
      const got = await navigator.wakeLock.request('screen');
      if (over) got.release();
      else lock = got;
    } catch {
      // Not supported or not allowed: the reader's own setting holds.
    }
  };
  ask();
  document.addEventListener('visibilitychange', ask);
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', ask);
    lock?.release();
  };
}
