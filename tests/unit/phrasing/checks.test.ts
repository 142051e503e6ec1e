import { describe, expect, it } from 'vitest';
import { analyse, type PublicRule } from '../../../src/domain/phrasing/index.ts';
import { coach, notesOn, strengthsOf } from './coach.ts';

describe('always and never', () => {
  it.each([
    'You never listen.',
    'you are always late',
    'Youre constantly on your phone',
    "You don't ever help.",
    'You have never once apologized.',
    'Why do you always interrupt me?',
    'You never stop complaining.',
  ])('speaks on the complaint in %j', (text) => {
    expect(notesOn(text)).toContain('absolute');
  });

  it.each([
    'You never let me down.',
    'You always listen to me.',
    'You never judge.',
    'You never stop trying.',
    'I never listened to you.',
    'They never call.',
    "No, you didn't always forget.",
    'You are not always late.',
    'If you never call, I worry.',
    'I hope you never change.',
    'You never know.',
  ])('stays silent on %j', (text) => {
    expect(notesOn(text)).toEqual([]);
  });
});

describe('who the words belong to', () => {
  it.each([
    'She said, "You never listen."',
    'He told me that you never listen.',
    "My mother keeps saying it's your fault.",
    'In the book he yells, "You made me do it!"',
    'I will not tell you to calm down.',
    'I am not saying that you are selfish.',
    'When I say you never listen, I am unfair.',
  ])('passes over the words of others and what is denied: %j', (text) => {
    expect(notesOn(text)).toEqual([]);
  });

  it.each([
    'I was wrong.',
    'I was selfish.',
    'I will never lie to you again.',
    'I made you feel small.',
    'You must be tired.',
    "Sorry I'm late.",
  ])('passes over what is about the writer or kindly meant: %j', (text) => {
    expect(notesOn(text)).toEqual([]);
  });
});

describe('words that must be noticed', () => {
  it.each([
    ['You never listen.', 'absolute'],
    ['Sorry if you felt hurt.', 'conditional-apology'],
    ["I'm sorry, but you started it.", 'conditional-apology'],
    ['Mistakes were made.', 'excuse'],
    ['You made me do it.', 'blame'],
    ['If you loved me, you would know.', 'demand'],
    ['Calm down.', 'minimising'],
    ['It was only texting.', 'minimising'],
    ["Why can't you just get over it?", 'rushing-forgiveness'],
    ["I feel like you don't care.", 'mind-reading'],
    ["You obviously don't care.", 'mind-reading'],
    ['Whatever.', 'contempt'],
    ['whatever', 'contempt'],
    ['u never listen', 'absolute'],
    ['you obviously dont care', 'mind-reading'],
  ])('%j gives %s', (text, label) => {
    expect(notesOn(text)).toContain(label);
  });

  it.each([
    ['I lied to you about the loan.', 'ownership'],
    ["I'm sorry that I hid it.", 'remorse'],
    ['I broke your trust.', 'harm-named'],
    ['I feel lonely and scared.', 'feeling'],
    ['On Friday you came home at two.', 'specific-event'],
    ['Could you text me when you leave?', 'request'],
    ['I want to make this right.', 'repair-offer'],
    ['How was that for you?', 'invites-view'],
    ['It makes sense that you are angry.', 'validation'],
    ['I am not ready.', 'boundary-self'],
    ['I will call you at six.', 'concrete-promise'],
  ])('%j shows %s', (text, label) => {
    expect(strengthsOf(text)).toContain(label);
    expect(notesOn(text)).toEqual([]);
  });
});

describe('notes', () => {
  it('name the words, and say how, why, how firm and what to ask', () => {
    const text = 'Well. You never listen to me.';
    const [note] = coach(text).notes;
    expect(text.slice(note?.start, note?.end)).toBe('You never listen');
    expect(note).toMatchObject({ label: 'absolute', ruleId: 'absolute', strength: 'C' });
    expect(note?.message).toMatch(/^May be heard as /);
    expect(note?.question).toMatch(/\?$/);
    expect(note?.why).not.toBe('');
  });

  it('stand in the order of the text, one for one set of words', () => {
    const { notes } = coach('Calm down. You never listen. Whatever.');
    expect(notes.map(({ label }) => label)).toEqual(['minimising', 'absolute', 'contempt']);
    for (const [index, note] of notes.entries()) expect(note.start).toBeGreaterThanOrEqual(notes[index - 1]?.end ?? 0);
  });

  it('speak in the situations of their rule only', () => {
    const rule: PublicRule = {
      id: 'defense',
      check: 'phrase',
      label: 'excuse',
      message: 'May be heard as defense.',
      why: 'A summary first helps.',
      question: 'What did they say?',
      strength: 'D',
      situations: ['listening'],
      phrases: ['< but i'],
      words: {},
    };
    expect(analyse('But I called.', { rules: [rule], situation: 'listening' }).notes).toHaveLength(1);
    expect(analyse('But I called.', { rules: [rule], situation: 'apology' }).notes).toEqual([]);
    expect(analyse('But I called.', { rules: [rule] }).notes).toEqual([]);
  });

  it('are absent without rules, while safety is still looked at', () => {
    expect(analyse('You never listen. I am scared of you.')).toMatchObject({
      notes: [],
      strengths: [],
      safety: 'fear-or-control',
    });
  });

  it('leave out a pattern that cannot be read', () => {
    const rule: PublicRule = {
      id: 'broken',
      check: 'phrase',
      label: 'request',
      message: 'You ask.',
      phrases: ['(a', 'please {nothing}', 'please call'],
      words: {},
    };
    expect(analyse('Please call.', { rules: [rule] }).strengths).toHaveLength(1);
  });
});
