// `npm run coach:measure`: how good the coach is on tests/fixtures/phrases/test, which rules, weights and cuts were not
// made from. Prints the figures and writes them to src/domain/phrasing/learned/figures.json, which /about/coach/ shows.
import { writeFileSync } from 'node:fs';
import { analyse } from '../../src/domain/phrasing/index.ts';
import { readLearnedFile, readPublicRules } from '../rules.mjs';
import { harmLabels, helpLabels, isHarmful, readMessages, readPairs } from './data.mjs';

const share = (part, whole) => (whole === 0 ? null : Math.round((1000 * part) / whole) / 1000);
const figures = new URL('../../src/domain/phrasing/learned/figures.json', import.meta.url);

/**
 * Measures the coach.
 * @param {import('./data.mjs').Use} use which text
 * @returns precision and recall by label, false alarms, danger, the order of pairs with rules alone and with both
 */
export function measure(use = 'test') {
  const rules = readPublicRules();
  const learned = readLearnedFile();
  const read = (message) => ({ message, analysis: analyse(message.text, { rules, learned }) });
  const all = readMessages(use).map(read);
  const calm = all.filter(({ message }) => message.kind !== 'danger');
  const harmful = calm.filter(({ message }) => isHarmful(message));
  const harmless = calm.filter(({ message }) => !isHarmful(message));
  const speaks = ({ analysis }) => analysis.notes.length > 0;
  const shows = ({ analysis }) => analysis.safety !== 'none';

  const byLabel = (label) => {
    const says = ({ analysis }) => [...analysis.notes, ...analysis.strengths].some((one) => one.label === label);
    const carries = ({ message }) => message.labels.includes(label);
    const said = calm.filter(says);
    const carried = calm.filter(carries);
    return {
      label,
      messages: carried.length,
      said: said.length,
      precision: share(said.filter(carries).length, said.length),
      recall: share(carried.filter(says).length, carried.length),
    };
  };
  const notes = calm.flatMap(({ message, analysis }) =>
    analysis.notes.map(({ label }) => message.labels.includes(label)),
  );
  const order = (options) => {
    const pairs = readPairs(use);
    const landing = (text) => analyse(text, options).landing;
    return share(pairs.filter(({ worse, better }) => landing(better) > landing(worse)).length, pairs.length);
  };
  const sure = readPairs(use)
    .map(
      ({ worse, better }) => analyse(better, { rules, learned }).landing - analyse(worse, { rules, learned }).landing,
    )
    .filter((distance) => Math.abs(distance) >= learned.cuts.sure);
  const danger = all.filter(({ message }) => message.safety !== undefined);
  const lookAlikes = all.filter(({ message }) => message.lookAlike);
  const limits = all.filter(({ message }) => message.limit);
  return {
    messages: all.length,
    pairs: readPairs(use).length,
    flagged: share(harmful.filter(speaks).length, harmful.length),
    falseAlarms: share(harmless.filter(speaks).length, harmless.length),
    notePrecision: share(notes.filter(Boolean).length, notes.length),
    limitsWithNote: share(limits.filter(speaks).length, limits.length),
    danger: share(danger.filter(shows).length, danger.length),
    dangerFalseAlarms: share(lookAlikes.filter(shows).length, lookAlikes.length),
    orderRules: order({ rules }),
    orderBoth: order({ rules, learned }),
    sure: {
      share: share(sure.length, readPairs(use).length),
      right: share(sure.filter((distance) => distance > 0).length, sure.length),
    },
    harm: harmLabels.map(byLabel),
    help: helpLabels.map(byLabel),
  };
}

if (process.argv[1]?.endsWith('measure.mjs')) {
  const use = process.argv[2] ?? 'test';
  const result = measure(use);
  const { harm, help, ...whole } = result;
  console.log(whole);
  console.table([...harm, ...help]);
  if (use === 'test') writeFileSync(figures, `${JSON.stringify(result, null, 2)}\n`);
}
