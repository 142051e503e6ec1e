// The labelled messages and pairs of tests/fixtures/phrases, by the use they may be put to.
import { readdirSync, readFileSync } from 'node:fs';
import { harmLabels, helpLabels } from '../../src/schemas/rule.ts';

/**
 * One labelled message.
 * @typedef {object} Message
 * @property {string} text
 * @property {'harmful' | 'helpful' | 'neutral' | 'danger'} kind
 * @property {string[]} labels harm and help labels, the best first
 * @property {'violence' | 'fear-or-control' | 'self-harm'} [safety] the danger it shows
 * @property {true} [limit] a firm limit or a refusal
 * @property {true} [lookAlike] looks like danger and is none
 * @property {string} hand who wrote it
 */
/**
 * Two drafts of one message.
 * @typedef {{ situation?: string, worse: string, better: string, hand: string }} Pair
 */
/** `train` for rules and weights, `cut` for choosing cuts, `test` for measuring alone. @typedef {'train' | 'cut' | 'test'} Use */

export { harmLabels, helpLabels };
export const labels = [...harmLabels, ...helpLabels];
const root = new URL('../../tests/fixtures/phrases/', import.meta.url);

function readLines(use, ending) {
  return readdirSync(new URL(`${use}/`, root))
    .filter((name) => name.endsWith(ending) && name.endsWith('.pairs.jsonl') === (ending === '.pairs.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(`${use}/${name}`, root), 'utf8')
        .trim()
        .split('\n')
        .map((line) => ({ ...JSON.parse(line), hand: name.slice(0, -ending.length) })),
    );
}

/** @param {Use} use @returns {Message[]} */
export const readMessages = (use) => readLines(use, '.jsonl');

/** @param {Use} use @returns {Pair[]} */
export const readPairs = (use) => readLines(use, '.pairs.jsonl');

/** Whether a message holds harm: it carries a harm label. @param {Message} message */
export const isHarmful = ({ labels: own }) => own.some((label) => harmLabels.includes(label));
