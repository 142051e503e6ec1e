import { describe, expect, it } from 'vitest';
import { coach, notesOn, strengthsOf } from './coach.ts';

describe('firm limits', () => {
  it.each([
    'Stop.',
    'No.',
    'Not tonight.',
    'I am not ready.',
    'im not ready to talk',
    'If you yell, I will leave the room.',
    'When there is shouting I am going to my sister’s.',
    'I will hang up if you call me names.',
    'I can’t talk about this now.',
    'I need an hour alone.',
    'I won’t lend any more money.',
    'Please do not touch me.',
    'That is not okay with me.',
    'Leave me alone.',
  ])('%j is named as clear and gets no note', (text) => {
    expect(strengthsOf(text)).toContain('boundary-self');
    expect(notesOn(text)).toEqual([]);
  });

  it.each([
    'If you leave, you will regret it.',
    'If you tell her, I will ruin you.',
    'If you go, I will tell everyone what you did.',
  ])('%j is heard as a threat, not as a limit', (text) => {
    expect(notesOn(text)).toContain('threat');
    expect(strengthsOf(text)).not.toContain('boundary-self');
  });

  it('do not shield the words beside them', () => {
    const { notes, strengths } = coach('No. You never listen.');
    expect(notes.map(({ label }) => label)).toEqual(['absolute']);
    expect(strengths.map(({ label }) => label)).toEqual(['boundary-self']);
  });
});
