import { alphabet, middle } from '../../src/domain/phrasing/learned/network.ts';

/**
 * Numbers as letters, to the nearest step, for the file of weights.
 * @param {ArrayLike<number>} numbers
 * @param {number} steps the largest step from zero
 * @param {number} scale what one step is worth
 * @returns {import('../../src/domain/phrasing/learned/network.ts').Packed}
 */
export function pack(numbers, steps, scale) {
  const letters = Array.from(numbers, (number) => {
    const step = Math.max(-steps, Math.min(steps, Math.round(number / scale)));
    return alphabet[step + middle];
  });
  return { letters: letters.join(''), scale };
}
