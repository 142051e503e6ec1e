import { useFocus } from '../../islands/hooks/useFocus.ts';
import { Buttons, Ending } from '../../islands/Steps.tsx';
import type { ExerciseFile } from '../kind.ts';
import type { PartResult, ReflectPublic, ReflectResult } from './logic.ts';
import styles from './View.module.css';

interface Props {
  file: ExerciseFile<ReflectPublic>;
  result: ReflectResult;
  onBack(): void;
  onAgain(): void;
}

/** What the answers show: a bar for each part, no total, what moved it, two steps, the road to a person. */
export function Result({ file: { data, words, links }, result, onBack, onAgain }: Props) {
  const heading = useFocus<HTMLHeadingElement>('result');
  return (
    <div>
      <h4 ref={heading} tabIndex={-1}>
        {words['resultTitle']}
      </h4>
      {result.parts.map((entry) => (
        <Part key={entry.part.id} entry={entry} items={data.items} words={words} />
      ))}
      <h4>{words['steps']}</h4>
      <ul class={styles['steps']}>
        {result.steps.map((step) => (
          <li key={step.text}>
            <strong>{step.text}</strong> {step.why} <a href={links[step.to]?.href}>{links[step.to]?.text}</a>
          </li>
        ))}
      </ul>
      <p class="quiet small">
        {words['bands']} {words['own']}
      </p>
      <Buttons onBack={onBack} back={words['back']}>
        <button type="button" class="button" onClick={onAgain}>
          {words['again']}
        </button>
      </Buttons>
      <Ending words={words} person={links['person']} onClear={onAgain} />
    </div>
  );
}

function Part({
  entry: { part, mean, band, drivers },
  items,
  words,
}: {
  entry: PartResult;
  items: ReflectPublic['items'];
  words: Record<string, string>;
}) {
  const value = mean === null ? words['none'] : words['mean']?.replace('{value}', mean.toFixed(1).replace(/\.0$/, ''));
  return (
    <section class={styles['part']}>
      <p>
        <strong>{part.label}</strong> <span class="quiet">{value}</span>
      </p>
      <svg class={styles['bar']} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 2H100" />
        {mean !== null && <path class={styles['filled']} d={`M0 2H${Math.max(1, mean * 25)}`} />}
      </svg>
      <p>{band ? part[band] : part.about}</p>
      {drivers.length > 0 && (
        <p class="quiet small">
          {words['drivers']}:{' '}
          {items
            .filter(({ id }) => drivers.includes(id))
            .map(({ text }) => text)
            .join(' ')}
        </p>
      )}
    </section>
  );
}
