import { readFile } from 'node:fs/promises';
import satori from 'satori';
import sharp from 'sharp';
import { edge, glaze, rim, seams } from './bowl.ts';

const face = await readFile('node_modules/@fontsource/fraunces/files/fraunces-latin-600-normal.woff');

/** The bowl as an image inside the card, with some seams in gold. */
function bowl(gold: number[]): string {
  const lines = seams
    .map(({ path }, index) => {
      const done = gold.includes(index + 1);
      return `<path d="${path}" fill="none" stroke="${done ? '#c8962e' : '#10181c'}" stroke-width="${done ? 6 : 2}" stroke-linejoin="round"/>`;
    })
    .join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="14 40 372 248"><clipPath id="e"><path d="${edge}"/></clipPath><path d="${edge}" fill="#fffdf9"/><path d="${glaze}" fill="#3f8285" clip-path="url(#e)"/><ellipse cx="${rim.cx}" cy="${rim.cy}" rx="${rim.rx}" ry="${rim.ry}" fill="#d9e4df" stroke="#1e2430" stroke-width="2"/><path d="${edge}" fill="none" stroke="#1e2430" stroke-width="2"/>${lines}</svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

/**
 * The card that a chat or a feed shows for a page: 1200 x 630 PNG. It says the name of the site and, for
 * a section, its number; never a topic, because a shared link is seen by others.
 * @param line what stands under the name
 * @param gold numbers of the seams drawn in gold
 */
export async function card(line: string, gold: number[]): Promise<Uint8Array<ArrayBuffer>> {
  const text = (children: string, fontSize: number, color: string) => ({
    type: 'div',
    props: { style: { fontSize, color }, children },
  });
  const tree = {
    type: 'div',
    props: {
      style: {
        width: '100%',
        height: '100%',
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'space-between',
        boxSizing: 'border-box',
        padding: 90,
        background: '#fbf7f0',
        fontFamily: 'Fraunces',
      },
      children: [
        {
          type: 'div',
          props: {
            style: { display: 'flex', flexDirection: 'column' },
            children: [text('Goldseam', 96, '#1e2430'), text(line, 40, '#7a5410')],
          },
        },
        { type: 'img', props: { src: bowl(gold), width: 480, height: 320 } },
      ],
    },
  };
  const svg = await satori(tree as never, {
    width: 1200,
    height: 630,
    fonts: [{ name: 'Fraunces', data: face, weight: 600 }],
  });
  return new Uint8Array(await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer());
}
