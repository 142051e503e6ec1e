import type { ComponentChildren } from 'preact';
import { adopt } from './browser/styles.ts';
import css from './print-alone.css?inline';

adopt(css);

/** A card or a sheet that a print of the page holds alone. */
export function PrintAlone({
  label,
  class: name,
  children,
}: {
  label: string;
  class?: string | undefined;
  children: ComponentChildren;
}) {
  return (
    <section class={`print-alone ${name ?? ''}`} aria-label={label}>
      {children}
    </section>
  );
}
