import { brotliCompressSync, constants } from 'node:zlib';
import { expect, type Page, type Response, test } from '@playwright/test';
import { examples, start, startOf } from './exercises.ts';
import { elementsOf } from './html.ts';
import { limits } from './limits.ts';
import { openSearch, reviewAddress, sectionPages, wakeIslands, words } from './pages.ts';

/** The coach and the search are counted apart: they load when a reader writes or searches. */
const coachOrSearch = /\/(pagefind\/|assets\/(phrasing|versions|search)|search\/|practice\/(rules|weights)\.json)/i;

const brotli = (body: Buffer | string) =>
  brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  }).length;

interface Part {
  path: string;
  type: 'html' | 'script' | 'font' | 'other';
  bytes: number;
  /** Scripts inside a page travel with it; their own size counts among the scripts. */
  inline: number;
}

/** Weighs every response of a page, from its first request on. */
async function weigh(page: Page, path: string) {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(path, { waitUntil: 'networkidle' });

  const measure = async (response: Response): Promise<Part> => {
    const { pathname } = new URL(response.url());
    const kind = response.request().resourceType();
    const body = await response.body();
    // A font is compressed already.
    if (kind === 'font') return { path: pathname, type: 'font', bytes: body.length, inline: 0 };
    if (kind === 'script') return { path: pathname, type: 'script', bytes: brotli(body), inline: 0 };
    if (kind !== 'document') return { path: pathname, type: 'other', bytes: brotli(body), inline: 0 };
    const inline = elementsOf(body.toString()).filter(
      ({ name, attrs }) => name === 'script' && attrs['src'] === undefined,
    );
    return {
      path: pathname,
      type: 'html',
      bytes: brotli(body),
      inline: brotli(inline.map(({ text }) => text).join('\n')),
    };
  };
  const parts = () => Promise.all(responses.map(measure));
  return {
    parts,
    paths: () => responses.map((response) => new URL(response.url()).pathname),
  };
}

const sum = (parts: Part[], count: (part: Part) => number = ({ bytes }) => bytes) =>
  parts.reduce((total, part) => total + count(part), 0);
const scripts = (parts: Part[]) => sum(parts, ({ type, bytes, inline }) => (type === 'script' ? bytes : inline));
const table = (parts: Part[]) =>
  parts.map(({ path, bytes, inline }) => `${bytes} ${path}${inline ? ` (inline scripts ${inline})` : ''}`).join('\n');

test('there are section pages to weigh', () => {
  expect(sectionPages).toEqual(expect.arrayContaining(['/guide/introduction/', '/guide/set-boundaries/']));
});

for (const path of sectionPages) {
  test(`${path} keeps to its limits before and after scrolling`, async ({ page }) => {
    const weight = await weigh(page, path);
    const before = await weight.parts();
    const html = before.filter(({ type }) => type === 'html');
    expect(html).toHaveLength(1);
    expect.soft(sum(html), `HTML\n${table(html)}`).toBeLessThanOrEqual(limits.html);
    expect
      .soft(scripts(before), `scripts before scrolling\n${table(before)}`)
      .toBeLessThanOrEqual(limits.scriptsBefore);
    expect
      .soft(sum(before.filter(({ type }) => type === 'font')), `fonts\n${table(before)}`)
      .toBeLessThanOrEqual(limits.fonts);
    expect.soft(sum(before), `everything before scrolling\n${table(before)}`).toBeLessThanOrEqual(limits.everything);
    expect.soft(before.length, `requests before scrolling\n${table(before)}`).toBeLessThanOrEqual(limits.requests);

    await wakeIslands(page);
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await page.waitForLoadState('networkidle');
    const after = await weight.parts();
    expect.soft(sum(after), `everything after scrolling\n${table(after)}`).toBeLessThanOrEqual(limits.everything);
    expect.soft(after.length, `requests after scrolling\n${table(after)}`).toBeLessThanOrEqual(limits.requests);
  });

  test(`${path} loads an exercise when it is started, and few scripts with all of them`, async ({ page }) => {
    const weight = await weigh(page, path);
    const boxes = page.locator('[data-exercise]');
    const ids = await boxes.evaluateAll((all) => all.map(({ id }) => id.replace('exercise-', '')));
    expect(ids.length).toBeGreaterThan(0);
    const data = () => weight.paths().filter((asked) => asked.startsWith('/practice/'));
    const expected: string[] = [];
    await wakeIslands(page);
    for (const id of ids) {
      expect(data()).toEqual(expected);
      const first = startOf(page.locator(`#exercise-${id} .island`));
      await expect(first).toBeEnabled();
      await first.click();
      await expect(first).toHaveCount(0);
      expected.push(`/practice/${id}.json`);
    }
    expect(data()).toEqual(expected);
    await page.waitForLoadState('networkidle');
    expect(weight.paths().filter((asked) => coachOrSearch.test(asked))).toEqual([]);
    const all = await weight.parts();
    expect(scripts(all), table(all)).toBeLessThanOrEqual(limits.scriptsEver);
  });
}

