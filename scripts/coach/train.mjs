// `npm run coach:train`: trains the learned part of the coach on tests/fixtures/phrases/train, chooses its cuts on
// …/cut, and writes src/domain/phrasing/learned/weights.json. The same text gives the same file.
import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { survey } from '../../src/domain/phrasing/analyse.ts';
import { readDraft } from '../../src/domain/phrasing/draft.ts';
import { featureCount, featuresOf } from '../../src/domain/phrasing/learned/features.ts';
import { outputs } from '../../src/domain/phrasing/learned/learned.ts';
import { tokensOf } from '../../src/domain/phrasing/learned/tokens.ts';
import { readPublicRules } from '../rules.mjs';
import { chooseCuts } from './cuts.mjs';
import { harmLabels, isHarmful, labels, readMessages, readPairs } from './data.mjs';
import { makeRandom, Network, sigmoid } from './network.mjs';
import { pack } from './pack.mjs';

const given = Object.fromEntries(process.argv.slice(2).map((argument) => argument.split('=')));
const setting = (name, otherwise) => Number(given[name] ?? otherwise);
const signs = ['violence', 'fear-or-control', 'self-harm'];
const rules = readPublicRules();
const size = {
  dims: setting('dims', 16),
  filters: setting('filters', 72),
  features: featureCount(labels),
  outputs: outputs.labels + labels.length + signs.length,
};
const epochs = setting('epochs', 14);
const batch = 32;
/** Words seen less often share one row with all unknown words. */
const fewest = setting('fewest', 2);

/** What the rules find in a text, as the learned part is told. */
function prepare(text) {
  const { analysis } = survey(text, { rules });
  const draft = readDraft(text);
  return { tokens: tokensOf(draft), features: featuresOf(draft, { ...analysis, sign: analysis.safety }, labels) };
}

const messages = readMessages('train').map((message) => ({ message, ...prepare(message.text) }));
const pairs = readPairs('train').map(({ worse, better }) => ({ worse: prepare(worse), better: prepare(better) }));

const counts = new Map();
for (const { tokens } of [...messages, ...pairs.flatMap(({ worse, better }) => [worse, better])])
  for (const word of new Set(tokens.map(({ text }) => text))) counts.set(word, (counts.get(word) ?? 0) + 1);
const words = [
  '*',
  ...[...counts]
    .filter(([, count]) => count >= fewest)
    .map(([word]) => word)
    .sort(),
];
const rows = new Map(words.map((word, row) => [word, row]));
const asExample = ({ tokens, features }) => ({
  rows: Int32Array.from(tokens, ({ text }) => rows.get(text) ?? 0),
  marks: tokens.map(({ marks }) => marks),
  features,
});

const seed = setting('seed', 1);
const network = new Network(
  { words: words.length, ...size },
  {
    seed,
    hide: setting('hide', 0.5),
    hideWords: setting('hideWords', 0.15),
    decayWords: setting('decayWords', 1e-3),
    decay: setting('decay', 1e-4),
  },
);

/** What each output should say of a message; not-a-number where it should learn nothing. */
function targetsOf(message) {
  const targets = new Float32Array(size.outputs);
  const danger = message.kind === 'danger';
  targets[outputs.harm] = danger ? Number.NaN : Number(isHarmful(message));
  targets[outputs.landing] = message.kind === 'helpful' ? 1 : message.kind === 'harmful' ? 0 : Number.NaN;
  labels.forEach((label, index) => {
    targets[outputs.labels + index] = danger ? Number.NaN : Number(message.labels.includes(label));
  });
  signs.forEach((sign, index) => {
    targets[outputs.labels + labels.length + index] = Number(message.safety === sign);
  });
  return targets;
}
/** How much each output counts. */
const weights = Float32Array.from({ length: size.outputs }, (_, output) =>
  output === outputs.harm ? 2 : output === outputs.landing ? 0.5 : output < outputs.labels + labels.length ? 1 : 3,
);

const items = [
  ...messages.map((one) => ({ example: asExample(one), targets: targetsOf(one.message) })),
  ...[...pairs, ...pairs].map(({ worse, better }) => ({ worse: asExample(worse), better: asExample(better) })),
];
const random = makeRandom(seed + 1);
function shuffle(list) {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other], list[at]];
  }
}

function learnMessage({ example, targets }) {
  const reading = network.read(example, true);
  const slopes = targets.map((target, output) =>
    Number.isNaN(target) ? 0 : weights[output] * (sigmoid(reading.scores[output]) - target),
  );
  network.learn(reading, slopes);
}

/** The better draft should land softer, and hold less harm, than the worse one. */
function learnPair({ worse, better }) {
  const [low, high] = [network.read(worse, true), network.read(better, true)];
  const [down, up] = [new Float32Array(size.outputs), new Float32Array(size.outputs)];
  const order = 1.5 * sigmoid(low.scores[outputs.landing] - high.scores[outputs.landing]);
  const harm = 0.7 * sigmoid(high.scores[outputs.harm] - low.scores[outputs.harm]);
  down[outputs.landing] = order;
  up[outputs.landing] = -order;
  down[outputs.harm] = -harm;
  up[outputs.harm] = harm;
  network.learn(low, down);
  network.learn(high, up);
}

for (let epoch = 0; epoch < epochs; epoch += 1) {
  shuffle(items);
  const rate = 0.003 * (1 - epoch / epochs) + 1e-4;
  items.forEach((item, index) => {
    if (item.worse === undefined) learnMessage(item);
    else learnPair(item);
    if (index % batch === batch - 1) network.step(rate, batch);
  });
}

/** Steps and scale for numbers of a part: words in four bits, the rest in six. */
function packed(name, numbers) {
  const rough = name === 'words';
  const steps = rough ? 7 : 31;
  const square = numbers.reduce((sum, one) => sum + one * one, 0) / numbers.length;
  const most = numbers.reduce((highest, one) => Math.max(highest, Math.abs(one)), 0);
  const scale = rough ? (3 * Math.sqrt(square)) / steps : most / steps;
  return pack(numbers, steps, Number((scale || 1).toPrecision(4)));
}

const file = {
  labels,
  signs,
  harmCount: harmLabels.length,
  network: {
    vocabulary: words.join(' '),
    size,
    ...Object.fromEntries(Object.entries(network.numbers()).map(([name, numbers]) => [name, packed(name, numbers)])),
  },
  cuts: { speak: 0, danger: 0, sure: 0 },
};
file.cuts = chooseCuts(file, rules);
const text = `${JSON.stringify(file)}\n`;
writeFileSync(given.out ?? new URL('../../src/domain/phrasing/learned/weights.json', import.meta.url), text);
console.log(
  `${messages.length} messages, ${pairs.length} pairs, ${words.length} words; ${brotliCompressSync(text).length} bytes (brotli)`,
);
console.log(file.cuts);
