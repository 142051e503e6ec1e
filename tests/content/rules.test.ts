import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readLearnedFile, readLists, readPublicRules, readRules } from '../../scripts/rules.mjs';
import { readDraft } from '../../src/domain/phrasing/draft.ts';
import { analyse } from '../../src/domain/phrasing/index.ts';
import { parsePattern } from '../../src/domain/phrasing/pattern.ts';
import { listsNamed, patternsOf, toPublic } from '../../src/domain/phrasing/rules.ts';
import { harmLabels, helpLabels, rule as schema } from '../../src/schemas/rule.ts';

// Reading throws a sentence with file and field when a file does not fit its schema.
const lists = readLists();
const rules = readRules();
const learned = readLearnedFile();
const labels = [...harmLabels, ...helpLabels];

/** Labels without a rule so far. Empty: every label of the contract has one. */
const notYet: string[] = [];

/** Whether a rule, alone, speaks on a text. */
function speaks({ id, rule }: (typeof rules)[number], text: string): boolean {
  const situation = rule.situations?.[0];
  const own = { rules: [toPublic(id, rule, lists)] };
  const alone = rule.check === 'learned' ? { ...own, learned } : own;
  const { notes, strengths } = analyse(text, situation === undefined ? alone : { ...alone, situation });
  return notes.length + strengths.length > 0;
}

describe.each(rules)('content/rules/$id.yaml', ({ id, rule }) => {
  it('has patterns that can be read', () => {
    const problems = patternsOf(rule)
      .map((pattern) => parsePattern(pattern, lists))
      .filter((parsed) => typeof parsed === 'string');
    expect(problems).toEqual([]);
  });

  it('has patterns in the words of a draft, with contractions written out', () => {
    const contracted = patternsOf(rule).flatMap((pattern) =>
      (pattern.match(/[\p{L}']+/gu) ?? []).filter((word) => word.includes("'")),
    );
    expect(contracted, 'write "do not" for "don\'t": drafts are compared with contractions written out').toEqual([]);
  });

  it('speaks on each sentence under fires', () => {
    const quiet = rule.examples.fires.filter((text) => !speaks({ id, rule }, text));
    expect(quiet, 'the rule stays silent on these; add a pattern, or move them to misses').toEqual([]);
  });

  it('stays silent on each sentence under silent', () => {
    const loud = rule.examples.silent.filter((text) => speaks({ id, rule }, text));
    expect(loud, 'the rule speaks on these; narrow a pattern, or add an exception').toEqual([]);
  });

  it('still misses each sentence under misses', () => {
    const found = rule.examples.misses.filter((text) => speaks({ id, rule }, text));
    expect(found, 'the rule speaks on these now: move them from misses to fires').toEqual([]);
  });

  it('rests on references that exist, or says D', () => {
    const references: { id: string }[] = parse(
      readFileSync(new URL('../../content/references.yaml', import.meta.url), 'utf8'),
    );
    const unknown = rule.sources.filter((source) => !references.some((reference) => reference.id === source));
    expect(unknown, 'these keys do not stand in content/references.yaml').toEqual([]);
    if ('strength' in rule && rule.sources.length === 0) expect(rule.strength).toBe('D');
  });
});

describe('rules together', () => {
  it('cover every label, or name it as not yet covered', () => {
    const covered = new Set<string>(rules.map(({ rule }) => rule.label));
    expect(labels.filter((label) => !covered.has(label))).toEqual(notYet);
  });

  it('give no note on a sentence that helps', () => {
    const all = readPublicRules();
    const helping = rules.filter(({ rule }) => !('why' in rule)).flatMap(({ rule }) => rule.examples.fires);
    expect(helping.filter((text) => analyse(text, { rules: all }).notes.length > 0)).toEqual([]);
  });

  it('use every word list', () => {
    const used = new Set(rules.flatMap(({ rule }) => listsNamed(rule)));
    expect(Object.keys(lists).filter((name) => !used.has(name))).toEqual([]);
  });
});

describe.each(Object.entries(lists))('content/words/%s.yaml', (_name, words) => {
  it('has entries that can be read', () => {
    expect(words.map((word) => parsePattern(word, {})).filter((parsed) => typeof parsed === 'string')).toEqual([]);
  });

  it('has entries in the words of a draft', () => {
    const plain = words.flatMap((word) => word.match(/[\p{L}']+/gu) ?? []);
    expect(plain.filter((word) => readDraft(word).words[0]?.text !== word.toLowerCase())).toEqual([]);
  });
});

describe('the schema names the field that is not right', () => {
  const sound = {
    check: 'phrase',
    label: 'demand',
    message: 'May be heard as an order.',
    why: 'A request leaves room.',
    question: 'What do you need?',
    strength: 'D',
    sources: [],
    phrases: ['do it now'],
    examples: { fires: ['a', 'b', 'c'], silent: ['d', 'e', 'f'], misses: [] },
  };
  const problem = (change: object) => schema.safeParse({ ...sound, ...change }).error?.issues[0]?.path.join('.');

  it('accepts a sound rule', () => {
    expect(problem({})).toBeUndefined();
  });

  it.each([
    ['an unknown check', { check: 'magic' }, 'check'],
    ['an unknown label', { label: 'rude' }, 'label'],
    ['a message that judges', { message: 'May be heard as wrong.' }, 'message'],
    ['a message that does not say how it may land', { message: 'This is an order.' }, 'message'],
    ['an exclamation mark', { why: 'Stop it!' }, 'why'],
    ['a question without its mark', { question: 'What do you need' }, 'question'],
    ['no phrases', { phrases: [] }, 'phrases'],
    ['capitals in a pattern', { phrases: ['Do it'] }, 'phrases.0'],
    [
      'two sentences under fires',
      { examples: { fires: ['a', 'b'], silent: ['d', 'e', 'f'], misses: [] } },
      'examples.fires',
    ],
    ['no misses list', { examples: { fires: ['a', 'b', 'c'], silent: ['d', 'e', 'f'] } }, 'examples.misses'],
    ['a source in lower case', { sources: ['lew16'] }, 'sources.0'],
  ])('with %s', (_what, change, path) => {
    expect(problem(change)).toBe(path);
  });
});