test('nothing of the search is asked for before it is opened, and something after', async ({ page }) => {
  const weight = await weigh(page, sectionPages[0] ?? '');
  await wakeIslands(page);
  const asked = () => weight.paths().filter((path) => /search|pagefind/i.test(path));
  expect(asked()).toEqual([]);
  const dialog = await openSearch(page);
  expect(asked().length).toBeGreaterThan(0);
  await dialog.getByRole('searchbox').fill('trust');
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  expect(asked().some((path) => path.startsWith('/pagefind/'))).toBe(true);
});

test('the coach comes when a reader writes, within its own budget', async ({ page }) => {
  const weight = await weigh(page, '/practice/say-it/');
  await wakeIslands(page);
  await startOf(page.locator('[data-exercise] .island').first()).click();
  await page.getByRole('textbox').fill('You never listen. ');
  await expect(page.getByRole('heading', { name: words('say.notes') })).toBeVisible();
  const parts = (await weight.parts()).filter(({ path }) => coachOrSearch.test(path));
  const bytes = (wanted: RegExp) =>
    parts.filter(({ path }) => wanted.test(path)).reduce((all, one) => all + one.bytes, 0);
  expect(bytes(/phrasing|rules/), table(parts)).toBeLessThanOrEqual(limits.coach);
  expect(bytes(/weights/), table(parts)).toBeLessThanOrEqual(limits.coachWeights);
  expect(bytes(/weights/)).toBeGreaterThan(0);
});

test('an exercise costs little script: what all kinds share, and what each kind adds', async ({ browser }) => {
  const loaded = new Map<string, Part[]>();
  for (const { id, kind } of examples) {
    if (loaded.has(kind)) continue;
    const page = await browser.newPage();
    const weight = await weigh(page, reviewAddress);
    await start(page, id);
    await page.waitForLoadState('networkidle');
    loaded.set(
      kind,
      (await weight.parts()).filter(({ path, type }) => type === 'script' && !coachOrSearch.test(path)),
    );
    await page.close();
  }
  const kinds = [...loaded.values()];
  const inAll = ({ path }: Part) => kinds.every((parts) => parts.some((part) => part.path === path));
  // What every page runs, with or without an exercise, has its own limit.
  const shared = kinds[0]?.filter((part) => inAll(part) && !/\/page\./.test(part.path)) ?? [];
  expect.soft(sum(shared), table(shared)).toBeLessThanOrEqual(limits.islandShared);
  for (const [kind, parts] of loaded) {
    const own = parts.filter((part) => !inAll(part));
    expect(own.length, `${kind} has a script of its own`).toBeGreaterThan(0);
    expect.soft(sum(own), `${kind}\n${table(own)}`).toBeLessThanOrEqual(limits.islandKind);
  }
});
