import { describe, expect, it } from 'vitest';
import { makeRandom, Network } from '../../../scripts/coach/network.mjs';
import { pack } from '../../../scripts/coach/pack.mjs';
import { readRules } from '../../../scripts/rules.mjs';
import { readDraft } from '../../../src/domain/phrasing/draft.ts';
import { analyse } from '../../../src/domain/phrasing/index.ts';
import { type NetworkFile, readNetwork } from '../../../src/domain/phrasing/learned/network.ts';
import { tokensOf } from '../../../src/domain/phrasing/learned/tokens.ts';
import { learned, rules } from './coach.ts';

const size = { dims: 3, filters: 4, features: 2, outputs: 2 };
const habits = { seed: 3, hide: 0, hideWords: 0, decayWords: 0, decay: 0 };

/** A small network in training, with the same network as a file. */
function twins(): { network: Network; file: NetworkFile } {
  const network = new Network({ words: 4, ...size }, habits);
  const random = makeRandom(9);
  for (const numbers of Object.values(network.numbers()))
    for (let at = 0; at < numbers.length; at += 1) numbers[at] = Math.round((random() - 0.5) * 60) * 0.05;
  const parts = Object.fromEntries(
    Object.entries(network.numbers()).map(([name, numbers]) => [name, pack(numbers, 31, 0.05)]),
  );
  return { network, file: { vocabulary: '* you never call', size, ...parts } as NetworkFile };
}

describe('the network that readers get', () => {
  it('scores a text as the one in training does', () => {
    const { network, file } = twins();
    const tokens = tokensOf(readDraft('You never call, Ana. Do you?'));
    const words = ['*', 'you', 'never', 'call'];
    const features = Float32Array.from([1, 0.5]);
    const rows = Int32Array.from(tokens, ({ text }) => Math.max(0, words.indexOf(text)));
    const { scores } = network.read({ rows, marks: tokens.map(({ marks }) => marks), features });
    const [harm, landing] = readNetwork(file).score(tokens, features);
    expect(harm).toBeCloseTo(scores[0] ?? Number.NaN, 3);
    expect(landing).toBeCloseTo(scores[1] ?? Number.NaN, 3);
  });

  it('answers for no words at all', () => {
    expect([...readNetwork(twins().file).score([], Float32Array.from([0, 0]))].every(Number.isFinite)).toBe(true);
  });
});

describe('training', () => {
  it('comes to the same numbers each time', () => {
    const trained = () => {
      const network = new Network({ words: 4, ...size }, { ...habits, hide: 0.3, hideWords: 0.2 });
      const example = { rows: Int32Array.from([1, 2, 3]), marks: [[0], [1], [1]], features: Float32Array.from([1, 0]) };
      for (let round = 0; round < 20; round += 1) {
        const reading = network.read(example, true);
        network.learn(reading, Float32Array.from([(reading.scores[0] ?? 0) - 1, (reading.scores[1] ?? 0) + 1]));
        network.step(0.01, 1);
      }
      return network.numbers();
    };
    expect(trained()).toEqual(trained());
  });

  it('moves the scores towards their targets', () => {
    const network = new Network({ words: 4, ...size }, habits);
    const example = { rows: Int32Array.from([1, 2]), marks: [[0], [1]], features: Float32Array.from([1, 0]) };
    const distance = () => Math.abs((network.read(example).scores[0] ?? 0) - 2);
    const before = distance();
    for (let round = 0; round < 60; round += 1) {
      const reading = network.read(example);
      network.learn(reading, Float32Array.from([(reading.scores[0] ?? 0) - 2, 0]));
      network.step(0.02, 1);
    }
    expect(distance()).toBeLessThan(before / 4);
  });
});

describe('the learned part', () => {
  /** The same network with all its leaning towards harm taken out. */
  const calm = { ...learned, network: { ...learned.network, bias: { ...learned.network.bias, scale: 0 } } };
  const none = { letters: 'a', scale: 0 };
  calm.network = { ...calm.network, pooled: none, features: none, bias: { letters: 'a', scale: 1 } };

  it('speaks on one whole sentence, in the words of a rule', () => {
    const [rule] = readRules().filter(({ id }) => id === 'learned-excuse');
    for (const text of rule?.rule.examples.fires ?? []) {
      const [note] = analyse(text, { rules, learned }).notes.filter(({ ruleId }) => ruleId === rule?.id);
      const sentences = text.split(/(?<=[.?!]) /u).map((sentence) => sentence.replace(/[.?!]$/u, ''));
      if (note !== undefined) expect(sentences).toContain(text.slice(note.start, note.end));
    }
  });

  it('quiets a note where it holds harm for unlikely, and leaves strengths', () => {
    const text = 'You never listen. I feel lonely.';
    const { notes, strengths } = analyse(text, { rules, learned: calm });
    expect(notes).toEqual([]);
    expect(strengths.map(({ label }) => label)).toEqual(['feeling']);
  });

  it('stays silent on an empty text', () => {
    expect(analyse(' … ', { rules, learned }).notes).toEqual([]);
  });
});
