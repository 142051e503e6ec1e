import type { ComponentChildren } from 'preact';
import { adopt } from './browser/styles.ts';
import { PrintAlone } from './PrintAlone.tsx';
import css from './print-card.css?inline';

adopt(css);

/** What a reader takes away at the end: a card with its title, printed alone on one page. */
export function PrintCard({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <PrintAlone class="print-card" label={title}>
      <p>{title}</p>
      {children}
    </PrintAlone>
  );
}
