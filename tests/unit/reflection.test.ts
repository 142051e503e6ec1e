import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { band, distance, drivers, type Mark, mean } from '../../src/domain/reflection/parts.ts';

const mark = fc.constantFrom<(Mark | undefined)[]>(0, 1, 2, 3, 4, 'skip', undefined);

describe('the mean of some marks', () => {
  test.each<[Mark[], number]>([
    [[0], 0],
    [[4, 4, 4], 4],
    [[1, 2], 1.5],
    [[0, 'skip', 4], 2],
  ])('of %j is %d', (marks, expected) => {
    expect(mean(marks)).toBe(expected);
  });

  test('does not exist where nothing was marked', () => {
    expect(mean([])).toBeNull();
    expect(mean(['skip', undefined])).toBeNull();
  });

  test('lies between the lowest and the highest mark, and order does not matter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), fc.array(mark), (first, others) => {
        const marks = [first, ...others];
        const given = marks.filter((one) => typeof one === 'number');
        const average = mean(marks);
        expect(average).toBeGreaterThanOrEqual(Math.min(...given));
        expect(average).toBeLessThanOrEqual(Math.max(...given));
        expect(mean(marks.toReversed())).toBe(average);
      }),
    );
  });
});

describe('the band of a mean', () => {
  test.each([
    [0, 'low'],
    [1.33, 'low'],
    [1.34, 'middle'],
    [2, 'middle'],
    [2.66, 'middle'],
    [2.67, 'high'],
    [4, 'high'],
  ])('of %d is %s', (average, expected) => {
    expect(band(average)).toBe(expected);
  });

  test('never falls while the mean rises', () => {
    const order = ['low', 'middle', 'high'];
    fc.assert(
      fc.property(fc.double({ min: 0, max: 4, noNaN: true }), fc.double({ min: 0, max: 4, noNaN: true }), (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(order.indexOf(band(less))).toBeLessThanOrEqual(order.indexOf(band(more)));
      }),
    );
  });
});

describe('what moved a part most', () => {
  const marks = (...given: (Mark | undefined)[]) => given.map((one, index) => ({ id: `item-${index}`, mark: one }));

  test('are low marks where more is wanted, and high marks where less is wanted', () => {
    expect(drivers(marks(0, 4, 3), 'more')).toEqual(['item-0']);
    expect(drivers(marks(0, 4, 1), 'less')).toEqual(['item-1']);
  });

  test('are two at most, the farthest first', () => {
    expect(drivers(marks(2, 0, 1, 0), 'more')).toEqual(['item-1', 'item-3']);
    expect(drivers(marks(3, 4, 2), 'less')).toEqual(['item-1', 'item-0']);
  });

  test('are none where every mark is within one step of the easiest', () => {
    expect(drivers(marks(3, 4, 'skip', undefined), 'more')).toEqual([]);
    expect(drivers(marks(1, 0, 'skip', undefined), 'less')).toEqual([]);
  });

  test('are never skipped statements, and always far by the measure of distance', () => {
    fc.assert(
      fc.property(fc.array(mark), fc.constantFrom('more' as const, 'less' as const), (given, wants) => {
        const list = marks(...given);
        const found = drivers(list, wants);
        expect(found.length).toBeLessThanOrEqual(2);
        for (const id of found) {
          const one = list.find((entry) => entry.id === id)?.mark;
          expect(typeof one === 'number' && distance(one, wants) >= 2).toBe(true);
        }
      }),
    );
  });

  test('mirror each other: turning the scale round gives the same statements', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 })), (given) => {
        expect(drivers(marks(...given), 'more')).toEqual(drivers(marks(...given.map((one) => 4 - one)), 'less'));
      }),
    );
  });
});
