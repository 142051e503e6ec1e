import type { Draft } from '../draft.ts';
import type { HarmLabel, SafetySign } from '../types.ts';
import { type Findings, featuresOf } from './features.ts';
import { type NetworkFile, readNetwork } from './network.ts';
import { tokensOf } from './tokens.ts';

/**
 * Where the learned part begins to speak, in log-odds. Every cut is chosen on text by a hand that the
 * network was not trained on.
 */
export interface Cuts {
  /** Above it a text holds harm: a learned note may speak. */
  speak: number;
  /** Above it a text shows danger. */
  danger: number;
  /** How far the landing of two drafts must lie apart, as a share of 1, to say which is easier to hear. */
  sure: number;
}

/** What training writes. */
export interface LearnedFile {
  /** Harm labels, then help labels, in the order of the outputs. */
  labels: string[];
  /** Signs of danger, in the order of the last outputs. */
  signs: SafetySign[];
  harmCount: number;
  network: NetworkFile;
  cuts: Cuts;
}

/** What the network makes of a draft. */
export interface Reading {
  /** Log-odds that the text holds harm at all. */
  harm: number;
  /** The harm label that fits best, when the text holds enough harm to speak of. */
  label: HarmLabel | undefined;
  /** The words of the sentence that carries most of the harm: the first, and the index after the last. */
  place: { first: number; end: number };
  danger: SafetySign;
  /** 0 to 1: how softly the text may land. */
  landing: number;
}

/** The learned part made ready. */
export interface Learned {
  cuts: Cuts;
  read(draft: Draft, findings: Findings): Reading;
  /** Raw scores, for training and measuring. */
  scores(draft: Draft, findings: Findings): Float32Array;
}

/** Places of the first outputs; labels follow, then signs. */
export const outputs = { harm: 0, landing: 1, labels: 2 } as const;
const ready = new WeakMap<LearnedFile, Learned>();

/** Makes the learned part ready; the same file gives the same object. */
export function readLearned(file: LearnedFile): Learned {
  const known = ready.get(file) ?? make(file);
  ready.set(file, known);
  return known;
}

function make({ labels, signs, harmCount, network, cuts }: LearnedFile): Learned {
  const { score } = readNetwork(network);
  const scores = (draft: Draft, findings: Findings) => score(tokensOf(draft), featuresOf(draft, findings, labels));

  /** The highest of some outputs: its place among them and its score. */
  function highest(values: Float32Array, from: number, count: number): { index: number; value: number } {
    let index = 0;
    for (let at = 1; at < count; at += 1) if ((values[from + at] ?? 0) > (values[from + index] ?? 0)) index = at;
    return { index, value: values[from + index] ?? 0 };
  }

  function worstSentence(draft: Draft, findings: Findings): { first: number; end: number } {
    const whole = { first: 0, end: draft.words.length };
    if (draft.sentences.length < 2) return whole;
    const tokens = tokensOf(draft);
    const none = featuresOf(draft, { ...findings, notes: [], strengths: [] }, labels);
    let worst = Number.NEGATIVE_INFINITY;
    let place = whole;
    let from = 0;
    draft.sentences.forEach(({ first, end }, sentence) => {
      let to = from;
      while (to < tokens.length && tokens[to]?.sentence === sentence) to += 1;
      const harm = score(tokens, none, from, to)[outputs.harm] ?? 0;
      if (harm > worst && end > first) {
        worst = harm;
        place = { first, end };
      }
      from = to;
    });
    return place;
  }

  function read(draft: Draft, findings: Findings): Reading {
    const values = scores(draft, findings);
    const harm = values[outputs.harm] ?? 0;
    const best = highest(values, outputs.labels, harmCount);
    const danger = highest(values, outputs.labels + labels.length, signs.length);
    const speaks = harm > cuts.speak;
    return {
      harm,
      label: speaks ? (labels[best.index] as HarmLabel) : undefined,
      place: speaks ? worstSentence(draft, findings) : { first: 0, end: 0 },
      danger: danger.value > cuts.danger ? (signs[danger.index] ?? 'none') : 'none',
      landing: Math.round(1e6 / (1 + Math.exp(-(values[outputs.landing] ?? 0)))) / 1e6,
    };
  }

  return { cuts, read, scores };
}
