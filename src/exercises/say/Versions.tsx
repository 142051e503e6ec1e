import { changesBetween } from '../../domain/phrasing/changes.ts';
import type { Comparison } from '../../domain/phrasing/index.ts';
import type { Scene } from './logic.ts';
import styles from './View.module.css';

interface Props {
  first: string;
  latest: string;
  comparison: Comparison | undefined;
  scene: Scene;
  words: Record<string, string>;
}

/** What stands after a first try: both versions, what changed, what may have made a difference, and how others might say it. */
export function Versions({ first, latest, comparison, scene, words }: Props) {
  const changes = changesBetween(first, latest);
  /** One version, with the words marked that the other does not hold. */
  const side = (own: 'gone' | 'come') => {
    let at = 0;
    return changes
      .filter(({ kind }) => kind === own || kind === 'kept')
      .map(({ kind, text }) => {
        at += text.length;
        if (kind === 'kept') return text;
        return own === 'come' ? <ins key={at}>{text}</ins> : <del key={at}>{text}</del>;
      });
  };
  const named = (labels: string[]) => labels.map((label) => words[`label.${label}`]).join(', ');
  return (
    <>
      <div class={styles['versions']}>
        <div>
          <p class="quiet small">{words['first']}</p>
          <p>{side('gone')}</p>
        </div>
        <div>
          <p class="quiet small">{words['latest']}</p>
          <p>{side('come')}</p>
        </div>
      </div>
      {comparison?.easier && (
        <p role="status">
          <strong>{words[comparison.easier === 'latest' ? 'easierLatest' : 'easierFirst']}</strong>{' '}
          {comparison.without.length > 0 && `${words['without']} ${named(comparison.without)}. `}
          {comparison.gained.length > 0 && `${words['gained']} ${named(comparison.gained)}.`}
        </p>
      )}
      <details>
        <summary>{words['models']}</summary>
        {scene.models.map(({ text, comment }) => (
          <div key={text} class={styles['model']}>
            <p>{text}</p>
            <p class="quiet small">{comment}</p>
          </div>
        ))}
      </details>
    </>
  );
}
