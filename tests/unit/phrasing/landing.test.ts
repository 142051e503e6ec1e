import { describe, expect, it } from 'vitest';
import { coach } from './coach.ts';

describe('landing', () => {
  it.each([
    ['You never listen.', 'I feel alone when I talk and the TV is on.'],
    ['Sorry if you felt hurt.', 'I am sorry that I hid the loan from you.'],
    ['You made me do it.', 'I chose to hide it. It was my fault.'],
    ['YOU ARE SO SELFISH!!!', 'Could you ask me before you make plans?'],
    ['Calm down.', 'I can see that you are hurting. What do you need?'],
  ])('puts %j below %j', (harsher, softer) => {
    expect(coach(harsher).landing).toBeLessThan(coach(softer).landing);
  });

  it('lies between 0 and 1', () => {
    for (const text of [
      '',
      'You never listen. You are so selfish. Whatever. Shut up. I hate you.',
      'I lied. I was wrong. I am so sorry.',
    ]) {
      expect(coach(text).landing).toBeGreaterThanOrEqual(0);
      expect(coach(text).landing).toBeLessThanOrEqual(1);
    }
  });
});
