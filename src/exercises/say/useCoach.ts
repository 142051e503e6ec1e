import { useEffect, useState } from 'preact/hooks';
import type { Analysis, PublicRule, Situation } from '../../domain/phrasing/index.ts';
import { load } from '../../islands/browser/load.ts';

const pause = 700; // milliseconds without a key before the coach speaks

type Analyse = (text: string) => Analysis;
let engine: Promise<(situation: Situation) => Analyse> | undefined;

/** Loads engine and rules once, when a reader begins to write. Where they cannot be had, the coach stays silent. */
function loadEngine(src: string) {
  engine ??= Promise.all([import('../../domain/phrasing/index.ts'), load<PublicRule[]>(src)]).then(
    ([{ analyse }, rules]) =>
      (situation) =>
      (text) =>
        analyse(text, { situation, rules }),
  );
  engine.catch(() => {
    engine = undefined;
  });
  return engine;
}

/**
 * The coach's reading of a draft, after a pause in typing.
 * @returns nothing while there is no draft or the engine is not there yet
 */
export function useCoach(draft: string, situation: Situation, src: string): Analysis | undefined {
  const [read, setRead] = useState<{ draft: string; analysis: Analysis }>();
  useEffect(() => {
    if (!draft.trim()) return setRead(undefined);
    let current = true;
    const timer = setTimeout(() => {
      loadEngine(src).then(
        (analyse) => current && setRead({ draft, analysis: analyse(situation)(draft) }),
        () => {},
      );
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [draft, situation, src]);
  // Notes point into the text they were made for, and only that.
  return read?.draft === draft ? read.analysis : undefined;
}
