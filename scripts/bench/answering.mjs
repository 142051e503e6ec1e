// How long the page takes to show an answer on a slow phone, beside a bare form that does nothing at all.
import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { parse } from 'yaml';
import { browserPath } from '../browser.mjs';
import { serve } from '../serve.mjs';

const words = parse(readFileSync('content/ui/en.yaml', 'utf8'));
/** A phone of some years ago takes about six times as long as this machine. */
const slowness = 6;

/** The first exercise of each kind that begins with its own question, with the page it stands on. */
function oneOfEach() {
  const found = new Map();
  for (const file of readdirSync('content/exercises', { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.yaml')) continue;
    const { kind, gate, rate } = parse(readFileSync(`content/exercises/${file}`, 'utf8'), { merge: true });
    if (found.has(kind) || gate || (kind === 'timer' && !rate)) continue;
    const id = file.replace(/^.*\/|\.yaml$/g, '');
    found.set(kind, `/${kind === 'reflect' ? 'check-in' : 'practice'}/${id}/`);
  }
  return found;
}

/**
 * Milliseconds from an act to the end of the frame that shows it, least of several: in the page, so that
 * nothing between this process and the browser counts.
 * @param scope selector of the part to act in
 */
const answering = (scope) =>
  [...document.querySelectorAll(`${scope} :is(textarea, input, [role="toolbar"] button, fieldset button, [data-pool])`)]
    .slice(0, 1)
    .map(async (control) => {
      control.focus();
      const shown = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const typing = control.matches(
        'textarea, input:not([type="radio"], [type="checkbox"], [type="date"], [type="time"])',
      );
      let least = Number.POSITIVE_INFINITY;
      for (let turn = 0; turn < 12; turn += 1) {
        // A frame begins now, so that waiting for one is no part of the time.
        await shown();
        const start = performance.now();
        if (typing) document.execCommand('insertText', false, ' word');
        else control.click();
        await shown();
        least = Math.min(least, performance.now() - start);
      }
      return { least, typing };
    })[0];

/**
 * Prints for each kind how long one answer takes at a sixth of this machine's speed, and how often the time
 * of a bare form that is.
 * @param dir the built site
 */
export async function benchAnswering(dir) {
  const { server, address } = await serve({ dir });
  const browser = await chromium.launch({ executablePath: browserPath() });
  const page = await browser.newPage();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  const measure = async (scope) => page.evaluate(answering, scope);

  await page.setContent('<textarea></textarea>');
  const bareText = (await measure('body')).least;
  await page.setContent('<label><input type="radio" name="a">One</label>');
  const bareTap = (await measure('body')).least;
  console.log(
    `\nOne answer at a sixth of this machine's speed (a bare form: typing ${bareText.toFixed(1)} ms, a tap ${bareTap.toFixed(1)} ms)`,
  );
  for (const [kind, path] of oneOfEach()) {
    await page.goto(new URL(`.${path}`, address).href);
    const box = page.locator('[data-exercise] .island');
    await box.scrollIntoViewIfNeeded();
    const start = box.getByRole('button', { name: words['exercise.start'], exact: true });
    await start.and(page.locator(':not([aria-disabled])')).click();
    await start.waitFor({ state: 'detached' });
    const { least, typing } = await measure('[data-exercise] .island');
    console.log(
      `${kind}: ${least.toFixed(1)} ms, ${(least / (typing ? bareText : bareTap)).toFixed(1)} times a bare form`,
    );
  }
  await browser.close();
  server.close();
}
