// `npm run bench`: sizes and ratios, measured in one run. Nothing here is a limit; limits stand in tests.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { analyse } from '../src/domain/phrasing/index.ts';
import { benchAnswering } from './bench/answering.mjs';
import { build } from './build.mjs';
import { readMessages } from './coach/data.mjs';
import { hostileShapes } from './coach/hostile.mjs';
import { readLearnedFile, readPublicRules } from './rules.mjs';

const rules = readPublicRules();
const learned = readLearnedFile();
const messages = readMessages('test').map(({ text }) => text);
const passes = Array.from(
  { length: 60 },
  (_, index) => new RegExp(`\\b(?:always|never|sorry|but${index}|you made me)\\b`, 'gi'),
);

/** Ordinary talk of a length: messages of the test text, one after the other. */
function talk(length, from = 0) {
  let text = '';
  for (let at = from; text.length < length; at += 1) text += `${messages[at % messages.length]} `;
  return text.slice(0, length);
}

/** Least microseconds of one call over several batches: the one figure that other work on the machine disturbs least. */
function least(work, calls = 5, batches = 12) {
  for (let index = 0; index < 5; index += 1) work();
  let best = Number.POSITIVE_INFINITY;
  for (let batch = 0; batch < batches; batch += 1) {
    const start = process.hrtime.bigint();
    for (let index = 0; index < calls; index += 1) work();
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1000 / calls);
  }
  return best;
}

/** The number that a share of sorted numbers lies under. */
const quantile = (numbers, share) => [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) * share)];

const coach = (text) => analyse(text, { rules, learned });
const plainPass = (text) => passes.map((pass) => text.replace(pass, ''));
console.log(
  'Phrasing coach, microseconds a message (p50, p99), and p99 as a multiple of 60 regular expressions over the same text',
);
const p50 = {};
for (const [length, count] of [
  [60, 200],
  [300, 200],
  [2000, 40],
  [20000, 8],
]) {
  const texts = Array.from({ length: count }, (_, index) => talk(length, index * 7));
  const coached = texts.map((text) => least(() => coach(text), length > 2000 ? 2 : 5));
  const plain = texts.map((text) => least(() => plainPass(text)));
  p50[length] = quantile(coached, 0.5);
  const [middle, high, least60] = [p50[length], quantile(coached, 0.99), quantile(plain, 0.99)];
  console.log(
    `${String(length).padStart(6)} characters: ${middle.toFixed(0)}, ${high.toFixed(0)} µs, ${(high / least60).toFixed(1)} times`,
  );
}
console.log(`20,000 against 2,000 characters: ${(p50[20000] / p50[2000]).toFixed(1)} times`);
const worst = hostileShapes
  .map((shape) => ({
    shape,
    time: least(() => coach(shape.repeat(Math.ceil(20000 / shape.length)).slice(0, 20000)), 1, 5),
  }))
  .reduce((high, one) => (one.time > high.time ? one : high));
console.log(
  `Slowest of ${hostileShapes.length} hostile shapes: ${JSON.stringify(worst.shape)}, ${(worst.time / p50[20000]).toFixed(1)} times ordinary text`,
);

if (!build({}, { quiet: true })) process.exit(1);
const brotli = (file) => brotliCompressSync(readFileSync(file)).length;
console.log('\nBytes on the wire (brotli)');
for (const folder of readdirSync('dist/guide')) {
  if (!folder.endsWith('.html')) console.log(`guide/${folder}: ${brotli(`dist/guide/${folder}/index.html`)}`);
}
for (const file of readdirSync('dist/assets').sort()) console.log(`assets/${file}: ${brotli(`dist/assets/${file}`)}`);
const engine = readdirSync('dist/assets').filter((name) => name.startsWith('phrasing'));
const engineBytes = engine.reduce((sum, name) => sum + brotli(`dist/assets/${name}`), 0);
const rulesBytes = brotli('dist/practice/rules.json');
console.log(
  `coach: engine ${engineBytes}, rules and lists ${rulesBytes}, together ${engineBytes + rulesBytes}; weights ${brotli('dist/practice/weights.json')}`,
);
await benchAnswering('dist');
