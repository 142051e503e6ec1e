// Chooses where the learned part begins to speak, on messages by hands that neither rules nor weights were made from.
import { survey } from '../../src/domain/phrasing/analyse.ts';
import { readDraft } from '../../src/domain/phrasing/draft.ts';
import { outputs, readLearned } from '../../src/domain/phrasing/learned/learned.ts';
import { isHarmful, labels, readMessages, readPairs } from './data.mjs';

/** At most this share of messages without harm may get a note; a little under the limit, since hands differ. */
const falseAlarms = 0.035;
/** At most this share of look-alikes may be taken for danger. */
const falseDanger = 0.025;
/** The two drafts of a pair are told apart only where this share of the answers is right. */
const rightOrder = 0.97;

/** The score that a share of the numbers lies above. */
function above(numbers, share) {
  const sorted = [...numbers].sort((a, b) => b - a);
  return sorted[Math.floor(sorted.length * share)] ?? Number.POSITIVE_INFINITY;
}
const rounded = (number) => Math.round(number * 1000) / 1000;

/**
 * Cuts for a network.
 * @param {import('../../src/domain/phrasing/learned/learned.ts').LearnedFile} file
 * @param {import('../../src/domain/phrasing/types.ts').PublicRule[]} rules
 * @returns {import('../../src/domain/phrasing/learned/learned.ts').Cuts}
 */
export function chooseCuts(file, rules) {
  const { scores } = readLearned({ ...file });
  const all = readMessages('cut').map((message) => {
    const { analysis } = survey(message.text, { rules });
    const values = scores(readDraft(message.text), { ...analysis, sign: analysis.safety });
    return {
      message,
      noted: analysis.notes.length > 0,
      sign: analysis.safety,
      harm: values[outputs.harm],
      danger: Math.max(...file.signs.map((_, index) => values[outputs.labels + labels.length + index])),
    };
  });
  const calm = all.filter(({ message }) => message.kind !== 'danger');
  const harmless = calm.filter(({ message }) => !isHarmful(message));

  const wrong = harmless.filter((one) => one.noted && one.harm >= 0).length;
  const room = Math.max(0, falseAlarms - wrong / harmless.length);
  const left = harmless
    .filter(({ noted }) => !noted)
    .map(({ harm }) => harm)
    .sort((one, other) => other - one);
  const speak = left[Math.floor(room * harmless.length)] ?? Number.POSITIVE_INFINITY;

  const lookAlikes = all.filter(({ message }) => message.lookAlike && !message.safety);
  const unsigned = all.filter(({ message, sign }) => message.kind !== 'danger' && sign === 'none');
  const danger = Math.max(
    above(
      lookAlikes.filter(({ sign }) => sign === 'none').map((one) => one.danger),
      falseDanger - lookAlikes.filter(({ sign }) => sign !== 'none').length / lookAlikes.length,
    ),
    above(
      unsigned.map((one) => one.danger),
      0.01,
    ),
  );

  return {
    speak: rounded(speak),
    danger: rounded(danger),
    sure: sureFrom(file, rules),
  };
}

/** The least distance of two landings at which the order is right often enough. */
function sureFrom(file, rules) {
  const landing = (text) => survey(text, { rules, learned: file }).analysis.landing;
  const distances = readPairs('cut')
    .map(({ worse, better }) => landing(better) - landing(worse))
    .sort((a, b) => Math.abs(b) - Math.abs(a));
  let right = 0;
  let sure = 1;
  distances.forEach((distance, index) => {
    if (distance > 0) right += 1;
    if (right / (index + 1) >= rightOrder) sure = Math.abs(distance);
  });
  return rounded(sure);
}
