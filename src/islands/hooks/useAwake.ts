import { useEffect } from 'preact/hooks';
import { keepAwake } from '../browser/awake.ts';

/** Keeps the screen on while `on`, and lets it sleep again when the view goes. */
export function useAwake(on: boolean): void {
  useEffect(() => (on ? keepAwake() : undefined), [on]);
}
