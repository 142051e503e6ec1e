/**
 * The quick exit. The link works without this script; with it the page is covered at once, what the
 * reader gave is wiped from the tab, and the neutral page takes this page's place in the history.
 * The idea and the handling of modified Shift presses follow GOV.UK's "Exit this page"; unlike there,
 * Shift is ignored while typing, because on-screen keyboards send it by themselves
 * (alphagov/govuk-frontend issue 4095).
 */
import { forgetAll } from './session.ts';

const presses = 3;
const patience = 5000; // milliseconds between the first press and the last

/** Covers the page, wipes the tab and goes elsewhere. */
export function leave(link: HTMLAnchorElement): void {
  const cover = document.createElement('div');
  cover.setAttribute('role', 'alert');
  cover.dataset['cover'] = '';
  document.title = link.dataset['loading'] ?? '';
  cover.textContent = document.title;
  // Fields are emptied before the page goes, so that a restored page shows none of them.
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea'))
    field.value = '';
  document.body.replaceChildren(cover);
  forgetAll();
  location.replace(link.href);
}

/** Whether a key press belongs to someone who is writing. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** Makes the exit link leave at once, and Shift three times do the same. */
export function watchExit(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-exit]');
  if (!link) return;
  let count = 0;
  let first = 0;
  let modified = false;

  // On the document, because the search dialog brings a way out of its own.
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest('[data-exit]')) return;
    event.preventDefault();
    leave(link);
  });
  document.addEventListener('keyup', (event) => {
    // Shift used with another key ends in a keyup of Shift alone, after a keyup with shiftKey set.
    if (event.key !== 'Shift' || modified || isTyping(event.target)) {
      count = 0;
    } else {
      if (count === 0 || event.timeStamp - first > patience) {
        count = 0;
        first = event.timeStamp;
      }
      count += 1;
      if (count === presses) leave(link);
    }
    modified = event.shiftKey;
  });
  // A page restored by Back after leaving shows nothing of ours: it is loaded anew, empty.
  addEventListener('pageshow', (event) => {
    if (event.persisted && document.querySelector('[data-cover]')) location.reload();
  });
}
