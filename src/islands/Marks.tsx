import type { Ref } from 'preact';
import { adopt } from './browser/styles.ts';
import css from './marks.css?inline';

adopt(css);

interface Props {
  /** Unique on the page: the radio buttons share it. */
  name: string;
  question: string;
  /** What the lowest and the highest mark mean. */
  low: string;
  high: string;
  most: number;
  value: number | undefined;
  onMark(value: number): void;
  legend?: Ref<HTMLLegendElement>;
}

/** A question with whole marks from 0, as small radio buttons in a row that wraps. */
export function Marks({ name, question, low, high, most, value, onMark, legend }: Props) {
  return (
    <fieldset aria-describedby={`${name}-ends`}>
      <legend ref={legend ?? null} tabIndex={legend ? -1 : undefined}>
        {question}
      </legend>
      <p class="quiet small" id={`${name}-ends`}>
        0: {low} · {most}: {high}
      </p>
      <div class="marks">
        {Array.from({ length: most + 1 }, (_, mark) => (
          <label key={mark}>
            <input type="radio" name={name} checked={value === mark} onChange={() => onMark(mark)} />
            <span>{mark}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
