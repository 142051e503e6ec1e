import type { Analysis } from '../../domain/phrasing/index.ts';
import type { TextLink } from '../kind.ts';
import styles from './View.module.css';

interface Props {
  analysis: Analysis | undefined;
  draft: string;
  /** Notes switched off for this draft. */
  muted: string[];
  words: Record<string, string>;
  help: TextLink | undefined;
  onMute(note: string): void;
}

/**
 * What the coach has to say: strengths first, then notes, each with its reason, one question and "Not
 * here". Words that sound like danger stop the coaching and offer help; the text stays.
 */
export function Coach({ analysis, draft, muted, words, help, onMute }: Props) {
  const quoted = ({ start, end }: { start: number; end: number }) => draft.slice(start, end);
  const notes = (analysis?.notes ?? [])
    .map((note) => ({ ...note, key: `${note.ruleId}/${quoted(note)}` }))
    .filter(({ key }) => !muted.includes(key));
  const count = notes.length === 1 ? words['noteOne'] : words['noteMany']?.replace('{count}', String(notes.length));

  return (
    <div class={styles['coach']}>
      <p class="visually-hidden" role="status">
        {analysis && draft && analysis.safety === 'none' && (notes.length ? count : words['noNotes'])}
      </p>
      {analysis && analysis.safety !== 'none' ? (
        <div class={styles['danger']} role="alert">
          <p>
            <strong>{words['safetyTitle']}</strong>
          </p>
          <p>
            {words['safety']} <a href={help?.href}>{help?.text}</a>.
          </p>
        </div>
      ) : (
        <>
          {analysis && analysis.strengths.length > 0 && (
            <>
              <h4>{words['strengths']}</h4>
              <ul>
                {analysis.strengths.map((strength) => (
                  <li key={`${strength.ruleId}-${strength.start}`}>
                    <q>{quoted(strength)}</q>: {strength.message}
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
                      <mark>{quoted(note)}</mark> {note.message}
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
                      aria-label={`${words['mute']}: ${quoted(note)}`}
                      onClick={() => onMute(note.key)}
                    >
                      {words['mute']}
                    </button>
                  </li>
                ))}
              </ol>
            </>
          )}
          <p class="quiet small">
            {draft && notes.length === 0 && `${words['none']} `}
            {words['looks']}
          </p>
        </>
      )}
    </div>
  );
}
