import type { TextLink } from '../kind.ts';
import type { Idea } from './logic.ts';

/** Why an idea may help, with what the reason rests on; nothing where it says so itself. */
export function Why({ idea: { why, source }, links }: { idea: Idea; links: Record<string, TextLink> }) {
  const from = source && links[source];
  return why ? (
    <p class="quiet small">
      {why}{' '}
      {from && (
        <a class="source" href={from.href}>
          {from.text}
        </a>
      )}
    </p>
  ) : null;
}
