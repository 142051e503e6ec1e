import { expect, type Locator, type Page, test } from '@playwright/test';
import {
  answer,
  boxOf,
  button,
  type Example,
  example,
  examples,
  finish,
  goOn,
  passSafety,
  startOf,
  stepOf,
  wayOn,
} from './exercises.ts';
import { reviewAddress, words } from './pages.ts';
import { actOn, bringReader, type Expected, expectedOf, forget, heard, listen, readAll, readOn } from './reader.ts';

/** One example for each kind that the review page shows. */
const one = [...new Map([...examples].reverse().map((entry) => [entry.kind, entry])).values()];

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Without any space: between two elements a reader pauses where the text has none. */
const bare = (text: string) => text.replace(/\s+/g, '');

test.beforeEach(async ({ page }) => {
  await bringReader(page);
  await page.goto(reviewAddress);
});

/** Starts an exercise with the reader alone. */
async function startByEar(page: Page, id: string): Promise<Locator> {
  const box = boxOf(page, id);
  await startOf(box).scrollIntoViewIfNeeded();
  await expect(startOf(box)).not.toHaveAttribute('aria-disabled');
  await listen(box);
  await actOn(page, `button, ${words('exercise.start')}`);
  await expect(startOf(box)).toHaveCount(0);
  return box;
}

/** The focus stands on the question (or the end), and reading on from there begins with its words. */
async function expectQuestion(page: Page, box: Locator): Promise<void> {
  const question = box.locator(':focus');
  await expect(question, 'the question has the focus').toHaveAttribute('tabindex', '-1');
  const text = plain((await question.textContent()) ?? '');
  expect(text).not.toBe('');
  await expect.poll(async () => plain(await readOn(page, text)), 'the question is spoken').toContain(text);
}

/** What stands in the live regions. */
async function liveTexts(box: Locator): Promise<string[]> {
  const regions = await box
    .locator('[role="status"], [role="alert"]')
    .evaluateAll((all) => all.map((region) => region.textContent));
  return regions.map(plain).filter(Boolean);
}

/** Every live region with new words was spoken once, by itself; none was spoken again while it said the same. */
async function expectFeedbackOnce(page: Page, box: Locator, before: string[]): Promise<number> {
  const texts = (await liveTexts(box)).filter((text) => !before.includes(text));
  expect(new Set(texts).size, 'no two live regions say the same').toBe(texts.length);
  for (const text of texts) {
    const told = async () => {
      const live = (await heard(page)).filter((phrase) => /^(?:polite|assertive): /.test(phrase));
      // A region whose class changes with its words is told twice in a row by the library, by a browser once.
      return live.filter((phrase, index) => phrase !== live[index - 1] && plain(phrase).endsWith(text)).length;
    };
    await expect.poll(told, `"${text}" is spoken`).toBe(1);
  }
  return texts.length;
}

/** Whether a phrase tells of a control or row, its name and all its states. */
const tells = (phrase: string, { role, name, states }: Expected) => {
  const parts = phrase.split(', ');
  return (
    (!role || parts[0] === role) && bare(phrase).includes(bare(name)) && states.every((state) => parts.includes(state))
  );
};

/** Everything shown is heard: how far along, each control by its name and its state. Returns how many states are on. */
async function expectHeard(box: Locator): Promise<number> {
  const phrases = await readAll(box);
  if ((await box.locator('.progress').count()) > 0) {
    expect(phrases).toContain(plain((await box.locator('.progress').textContent()) ?? ''));
  }
  const expected = await expectedOf(box);
  for (const entry of expected) {
    if (entry.role !== 'listitem') expect(entry.name, `a name for ${JSON.stringify(entry)}`).not.toBe('');
    expect(
      phrases.some((phrase) => tells(phrase, entry)),
      `${JSON.stringify(entry)} in\n${phrases.join('\n')}`,
    ).toBe(true);
  }
  return expected.filter(({ states }) => states.some((state) => /^(?:checked|pressed|position)/.test(state))).length;
}

for (const { id, kind } of one) {
  test(`a screen reader tells the questions, the states and the feedback of ${kind}, feedback once`, async ({
    page,
  }) => {
    const example: Example = { id, kind };
    const box = await startByEar(page, id);
    await passSafety(box);
    await expectQuestion(page, box);
    const { all } = await stepOf(box);
    let on = 0;
    let feedback = 0;
    for (let step = 1; step <= all; step += 1) {
      await expectHeard(box);
      const before = await liveTexts(box);
      await listen(box);
      await answer(box, example);
      feedback += await expectFeedbackOnce(page, box, before);
      on += await expectHeard(box);
      await forget(page);
      // On one screen, or at the last scene of those without an end of their own.
      if ((await wayOn(box).count()) === 0) break;
      await goOn(box);
      await expectQuestion(page, box);
    }
    expect(on, 'an answer that was given is heard').toBeGreaterThan(0);
    // Where a step has no feedback, the end has it: its heading took the focus and was spoken above.
    if (feedback === 0) {
      if ((await box.locator('h4:focus').count()) === 0) await finish(box, example);
      await expect(box.locator('h4:focus')).toBeVisible();
    }
    await expectHeard(box);
  });
}

test('a screen reader tells a note of a plan once, and what it is about', async ({ page }) => {
  const box = await startByEar(page, example('plan').id);
  await forget(page);
  await button(box, 'exercise.next').click();
  await expect(box.getByRole('status')).not.toBeEmpty();
  expect(await expectFeedbackOnce(page, box, [])).toBe(1);
});

test('a running timer is silent but for its cues', async ({ page }) => {
  const box = await startByEar(page, example('timer').id);
  await goOn(box);
  await listen(box);
  await button(box, 'timer.begin').click();
  const time = box.getByRole('timer');
  const before = await time.textContent();
  await expect(time).not.toHaveText(before ?? '');
  expect((await heard(page)).filter((phrase) => /^(?:polite|assertive): ./.test(phrase))).toEqual([]);
  await button(box, 'timer.pause').click();
  await expect(box.getByRole('status')).not.toBeEmpty();
  expect(await expectFeedbackOnce(page, box, [])).toBe(1);
});
