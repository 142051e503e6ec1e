import { useEffect, useRef, useState } from 'preact/hooks';
import { find, type Hit } from './browser/pagefind.ts';
import { adopt } from './browser/styles.ts';
import css from './Search.css?inline';

if (!import.meta.env.SSR) adopt(css);

export interface SearchProps {
  words: Record<string, string>;
  /** Address of Pagefind's script. */
  index: string;
  /** Where to go when nothing is found. */
  ways: { href: string; text: string }[];
  /** Puts the cursor into the field. */
  focus?: boolean;
}

const types = ['guidance', 'exercise', 'word', 'help'] as const;
const step = 8;
const pause = 150; // milliseconds without a key before a search

/** The search: a field, a filter, one list of results. Typing never changes the address, and nothing is kept. */
export function Search({ words, index, ways, focus = false }: SearchProps) {
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [type, setType] = useState<string>();
  const [limit, setLimit] = useState(step);
  const [state, setState] = useState<'idle' | 'loading' | 'failed' | 'done'>('idle');
  const [found, setFound] = useState<{ count: number; hits: Hit[] }>({ count: 0, hits: [] });
  useEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);

  useEffect(() => {
    const text = query.trim();
    if (!text) return setState('idle');
    let current = true;
    const timer = setTimeout(() => {
      setState((before) => (before === 'done' ? before : 'loading'));
      find(index, text, type, limit).then(
        (result) => {
          if (!current) return;
          setFound(result);
          setState('done');
        },
        () => current && setState('failed'),
      );
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, type, limit, index]);

  const shown = state === 'done';
  const count = found.count === 1 ? words['one'] : words['many']?.replace('{count}', String(found.count));
  const said = {
    idle: '',
    loading: words['loading'],
    failed: words[import.meta.env.DEV ? 'dev' : 'failed'],
    done: found.count ? count : words['none'],
  }[state];
  const restart = () => setLimit(step);

  return (
    <search>
      <form class="search" onSubmit={(event) => event.preventDefault()} autocomplete="off">
        <label for="search-words">{words['label']}</label>
        <input
          ref={field}
          id="search-words"
          type="search"
          value={query}
          maxLength={200}
          placeholder={words['placeholder']}
          aria-describedby="search-private"
          onInput={(event) => {
            restart();
            setQuery(event.currentTarget.value);
          }}
        />
        <p id="search-private" class="quiet small">
          {words['private']}
        </p>
        <fieldset class="chips">
          <legend>{words['filter']}</legend>
          {[undefined, ...types].map((name) => (
            <label key={name}>
              <input
                type="radio"
                name="search-type"
                checked={type === name}
                onChange={() => {
                  restart();
                  setType(name);
                }}
              />
              <span>{words[name ?? 'all']}</span>
            </label>
          ))}
        </fieldset>
        <p role="status" class="quiet">
          {said}
        </p>
        {shown && found.count === 0 && (
          <ul>
            {ways.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        )}
        {shown && found.count > 0 && (
          <ol class="results plain-list" data-search-results>
            {found.hits.map((hit) => (
              <Result key={hit.url} hit={hit} words={words} />
            ))}
          </ol>
        )}
        {shown && found.count > limit && (
          <button type="button" class="button quiet-button" onClick={() => setLimit(limit + step)}>
            {words['more']}
          </button>
        )}
      </form>
    </search>
  );
}

function Result({ hit, words }: { hit: Hit; words: Record<string, string> }) {
  return (
    <li>
      <p class="small quiet">{words[hit.type]}</p>
      <a href={hit.url}>{hit.title}</a>
      <p>{hit.excerpt.map(({ text, found }, index) => (found ? <mark key={index}>{text}</mark> : text))}</p>
      {hit.places.length > 0 && (
        <ul class="plain-list small">
          {hit.places.map((place) => (
            <li key={place.url}>
              <a href={place.url}>{place.title}</a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
