// What a finished plan leaves behind: a card on one page, and a calendar file that tells nobody anything.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { PDFParse } from 'pdf-parse';
import { button, example, finish, start } from './exercises.ts';
import { reviewAddress, words } from './pages.ts';

const plan = example('plan-every');

test('the card of a plan is printed on one page of A4 and of Letter, with nothing else of the page', async ({
  page,
}) => {
  await page.goto(reviewAddress);
  const box = await start(page, plan.id);
  await finish(box, plan);
  const rows = await box.locator('dt, dd').allTextContents();
  expect(rows.length).toBeGreaterThan(4);
  for (const format of ['A4', 'Letter']) {
    const { pages } = await new PDFParse({ data: new Uint8Array(await page.pdf({ format })) }).getText();
    expect(pages, format).toHaveLength(1);
    const text = pages[0]?.text.replace(/\s+/g, ' ') ?? '';
    for (const row of rows) expect(text, format).toContain(row.replace(/\s+/g, ' ').trim());
    expect(text, format).not.toContain(words('exercise.stop'));
  }
});

test('the calendar file of a plan holds the day and one neutral word, and nothing that was written', async ({
  page,
}) => {
  await page.goto(reviewAddress);
  const box = await start(page, plan.id);
  await finish(box, plan);
  const coming = page.waitForEvent('download');
  await button(box, 'plan.save').click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('reminder.ics');
  const file = readFileSync(await download.path(), 'utf8').replace(/\r\n /g, '');
  expect(file).toContain('BEGIN:VEVENT');
  expect(file).toContain(`SUMMARY:${words('plan.event')}\r\n`);
  expect(file).toMatch(/DTSTART:\d{8}T183000\r\n/);
  expect(file).toMatch(/DTEND:\d{8}T185000\r\n/);
  for (const told of ['bank', 'visit', 'Goldseam', 'DESCRIPTION', 'LOCATION', 'URL']) {
    expect(file.toLowerCase(), told).not.toContain(told.toLowerCase());
  }
});
