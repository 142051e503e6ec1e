import { expect, type Page, type Request, test } from '@playwright/test';
import type { Persist } from '../../src/exercises/kind.ts';
import { answer, button, draft, type Example, example, examples, finish, passSafety, start } from './exercises.ts';
import {
  addressOf,
  allPages,
  onePerTemplate,
  openSearch,
  published,
  reviewAddress,
  wakeIslands,
  words,
} from './pages.ts';
import { test as withTab } from './tab.ts';

/** Notes everything a page asks for and everything that goes wrong in it, from its first moment on. */
async function watch(page: Page) {
  const requests: Request[] = [];
  const faults: string[] = [];
  page.on('request', (request) => requests.push(request));
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
  await page.exposeFunction('tellTest', (text: string) => faults.push(text));
  await page.addInitScript(() => {
    const { tellTest } = globalThis as unknown as { tellTest(text: string): void };
    document.addEventListener('securitypolicyviolation', (event) =>
      tellTest(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  return {
    faults,
    requests,
    foreign: () =>
      requests
        .map((request) => request.url())
        .filter((url) => ![published.origin, new URL(reviewAddress).origin].includes(new URL(url).origin)),
  };
}

type Seen = Awaited<ReturnType<typeof watch>>;

/** Everything that this origin and this tab keep. */
const kept = async (page: Page) => ({
  cookies: await page.context().cookies(),
  ...(await page.evaluate(async () => ({
    cookie: document.cookie,
    local: { ...localStorage } as Record<string, string>,
    session: { ...sessionStorage } as Record<string, string>,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    name: window.name,
  }))),
});
const nothing = { cookies: [], cookie: '', local: {}, session: {}, databases: [], caches: [], workers: 0, name: '' };

/** Where the tab stands: no answer may change any of it. */
const standing = (page: Page) =>
  page.evaluate(() => ({ href: location.href, title: document.title, length: history.length, state: history.state }));

const onOneTab = withTab.extend<{ seen: Seen }, { watched: Seen }>({
  watched: [async ({ tab }, use) => use(await watch(tab)), { scope: 'worker' }],
  seen: async ({ watched }, use) => {
    watched.requests.length = 0;
    watched.faults.length = 0;
    await use(watched);
  },
});

for (const path of allPages) {
  onOneTab(`visiting ${path} asks nobody else, breaks nothing and keeps nothing`, async ({ page, seen }) => {
    await page.goto(addressOf(published, path));
    await wakeIslands(page);
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    // What a script asks for late shows in half a second of silence; pages of one template run the same scripts.
    if (onePerTemplate.includes(path)) await page.waitForLoadState('networkidle');
    await Promise.all(seen.requests.map((request) => request.response()));
    expect(seen.faults).toEqual([]);
    expect(seen.foreign()).toEqual([]);
    expect(await kept(page)).toEqual(nothing);
  });
}

test('foreign requests, errors, violations and storage are noticed', async ({ page }) => {
  await page.route('https://foreign.example/**', (route) => route.abort());
  await page.route('**/privacy/', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text())
      .replace(
        /<meta http-equiv="Content-Security-Policy"[^>]*>/,
        '<meta http-equiv="Content-Security-Policy" content="style-src \'none\'">',
      )
      .replace(
        '</body>',
        '<img src="https://foreign.example/x" alt=""><script>localStorage.a = 1; document.cookie = "a=1"; throw Error("x")</script></body>',
      );
    await route.fulfill({ response: answer, body });
  });
  const seen = await watch(page);
  await page.goto('/privacy/');
  expect(seen.foreign()).toEqual(['https://foreign.example/x']);
  await expect
    .poll(() => seen.faults.map((fault) => fault.split(':')[0]))
    .toEqual(expect.arrayContaining(['page', 'console', 'policy']));
  expect(await kept(page)).toMatchObject({ cookie: 'a=1', local: { a: '1' } });
});

/** Whether a request could carry anything a reader gave: a body, a query, another method than GET. */
const carrying = (requests: Request[]) =>
  requests
    .filter((request) => request.method() !== 'GET' || request.postData() !== null || /[?#]/.test(request.url()))
    .map((request) => request.url());

for (const one of examples) {
  test(`${one.id} done to its end leaves answers in this tab alone, and none in an address or a request`, async ({
    page,
  }) => {
    const seen = await watch(page);
    await page.goto(reviewAddress);
    const before = await standing(page);
    const box = await start(page, one.id);
    await passSafety(box);
    // The safety questions are answered by now, and nothing is kept of that.
    expect(await kept(page)).toEqual(nothing);
    await answer(box, one);
    await expectKept(page, one);
    await page.reload();
    const again = await start(page, one.id);
    await passSafety(again);
    await finish(again, one);
    await expectKept(page, one);
    expect(await standing(page)).toEqual(before);
    expect(carrying(seen.requests)).toEqual([]);
    expect(seen.faults).toEqual([]);
    expect(seen.foreign()).toEqual([]);
  });
}

/** Answers stay in this tab under our name at most; those of a kind that keeps nothing are nowhere. */
async function expectKept(page: Page, { id, kind }: Example) {
  const { persist }: { persist: Persist } = await import(`../../src/exercises/${kind}/logic.ts`);
  const { session, ...rest } = await kept(page);
  expect({ ...rest, session: {} }).toEqual(nothing);
  expect(Object.keys(session)).toEqual(persist === 'never' ? [] : [`goldseam:${id}`]);
  expect(JSON.stringify(session)).not.toContain(draft);
}

test('an answer of yes to a safety question is kept nowhere and asks for nothing', async ({ page }) => {
  const seen = await watch(page);
  await page.goto(reviewAddress);
  const box = await start(page, example('reflect-with-safety').id);
  await page.waitForLoadState('networkidle');
  const asked = seen.requests.length;
  for (const yes of await box.getByRole('radio', { name: words('reflect.yes'), exact: true }).all()) await yes.check();
  await expect(box.getByText(words('reflect.unsafe'))).toBeVisible();
  expect(await kept(page)).toEqual(nothing);
  expect(seen.requests.length).toBe(asked);
});

test('words written to the coach appear in no storage, no address and no request', async ({ page }) => {
  const seen = await watch(page);
  await page.goto(reviewAddress);
  const before = await standing(page);
  const box = await start(page, example('say').id);
  await box.getByRole('textbox').pressSequentially(draft);
  await expect(box.getByRole('heading', { name: words('say.notes') })).toBeVisible();
  await button(box, 'say.try').click();
  await box.getByRole('textbox').fill(`${draft} I am afraid of you.`);
  await expect(box.getByRole('alert')).toBeVisible();
  expect(await kept(page)).toEqual(nothing);
  expect(await standing(page)).toEqual(before);
  expect(carrying(seen.requests)).toEqual([]);
});

test('clearing the answers removes them from the tab', async ({ page }) => {
  await page.goto(reviewAddress);
  const one = example('sort');
  const box = await start(page, one.id);
  await finish(box, one);
  await expectKept(page, one);
  await button(box, 'exercise.clear').click();
  await expect(button(box, 'exercise.clear')).toHaveCount(0);
  expect(await kept(page)).toEqual(nothing);
});

for (const [place, open] of [
  [
    'in the dialog',
    async (page: Page) => {
      await page.goto('/guide/');
      return openSearch(page);
    },
  ],
  [
    'on its page',
    async (page: Page) => {
      await page.goto('/search/');
      await wakeIslands(page);
      return page.locator('main');
    },
  ],
] as const) {
  test(`typing into the search ${place} changes no address, title or history, and travels nowhere`, async ({
    page,
  }) => {
    const seen = await watch(page);
    const search = await open(page);
    const before = await standing(page);
    await search.getByRole('searchbox').pressSequentially('forgiveness jealous');
    await search.getByRole('searchbox').press('Enter');
    await search.getByRole('searchbox').fill('forgiveness');
    await expect(search.getByRole('link', { name: /forgiveness/i }).first()).toBeVisible();
    expect(await standing(page)).toEqual(before);
    expect(seen.requests.map((request) => request.url()).filter((url) => /forgiv|jealous/i.test(url))).toEqual([]);
    expect(seen.requests.filter((request) => request.method() !== 'GET')).toEqual([]);
    expect(await kept(page)).toEqual(nothing);
    expect(seen.faults).toEqual([]);
    expect(seen.foreign()).toEqual([]);
  });
}

test('a filter puts no choice into the address, also by Enter', async ({ page }) => {
  await page.goto('/practice/');
  const before = await standing(page);
  await page.getByRole('radio', { name: words('kind.sort') }).check();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).not.toBeEmpty();
  expect(await standing(page)).toEqual(before);
  await expect(page.getByRole('radio', { name: words('kind.sort') })).toBeChecked();
});
