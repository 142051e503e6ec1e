// Doing the exercises of the review page, one way for each kind.
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { fileOf, pagesOf, withReview, words } from './pages.ts';

/** An example on the review page. */
export interface Example {
  id: string;
  kind: string;
}

/** Every example of the review page, read from the built page, so that a new one is tested without a line here. */
export const examples: Example[] = pagesOf(withReview).includes('/review/')
  ? [
      ...readFileSync(fileOf(withReview, '/review/'), 'utf8').matchAll(
        /id="exercise-([\w-]+)"[^>]*data-exercise="(\w+)"/g,
      ),
    ].map(([, id = '', kind = '']) => ({ id, kind }))
  : [];

/** The first example whose id begins so. */
export function example(start: string): Example {
  const found = examples.find(({ id }) => id.startsWith(start));
  if (!found) throw new Error(`/review/ has no example "${start}…"; it has ${examples.map(({ id }) => id).join(', ')}`);
  return found;
}

/** Words that the coach has a note on, and that no safety sign is in. */
export const draft = 'You never tell me anything about the money.';

/** What the island of an exercise draws; the paper form stands beside it. */
export const boxOf = (page: Page, id: string) => page.locator(`#exercise-${id} .island`);
export const startOf = (box: Locator) => box.getByRole('button', { name: words('exercise.start'), exact: true });
export const wayOn = (box: Locator) => button(box, 'exercise.next').or(button(box, 'exercise.finish'));
export const progressOf = (box: Locator) => box.locator('.progress');
export const button = (box: Locator, key: string) => box.getByRole('button', { name: words(key), exact: true });

/** Starts an exercise and returns its frame once its view is there. */
export async function start(page: Page, id: string): Promise<Locator> {
  const box = boxOf(page, id);
  const first = startOf(box);
  await first.scrollIntoViewIfNeeded();
  await expect(first).toBeEnabled();
  await first.click();
  await expect(first).toHaveCount(0);
  return box;
}

/** How each kind is answered by pointer, and what shows that it is finished. */
const kinds: Record<string, { answer(box: Locator): Promise<void>; finished(box: Locator): Locator }> = {
  reflect: {
    async answer(box) {
      await box.getByRole('radio').first().check();
    },
    finished: (box) => box.getByRole('heading', { name: words('reflect.resultTitle') }),
  },
  choose: {
    async answer(box) {
      await box.getByRole('radio').or(box.getByRole('checkbox')).first().check();
      await button(box, 'choose.check').click();
    },
    finished: (box) => box.getByRole('heading', { name: words('choose.doneTitle') }),
  },
  sort: {
    async answer(box) {
      await box
        .getByRole('group', { name: words('sort.piles') })
        .getByRole('button')
        .first()
        .click();
    },
    finished: (box) => box.getByRole('heading', { name: words('sort.doneTitle') }),
  },
  spot: {
    async answer(box) {
      const word = box.getByRole('toolbar').getByRole('button').first();
      if (await word.isEnabled()) await word.click();
      if (await button(box, 'spot.check').isVisible()) await button(box, 'spot.check').click();
    },
    finished: (box) => box.getByRole('heading', { name: words('spot.doneTitle') }),
  },
  order: {
    async answer(box) {
      for (const rest = box.locator('[data-pool]'); (await rest.count()) > 0; ) await rest.first().click();
      for (const mark of await box.getByRole('combobox').all()) await mark.selectOption('2');
      if (await button(box, 'order.check').isEnabled()) await button(box, 'order.check').click();
    },
    finished: (box) => box.getByRole('heading', { name: words('order.reasons') }),
  },
  say: {
    async answer(box) {
      await box.getByRole('textbox').fill(draft);
      // The first note shows that the coach has come, after its pause.
      await expect(box.getByRole('heading', { name: words('say.notes') })).toBeVisible();
      await button(box, 'say.try').click();
    },
    finished: (box) => box.getByText(words('say.models'), { exact: true }),
  },
  timer: {
    async answer(box) {
      const no = box.getByRole('radio', { name: words('timer.no'), exact: true });
      const begin = button(box, 'timer.begin');
      if ((await no.count()) > 0) await no.check();
      else if ((await begin.count()) > 0) await begin.click();
      else await box.getByRole('radio').first().check();
      for (const field of await box.getByRole('textbox').all()) await field.fill(draft);
    },
    finished: (box) => box.getByRole('heading', { name: words('timer.doneTitle') }),
  },
  log: {
    async answer(box) {
      await box.locator('.option input').first().check();
      await button(box, 'log.put').click();
    },
    finished: (box) => box.getByText(words('log.table'), { exact: true }),
  },
  pick: {
    async answer(box) {
      if (await box.getByRole('checkbox').count()) await box.getByRole('checkbox').first().check();
    },
    finished: (box) => box.getByRole('heading', { name: words('pick.doneTitle') }),
  },
  plan: {
    async answer(box) {
      const option = box.getByRole('radio').or(box.getByRole('checkbox'));
      if (await option.count()) return option.first().check();
      const field = box.locator('form :is(input, textarea)');
      // Each day later than the last: a plan may ask for a day after another of its days.
      const { now } = await stepOf(box);
      const day = new Date(Date.now() + now * 86_400_000).toISOString().slice(0, 10);
      const fitting: Record<string, string> = { date: day, time: '18:30', number: '20' };
      await field.fill(fitting[(await field.getAttribute('type')) ?? ''] ?? 'I will call the bank on Friday at 6 pm.');
    },
    finished: (box) => box.getByRole('heading', { name: words('plan.doneTitle') }),
  },
};

