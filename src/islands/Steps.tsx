import type { ComponentChildren } from 'preact';
import { adopt } from './browser/styles.ts';
import css from './exercise.css?inline';

adopt(css);

/** How far along: words and a gold line. */
export function Progress({ now, all, words }: { now: number; all: number; words: Record<string, string> }) {
  const text = (words['step'] ?? '').replace('{now}', String(now)).replace('{all}', String(all));
  return (
    <p class="progress">
      <svg viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 1H100" />
        <path class="done" d={`M0 1H${(now / all) * 100}`} />
      </svg>
      {text}
    </p>
  );
}

/** The row of buttons under a question: back on the left, the way on at the right. */
export function Buttons({
  onBack,
  back,
  children,
}: {
  onBack?: (() => void) | undefined;
  back: string | undefined;
  children: ComponentChildren;
}) {
  return (
    <div class="buttons">
      {onBack && (
        <button type="button" class="button quiet-button" onClick={onBack}>
          {back}
        </button>
      )}
      {children}
    </div>
  );
}

/** The same road to a person, at the end of every exercise, and the way to clear what was answered. */
export function Ending({
  words,
  person,
  onClear,
}: {
  words: Record<string, string>;
  person: { href: string; text: string } | undefined;
  onClear: () => void;
}) {
  return (
    <div class="ending">
      <p>
        {words['person']} <a href={person?.href}>{person?.text}</a>.
      </p>
      <p class="quiet small">
        {words['kept']}{' '}
        <button type="button" class="link-button" onClick={onClear}>
          {words['clear']}
        </button>
      </p>
    </div>
  );
}
