import type { SearchProps } from '../islands/Search.tsx';
import { address } from './address.ts';
import { t, wordsOf } from './words.ts';

/** What the search needs: its words, where the index lies, and where to go when nothing is found. */
export function searchProps(): SearchProps {
  return {
    words: wordsOf('search'),
    index: address('/pagefind/pagefind.js'),
    ways: (['guide', 'practice', 'words', 'help'] as const).map((name) => ({
      text: t(`nav.${name}`),
      href: address({ guide: '/guide/', practice: '/practice/', words: '/words/', help: '/help-now/' }[name]),
    })),
  };
}
