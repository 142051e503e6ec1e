/** The part of Pagefind's API that the search uses. */
export interface Hit {
  url: string;
  title: string;
  type: string;
  /** Text with the found words marked, as pieces. */
  excerpt: { text: string; found: boolean }[];
  /** Places inside the page. */
  places: { url: string; title: string }[];
}

interface Fragment {
  url: string;
  meta: { title?: string; definition?: string };
  filters: { type?: string[] };
  excerpt: string;
  sub_results?: { url: string; title: string }[];
}

interface Pagefind {
  options(options: object): Promise<void>;
  search(
    words: string,
    options: { filters?: Record<string, string> },
  ): Promise<{ results: { score: number; data(): Promise<Fragment> }[] }>;
}

/** A section explains what an exercise practices, so guidance comes first where both fit equally well. */
const weights: Record<string, number> = { guidance: 1.8, help: 1.4, word: 1.2, exercise: 1 };

let engine: Promise<Pagefind> | undefined;

/** Loads Pagefind from our own files, once. @throws when it is not there, as in development */
export function loadPagefind(src: string): Promise<Pagefind> {
  engine ??= import(/* @vite-ignore */ src).then(async (pagefind: Pagefind) => {
    await pagefind.options({
      excerptLength: 24,
      ranking: { pageLength: 0.25, termFrequency: 0.6, metaWeights: { title: 10 } },
    });
    return pagefind;
  });
  engine.catch(() => {
    engine = undefined;
  });
  return engine;
}

/**
 * Searches.
 * @param src address of Pagefind's script
 * @param words what the reader typed
 * @param type one kind of result, or all
 * @param limit how many results to bring in full
 * @returns the number found and the first ones, best first
 */
export async function find(
  src: string,
  words: string,
  type: string | undefined,
  limit: number,
): Promise<{ count: number; hits: Hit[] }> {
  const pagefind = await loadPagefind(src);
  const { results } = await pagefind.search(words, type ? { filters: { type } } : {});
  const hits = await Promise.all(
    results.slice(0, limit).map(async (result) => ({ score: result.score, hit: toHit(await result.data()) })),
  );
  const weighed = hits.map(({ score, hit }) => ({ score: score * (weights[hit.type] ?? 1), hit }));
  return { count: results.length, hits: weighed.sort((a, b) => b.score - a.score).map(({ hit }) => hit) };
}

function toHit({ url, meta, filters, excerpt, sub_results: places = [] }: Fragment): Hit {
  return {
    url,
    title: meta.title ?? url,
    type: filters.type?.[0] ?? 'guidance',
    // A word is best shown by what it means.
    excerpt: (meta.definition ?? excerpt)
      .split(/<\/?mark>/)
      .map((text, index) => ({ text: plain(text), found: index % 2 === 1 })),
    places: places
      .filter((place) => place.url.includes('#') && place.url !== url)
      .slice(0, 3)
      .map((place) => ({ url: place.url, title: place.title })),
  };
}

/** Pagefind escapes the text of a page; a text node needs it plain. */
function plain(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
