import type { useDrag } from '../../islands/hooks/useDrag.ts';
import type { OrderPublic, Step } from './logic.ts';
import styles from './View.module.css';

interface Props {
  step: Step;
  /** Its position, counted from 0. */
  at: number;
  all: number;
  ladder: OrderPublic['ladder'];
  mark: number | undefined;
  words: Record<string, string>;
  drag: ReturnType<typeof useDrag>;
  onMove(to: number, side: string): void;
  onRemove(): void;
  onMark(mark: number): void;
}

/** One placed step: its text, a grip to drag, buttons that do the same, and on a ladder its mark. */
export function Row({ step, at, all, ladder, mark, words, drag, onMove, onRemove, onMark }: Props) {
  const name = `step-${step.id}`;
  const button = (side: string, to: number, sign: string) => (
    <button
      type="button"
      data-side={side}
      aria-label={words[side]}
      aria-describedby={name}
      disabled={to < 0 || to >= all}
      onClick={() => onMove(to, side)}
    >
      {/* Turned by a quarter: the font has no arrows up and down. */}
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  const keys = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const { side } = (event.target as HTMLElement).dataset;
    // The arrow keys of the list of marks stay its own.
    if (!by || !side) return;
    event.preventDefault();
    onMove(at + by, side);
  };
  return (
    <li data-drag data-drop={step.id} onKeyDown={keys}>
      <span class={styles['grip']} data-step={step.id} aria-hidden="true" {...drag}>
        {at + 1}
      </span>
      <div>
        <p id={name}>{step.text}</p>
        {ladder && (
          <>
            <p class="quiet small">
              {words['see']}: {step.see} {words['stop']}: {step.stop}
            </p>
            <label class="small">
              {ladder.mark}{' '}
              <select value={mark ?? ''} onChange={(event) => onMark(Number(event.currentTarget.value))}>
                <option value="" disabled>
                  {words['unmarked']}
                </option>
                {Array.from({ length: 11 }, (_, value) => (
                  <option key={value} value={value}>
                    {value}
                  </option>
                ))}
              </select>
            </label>
          </>
        )}
      </div>
      <div class={styles['moves']}>
        {button('earlier', at - 1, '←')}
        {button('later', at + 1, '→')}
        <button type="button" aria-label={words['remove']} aria-describedby={name} onClick={onRemove}>
          ×
        </button>
      </div>
    </li>
  );
}