function kindOf(kind: string) {
  const way = kinds[kind];
  if (!way)
    throw new Error(`tests/browser/exercises.ts does not know how to do "${kind}". Add it to the list of kinds.`);
  return way;
}

/** Answers the two safety questions with no, where they are asked. */
export async function passSafety(box: Locator): Promise<void> {
  await expect(progressOf(box).or(box.getByText(words('reflect.safety')))).toBeVisible();
  for (const no of await box.getByRole('radio', { name: words('reflect.no'), exact: true }).all()) await no.check();
  if ((await progressOf(box).count()) === 0) await wayOn(box).click();
  await expect(progressOf(box)).toBeVisible();
}

/** Gives the answer of the current step. */
export const answer = (box: Locator, { kind }: Example) => kindOf(kind).answer(box);

/** The number of the step shown and of all steps. */
export async function stepOf(box: Locator): Promise<{ now: number; all: number }> {
  const [now = 1, all = 1] = ((await progressOf(box).textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
  return { now, all };
}

/** Waits until a step is shown. */
export const expectStep = (box: Locator, now: number, all: number) =>
  expect(progressOf(box)).toHaveText(words('exercise.step', { now, all }));

/** Goes from an answered step to the one after it; an exercise on one screen has no way on. */
export async function goOn(box: Locator): Promise<void> {
  if ((await wayOn(box).count()) === 0) return;
  const { now, all } = await stepOf(box);
  await wayOn(box).click();
  if (now < all) await expectStep(box, now + 1, all);
  else await expect(progressOf(box)).toHaveCount(0);
}

/** Answers the step shown and all that follow, to the end. */
export async function finish(box: Locator, example: Example): Promise<void> {
  const way = kindOf(example.kind);
  if (example.kind === 'log' || example.kind === 'pick') {
    await way.answer(box);
    if (example.kind === 'pick') await button(box, 'pick.see').first().click();
    return expect(way.finished(box)).toBeVisible();
  }
  const { now, all } = await stepOf(box);
  if (example.kind === 'order') await way.answer(box);
  else
    for (let step = now; step <= all; step += 1) {
      await way.answer(box);
      // The last scene of "say" has no button on: its end is the road to a person.
      if (step < all || example.kind !== 'say') await goOn(box);
    }
  await expect(way.finished(box)).toBeVisible();
}
