import { useEffect } from 'preact/hooks';

/** Keeps the screen on while `on`, and lets it sleep again when the view goes. Fetched when a part first runs. */
export function useAwake(on: boolean): void {
  useEffect(() => {
    if (!on) return;
    const lock = import('../browser/awake.ts').then(
      ({ keepAwake }) => keepAwake(),
      // The reader's own setting holds.
      () => () => {},
    );
    return () => {
      lock.then((end) => end());
    };
  }, [on]);
}
