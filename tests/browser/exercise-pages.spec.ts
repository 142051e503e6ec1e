// What stands round every exercise, read from the built pages, and what a counselor prints of one.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import { answer, boxOf, type Example, passSafety, start } from './exercises.ts';
import { pageOf } from './html.ts';
import { exercisePages, published, sectionPages, words } from './pages.ts';

interface Authored {
  kind: string;
  title: string;
  minutes: number;
  for: string;
  together?: boolean;
  safety?: boolean;
  /** Asked first, and kept nowhere: there is nothing of it to print. */
  gate?: unknown;
}
const folder = new URL('../../content/exercises/', import.meta.url);
const authored = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => [
      file.replace(/^.*\/|\.yaml$/g, ''),
      parse(readFileSync(new URL(file, folder), 'utf8'), { merge: true }) as Authored,
    ]),
);
const idOf = (path: string) => path.split('/').at(-2) ?? '';

/** The exercise frames of a page: what is read in each, in order. */
function framesOf(path: string) {
  const elements = pageOf(published, path);
  return elements.flatMap((frame, at) =>
    frame.attrs['data-exercise'] === undefined
      ? []
      : [{ id: (frame.attrs['id'] ?? '').replace('exercise-', ''), text: frame.text, inside: elements.slice(at + 1) }],
  );
}

test('every exercise has a page of its own', () => {
  expect(exercisePages.map(idOf).toSorted()).toEqual([...authored.keys()].toSorted());
});

test('every exercise says kind, minutes and reader first and has a way to stop, wherever it stands', () => {
  for (const path of [...exercisePages, ...sectionPages]) {
    for (const { id, text, inside } of framesOf(path)) {
      const { kind, minutes, for: role } = authored.get(id) as Authored;
      const facts = inside.find(({ attrs }) => attrs['class'] === 'facts')?.text;
      expect(facts, `${path} ${id}`).toContain(words(`kind.${kind}`));
      expect(facts, `${path} ${id}`).toContain(words('exercise.minutesLong', { minutes }));
      expect(facts, `${path} ${id}`).toContain(words(`role.${role}`));
      expect(text, `${path} ${id}`).toContain(words('exercise.stop'));
    }
  }
});

test('the safety gate stands before the start of every exercise for two, and of no other', () => {
  const shown = [...exercisePages, ...sectionPages].flatMap((path) =>
    framesOf(path).map(({ id, inside, text }) => {
      const gate = inside.findIndex(({ attrs }) => attrs['class'] === 'gate');
      const island = inside.findIndex(({ name }) => name === 'astro-island');
      return { id, path, gated: text.includes(words('gate.title')) && gate < island };
    }),
  );
  const wrong = shown.filter(({ id, gated }) => gated !== (authored.get(id)?.together ?? false));
  expect(wrong.map(({ path, id }) => `${path} ${id}`)).toEqual([]);
  expect(shown.some(({ gated }) => gated)).toBe(true);
});

/** What a print of the page would show. */
async function printed(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden in print is left out
  const text = await page.evaluate(() => document.body.innerText);
  await page.emulateMedia({ media: 'screen' });
  return text;
}

const button = (page: Page, key: string) => page.getByRole('button', { name: words(key), exact: true });

/** The first exercise of each kind that begins with a question whose answer can be printed. */
const oneOfEach = [...new Set([...authored.values()].map(({ kind }) => kind))].map((kind) => {
  const path = exercisePages.find((page) => {
    const data = authored.get(idOf(page));
    return data?.kind === kind && !data.gate && (kind !== 'timer' || 'rate' in data);
  }) as string;
  return { path, example: { id: idOf(path), kind } satisfies Example };
});

for (const { path, example } of oneOfEach) {
  test(`${path} (${example.kind}) is printed blank or with the answers given so far`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {};
    });
    await page.goto(path);
    await button(page, 'exercise.printFilled').scrollIntoViewIfNeeded();
    await expect(async () => {
      await button(page, 'exercise.printFilled').click();
      await expect(page.getByText(words('exercise.printNone'))).toBeVisible({ timeout: 500 });
    }).toPass();

    const title = authored.get(example.id)?.title as string;
    const blank = await printed(page);
    expect(blank).toContain(title);
    await start(page, example.id);
    const box = boxOf(page, example.id);
    if (authored.get(example.id)?.safety) await passSafety(box);
    await answer(box, example);
    // Answering goes into no print by itself.
    expect(await printed(page)).toBe(blank);
    await button(page, 'exercise.printFilled').click();
    await expect(page.getByText(words('exercise.printNone'))).toHaveCount(0);
    const filled = await printed(page);
    expect(filled).toContain(title);
    expect(await page.locator('.print-only dd').count()).toBeGreaterThan(0);
    for (const given of await page.locator('.print-only dd').allTextContents()) expect(filled).toContain(given.trim());
    // Nothing else of the page is on the sheet.
    expect(filled).not.toContain(words('exercise.stop'));
    expect(filled).not.toContain(words('section.sources'));
    expect(filled.length).toBeLessThan(blank.length);

    await button(page, 'exercise.printBlank').click();
    expect(await printed(page)).toBe(blank);
  });
}
