import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { open, seal } from '../../src/domain/keeping/envelope.ts';
import { isRecordOf, isString, isStringArray, without } from '../../src/domain/keeping/guards.ts';

const isAnything = (_value: unknown): _value is unknown => true;

describe('the envelope', () => {
  test('gives back what was put in', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (answer) => {
        // JSON itself knows no negative zero.
        const plain = JSON.parse(JSON.stringify(answer));
        expect(open(seal(answer), isAnything)).toEqual({ ok: true, answer: plain });
      }),
    );
  });

  test('never throws, whatever text is found in storage', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof open(text, isString).ok === 'boolean'));
  });

  test.each(['', 'hello', '{"v":1,', 'undefined'])('says that %j is no JSON', (text) => {
    expect(open(text, isAnything)).toEqual({ ok: false, reason: 'not-json' });
  });

  test.each([
    'null',
    '1',
    '"text"',
    '[]',
    '{}',
    '{"answer":"yes"}',
    '{"v":2,"answer":"yes"}',
    '{"v":"1","answer":"yes"}',
  ])('says that %s is of another version', (text) => {
    expect(open(text, isString)).toEqual({ ok: false, reason: 'other-version' });
  });

  test('says when the answer has another shape', () => {
    expect(open(seal({ marks: {} }), isString)).toEqual({ ok: false, reason: 'other-shape' });
    expect(open('{"v":1}', isString)).toEqual({ ok: false, reason: 'other-shape' });
  });

  test('reads what version 1 has stored, for good', () => {
    expect(open('{"v":1,"answer":{"marks":{"rested":3,"phone":"skip"}}}', isAnything)).toEqual({
      ok: true,
      answer: { marks: { rested: 3, phone: 'skip' } },
    });
  });
});

describe('the guards', () => {
  test('never throw, whatever they are given', () => {
    fc.assert(
      fc.property(fc.anything(), (value) =>
        [isString(value), isStringArray(value), isRecordOf(value, isString)].every(
          (answer) => typeof answer === 'boolean',
        ),
      ),
    );
  });

  test('take a list of strings and no other list', () => {
    expect(isStringArray([])).toBe(true);
    expect(isStringArray(['a', 'b'])).toBe(true);
    for (const value of [['a', 1], [null], 'a', { 0: 'a' }]) expect(isStringArray(value)).toBe(false);
  });

  test('take a record all of whose values pass, and no list', () => {
    expect(isRecordOf({}, isString)).toBe(true);
    expect(isRecordOf({ a: 'b' }, isString)).toBe(true);
    for (const value of [{ a: 1 }, ['a'], null, 'a']) expect(isRecordOf(value, isString)).toBe(false);
  });

  test('a record without a key is a copy; the record itself stays', () => {
    const record = Object.freeze({ a: 1, b: 2 });
    expect(without(record, 'a')).toEqual({ b: 2 });
    expect(without(record, 'c')).toEqual(record);
    expect(without(record, 'c')).not.toBe(record);
  });
});
