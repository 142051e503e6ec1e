import { useEffect, useState } from 'preact/hooks';
import { every, now } from '../browser/clock.ts';

/** This moment, renewed four times a second while `running`. */
export function useNow(running: boolean): number {
  const [moment, setMoment] = useState(now);
  useEffect(() => {
    if (!running) return;
    const look = () => setMoment(now());
    look();
    return every(250, look);
  }, [running]);
  return moment;
}
