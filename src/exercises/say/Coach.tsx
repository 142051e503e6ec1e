import type { Analysis, Note } from '../../domain/phrasing/index.ts';
import type { TextLink } from '../kind.ts';
import styles from './View.module.css';

/** A note with the words it is about; `key` names it within a draft. */
export type ShownNote = Note & { key: string; quote: string };

/** The notes of a reading without those that were switched off. Where danger shows there are none. */
export function shownNotes(analysis: Analysis | undefined, draft: string, muted: string[]): ShownNote[] {
  if (analysis === undefined || analysis.safety !== 'none') return [];
  return analysis.notes
    .map((note) => ({ ...note, quote: draft.slice(note.start, note.end) }))
    .map((note) => ({ ...note, key: `${note.ruleId}/${note.quote}` }))
    .filter(({ key }) => !muted.includes(key));
}

interface Props {
  analysis: Analysis | undefined;
  draft: string;
  notes: ShownNote[];
  parts: { id: string; present: boolean }[] | undefined;
  words: Record<string, string>;
  help: TextLink | undefined;
  onMute(note: string): void;
}

/**
 * What the coach has to say: strengths first, then notes, each with its reason, one question and "Not
 * here". Words that sound like danger stop the coaching and offer help; the text stays.
 */
export function Coach({ analysis, draft, notes, parts, words, help, onMute }: Props) {
  const count = notes.length === 1 ? words['noteOne'] : words['noteMany']?.replace('{count}', String(notes.length));
  if (analysis && analysis.safety !== 'none')
    return (
      <div class={styles['danger']} role="alert">
        <p>
          <strong>{words['safetyTitle']}</strong>
        </p>
        <p>
          {words['safety']} <a href={help?.href}>{help?.text}</a>.
        </p>
      </div>
    );
  return (
    <div class={styles['coach']}>
      <p class="visually-hidden" role="status">
        {analysis && draft && (notes.length ? count : words['noNotes'])}
      </p>
      {analysis && analysis.strengths.length > 0 && (
        <>
          <h4>{words['strengths']}</h4>
          <ul>
            {analysis.strengths.map(({ ruleId, start, end, message }) => (
              <li key={`${ruleId}-${start}`}>
                <q>{draft.slice(start, end)}</q>: {message}
              </li>
            ))}
          </ul>
        </>
      )}
      {notes.length > 0 && (
        <>
          <h4>{words['notes']}</h4>
          <ol>
            {notes.map((note) => (
              <li key={note.key}>
                <p>
                  <mark>{note.quote}</mark> {note.message}
                </p>
                <p>
                  {note.why} <span class="source">{words[note.strength]}</span>
                </p>
                <p>
                  <em>{words['question']}:</em> {note.question}
                </p>
                <button
                  type="button"
                  class="link-button"
                  aria-label={`${words['mute']}: ${note.quote}`}
                  onClick={() => onMute(note.key)}
                >
                  {words['mute']}
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
      {analysis && parts && (
        <>
          <h4>{words['parts']}</h4>
          <ul class={styles['parts']}>
            {parts.map(({ id, present }) => (
              <li key={id} class={present ? styles['present'] : undefined}>
                {words[`part.${id}`]} <span class="quiet small">{words[present ? 'partThere' : 'partOpen']}</span>
              </li>
            ))}
          </ul>
          <p class="quiet small">{words['partsMore']}</p>
        </>
      )}
      <p class="quiet small">
        {draft && notes.length === 0 && `${words['none']} `}
        {words['looks']}
      </p>
    </div>
  );
}
