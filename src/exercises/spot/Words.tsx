import { useState } from 'preact/hooks';
import { type Finding, wordsIn } from './logic.ts';
import styles from './View.module.css';

interface Props {
  text: string;
  marked: string[];
  findings: Finding[];
  /** True once the reasons are shown: the marks then stand. */
  done: boolean;
  label: string | undefined;
  onMark(word: string): void;
}

/** How far an arrow key goes; Home and End go past the ends and are held there. */
const steps: Record<string, number> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -999,
  End: 999,
};

/**
 * A sentence whose words are buttons. One stop for Tab and arrow keys inside, so that nobody has to tab
 * through twenty words to reach the reasons.
 */
export function Words({ text, marked, findings, done, label, onMark }: Props) {
  const words = wordsIn(text);
  const [on, setOn] = useState(0);
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const next = Math.min(Math.max(on + step, 0), words.length - 1);
    (event.currentTarget as HTMLElement).querySelectorAll('button')[next]?.focus();
  };
  return (
    <div role="toolbar" aria-label={label} class={styles['words']} onKeyDown={move}>
      {words.map((word, index) => (
        <button
          key={word.key}
          type="button"
          tabIndex={index === on ? 0 : -1}
          aria-pressed={marked.includes(word.key)}
          disabled={done}
          data-standing={findings.find((finding) => finding.words.includes(word.key))?.standing}
          onFocus={() => setOn(index)}
          onClick={() => onMark(word.key)}
        >
          {word.text}
        </button>
      ))}
    </div>
  );
}
