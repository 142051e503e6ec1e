import type { TextLink } from '../kind.ts';
import type { Finding } from './logic.ts';

interface Props {
  note: Finding;
  words: Record<string, string>;
  links: Record<string, TextLink>;
}

/** What one check has to say: the editor's sentence, or the site's own; on a red list why, and the way to help. */
export function Note({ note: { check, holds, found, red }, words, links }: Props) {
  const own = holds ? check.ok : check.say;
  const text = (own ?? words[check.check] ?? '').replace(/\{(\w+)\}/g, (_, name) =>
    String(name === 'found' ? found : (check as unknown as Record<string, unknown>)[name]),
  );
  const source = check.source && links[check.source];
  return (
    <p>
      {red && (
        <>
          <strong>{words['stop']}</strong> <q>{found}</q>. {words[red]}{' '}
        </>
      )}
      {text}{' '}
      {source && (
        <a class="source" href={source.href}>
          {source.text}
        </a>
      )}
      {red && <a href={links['help']?.href}>{links['help']?.text}</a>}
    </p>
  );
}
