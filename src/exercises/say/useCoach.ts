import { useEffect, useState } from 'preact/hooks';
import type { Analysis, Comparison, LearnedFile, RuleColumns, Situation } from '../../domain/phrasing/index.ts';
import { load } from '../../islands/browser/load.ts';
import type { TextLink } from '../kind.ts';

/** Milliseconds without a key before the coach speaks; longer while the last word may be unfinished. */
const pause = { word: 1600, end: 600 };

interface Engine {
  read(text: string, situation: Situation): Analysis;
  parts(analysis: Analysis, situation: Situation): { id: string; present: boolean }[];
  compare(first: string, latest: string, situation: Situation): Comparison;
}
let engine: Promise<Engine> | undefined;

/**
 * Loads code, rules and weights once, when a reader begins to write. Without the weights the rules speak alone; without
 * code or rules the coach stays silent.
 */
function loadEngine(rulesSrc: string, weightsSrc: string): Promise<Engine> {
  engine ??= Promise.all([
    import('../../domain/phrasing/index.ts'),
    import('../../domain/phrasing/versions.ts'),
    load<RuleColumns>(rulesSrc),
    load<LearnedFile>(weightsSrc).catch(() => undefined),
  ]).then(([{ analyse, fromColumns }, { compareDrafts, partsOf }, columns, learned]) => {
    const rules = fromColumns(columns);
    const read = (text: string, situation: Situation) =>
      analyse(text, learned === undefined ? { situation, rules } : { situation, rules, learned });
    return {
      read,
      parts: partsOf,
      compare: (first, latest, situation) =>
        compareDrafts(read(first, situation), read(latest, situation), learned?.cuts.sure ?? 1),
    };
  });
  engine.catch(() => {
    engine = undefined;
  });
  return engine;
}

/** What the coach has to say of a draft. */
export interface Reading {
  analysis: Analysis;
  parts: { id: string; present: boolean }[];
  /** Beside the first version, once there is one that differs. */
  comparison: Comparison | undefined;
}

/**
 * The coach's reading of a draft, after a pause in typing.
 * @param first the first version, once it was set down
 * @returns nothing while there is no draft or the engine is not there yet
 */
export function useCoach(
  draft: string,
  first: string | undefined,
  situation: Situation,
  links: Record<string, TextLink>,
): Reading | undefined {
  const [last, setLast] = useState<{ key: string; first: string | undefined; reading: Reading }>();
  const [rules, weights] = [links['rules']?.href ?? '', links['weights']?.href ?? ''];
  const key = JSON.stringify([situation, draft]);
  useEffect(() => {
    if (!draft.trim()) return setLast(undefined);
    let current = true;
    const timer = setTimeout(
      () => {
        loadEngine(rules, weights).then(
          ({ read, parts, compare }) => {
            if (!current) return;
            const analysis = read(draft, situation);
            const comparison = first === undefined || first === draft ? undefined : compare(first, draft, situation);
            setLast({ key, first, reading: { analysis, parts: parts(analysis, situation), comparison } });
          },
          () => {},
        );
      },
      /[\p{L}\p{N}'’]$/u.test(draft) ? pause.word : pause.end,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [draft, first, situation, key, rules, weights]);
  // Notes point into the text they were made for, and only that. They stay while a first version is set down: were
  // they taken away until the next reading, a screen reader would tell their number twice.
  if (last?.key !== key) return undefined;
  return last.first === first ? last.reading : { ...last.reading, comparison: undefined };
}
