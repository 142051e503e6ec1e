import type { Ref } from 'preact';
import { useRef } from 'preact/hooks';
import type { ShownNote } from './Coach.tsx';
import styles from './View.module.css';

interface Props {
  id: string;
  field: Ref<HTMLTextAreaElement>;
  draft: string;
  notes: ShownNote[];
  describedBy: string;
  onWrite(text: string): void;
}

interface Piece {
  /** Where it begins. */
  at: number;
  text: string;
  number: number;
}

/** The draft cut at the edges of its notes: number 0 stands for words without a note. */
function pieces(draft: string, notes: ShownNote[]): Piece[] {
  const cut: Piece[] = [];
  let from = 0;
  notes.forEach(({ start, end }, index) => {
    // A note that begins inside another one is found in the list alone.
    if (start < from) return;
    cut.push(
      { at: from, text: draft.slice(from, start), number: 0 },
      { at: start, text: draft.slice(start, end), number: index + 1 },
    );
    from = end;
  });
  return [...cut, { at: from, text: draft.slice(from), number: 0 }];
}

/**
 * The box to write in. Behind it lies a layer with the same text, unseen but for the underlines and numbers of the
 * notes: a text area cannot hold marks of its own. Screen readers get the notes from the list below.
 */
export function Field({ id, field, draft, notes, describedBy, onWrite }: Props) {
  const layer = useRef<HTMLDivElement>(null);
  return (
    <div class={styles['field']}>
      <div ref={layer} class={`${styles['words']} ${styles['layer']}`} aria-hidden="true">
        {pieces(draft, notes).map(({ at, text, number }) =>
          number > 0 ? (
            <mark key={at} data-number={number}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}{' '}
      </div>
      <textarea
        id={id}
        ref={field}
        class={styles['words']}
        rows={5}
        value={draft}
        maxLength={2000}
        spellcheck
        aria-describedby={describedBy}
        onInput={(event) => onWrite(event.currentTarget.value)}
        onScroll={(event) => {
          if (layer.current) layer.current.scrollTop = event.currentTarget.scrollTop;
        }}
      />
    </div>
  );
}
