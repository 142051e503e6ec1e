import type { APIRoute } from 'astro';
import { card } from '../../components/card.ts';
import { isWritten, numberOf, sections } from '../../components/catalog.ts';
import { t } from '../../components/words.ts';

/** One card for each section, by number, and one for all other pages. */
export const getStaticPaths = () => [
  { params: { card: 'page' }, props: { line: t('site.card'), gold: [] } },
  ...sections
    .filter(isWritten)
    .map(numberOf)
    .map((number) => ({
      params: { card: `section-${number}` },
      props: {
        line: number ? t('guide.section', { number }) : t('guide.introduction'),
        gold: Array.from({ length: number }, (_, index) => index + 1),
      },
    })),
];

/** The picture that a chat or a feed shows for a link to the page. */
export const GET: APIRoute<{ line: string; gold: number[] }> = async ({ props: { line, gold } }) =>
  new Response(await card(line, gold), { headers: { 'content-type': 'image/png' } });
