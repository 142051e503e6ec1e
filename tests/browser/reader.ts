// A virtual screen reader inside the page. It reads what the browser draws and follows focus and live regions,
// as the specifications say; it is no substitute for a person with a real one.
import { fileURLToPath } from 'node:url';
import type { virtual } from '@guidepup/virtual-screen-reader';
import type { Locator, Page } from '@playwright/test';

const library = fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js'));
const address = '/virtual-screen-reader.js';
const inPage = () => (globalThis as unknown as { reader: typeof virtual }).reader;

/** What a control or a numbered row must be heard as. */
export interface Expected {
  role: string;
  name: string;
  states: string[];
}

/** Lets a page answer for the library. Before the page is opened. */
export const bringReader = (page: Page) =>
  page.route(`**${address}`, (route) => route.fulfill({ path: library, contentType: 'text/javascript' }));

/** Starts reading a part of the page. What was heard before is forgotten. */
export async function listen(box: Locator): Promise<void> {
  await box.evaluate(async (element, from) => {
    const loaded = (await import(from)) as { virtual: typeof virtual };
    Object.assign(globalThis, { reader: loaded.virtual });
    await loaded.virtual.stop();
    await loaded.virtual.start({ container: element });
    await loaded.virtual.clearSpokenPhraseLog();
  }, address);
}

/** All that was spoken since `listen`, `hear` or `forget`. */
export const heard = (page: Page) => page.evaluate(`(${inPage})().spokenPhraseLog()`) as Promise<string[]>;

export const forget = (page: Page) => page.evaluate(`(${inPage})().clearSpokenPhraseLog()`);

/** Moves on until something is spoken that begins so, and acts on it. Throws after 200 moves. */
export async function actOn(page: Page, phrase: string): Promise<void> {
  const found = (await page.evaluate(`(async (reader) => {
    for (let move = 0; move < 200; move += 1) {
      if ((await reader.lastSpokenPhrase()).startsWith(${JSON.stringify(phrase)})) return reader.act().then(() => true);
      await reader.next();
    }
  })((${inPage})())`)) as boolean | undefined;
  if (!found) throw new Error(`200 moves did not reach "${phrase}"; the last were ${(await heard(page)).slice(-9)}`);
}

/** Reads from where the reader stands until it has spoken a text, at most 30 moves. Returns what was spoken. */
export const readOn = (page: Page, text: string) =>
  page.evaluate(`(async (reader) => {
    const spoken = [await reader.lastSpokenPhrase()];
    for (let move = 0; move < 30 && !spoken.join(' ').includes(${JSON.stringify(text)}); move += 1) {
      await reader.next();
      spoken.push(await reader.lastSpokenPhrase());
    }
    return spoken.join(' ');
  })((${inPage})())`) as Promise<string>;

/** Reads a part of the page from its first item to its last. */
export async function readAll(box: Locator): Promise<string[]> {
  // The library reads attributes where browsers tell readers of properties: what is picked and what is written.
  await box.evaluate((element) => {
    for (const input of element.querySelectorAll('input')) {
      input.toggleAttribute('checked', input.checked);
      if (input.type !== 'radio' && input.type !== 'checkbox') input.setAttribute('value', input.value);
    }
  });
  await listen(box);
  return box.page().evaluate(`(async (reader) => {
    const first = reader.activeNode;
    for (let move = 0; move < 500; move += 1) {
      await reader.next();
      // The end of an item has the same node as its beginning.
      if (reader.activeNode === first && !(await reader.lastSpokenPhrase()).startsWith('end of ')) break;
    }
    return reader.spokenPhraseLog();
  })((${inPage})())`) as Promise<string[]>;
}

/** Every control that is shown, and every row of a numbered list, as a reader must hear it. */
export const expectedOf = (box: Locator): Promise<Expected[]> =>
  box.evaluate((element) => {
    const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
    const shown = [...element.querySelectorAll<HTMLElement>('button, input, select, textarea, ol > li')].filter((one) =>
      one.checkVisibility(),
    );
    return shown.map((one) => {
      if (one instanceof HTMLLIElement) {
        const rows = [...(one.parentElement?.children ?? [])];
        return { role: 'listitem', name: '', states: [`position ${rows.indexOf(one) + 1}`, `set size ${rows.length}`] };
      }
      const states = one.matches(':disabled') ? ['disabled'] : [];
      if (one instanceof HTMLButtonElement) {
        const pressed = one.getAttribute('aria-pressed');
        if (pressed) states.push(pressed === 'true' ? 'pressed' : 'not pressed');
        const spoken = one.cloneNode(true) as HTMLElement;
        for (const silent of spoken.querySelectorAll('[aria-hidden="true"]')) silent.remove();
        return { role: 'button', name: one.ariaLabel ?? plain(spoken.textContent), states };
      }
      const field = one as HTMLInputElement;
      const choice = field.type === 'radio' || field.type === 'checkbox';
      if (choice) states.push(field.checked ? 'checked' : 'not checked');
      const role = choice ? field.type : one instanceof HTMLSelectElement ? 'combobox' : '';
      const label = field.labels?.[0]?.cloneNode(true) as HTMLElement | undefined;
      for (const inner of label?.querySelectorAll('select') ?? []) inner.remove();
      return { role, name: plain(label?.textContent), states };
    });
  });
