import { describe, expect, it } from 'vitest';
import { signIn } from '../../../src/domain/safety/signs.ts';

describe('signs of danger', () => {
  it.each([
    ['I want to die.', 'self-harm'],
    ["I don't want to live anymore.", 'self-harm'],
    ['If you go I will end my life.', 'self-harm'],
    ['You would all be better off without me.', 'self-harm'],
    ['He hits me when he drinks.', 'violence'],
    ['You pushed me against the wall.', 'violence'],
    ['you choked me', 'violence'],
    ['I slapped you and I am sorry.', 'violence'],
    ['I will kill you.', 'violence'],
    ['He said he would kill me.', 'violence'],
    ['I am scared of you.', 'fear-or-control'],
    ["I'm terrified of how he will react.", 'fear-or-control'],
    ['I get scared when you yell.', 'fear-or-control'],
    ["You won't let me see my friends.", 'fear-or-control'],
    ['She tracks my phone.', 'fear-or-control'],
    ['You will never see your children again.', 'fear-or-control'],
  ])('%j shows %s', (text, sign) => {
    expect(signIn(text)).toBe(sign);
  });

  it.each([
    'This deadline is killing me.',
    'I could kill for a coffee.',
    'I nearly died laughing.',
    'Hit me up later.',
    'You beat me at chess again.',
    'I am scared of spiders.',
    'I am afraid of losing you.',
    'You pushed me to be better.',
    'I cut myself shaving.',
    'He never hit me.',
    'You hurt me when you lied.',
    'I hurt you, and I am sorry.',
    'You took my keys by mistake.',
    'The end of the show scared me.',
    'I feel safe with you.',
  ])('%j shows none', (text) => {
    expect(signIn(text)).toBe('none');
  });

  it('names the gravest of several', () => {
    expect(signIn('I am scared of you. You hit me. I want to die.')).toBe('self-harm');
  });
});
