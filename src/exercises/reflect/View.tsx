import { useState } from 'preact/hooks';
import { adopt } from '../../islands/browser/styles.ts';
import { useAnswer } from '../../islands/hooks/useAnswer.ts';
import { useFocus } from '../../islands/hooks/useFocus.ts';
import { Buttons, Progress } from '../../islands/Steps.tsx';
import type { ViewProps } from '../kind.ts';
import type { ReflectPublic } from './logic.ts';
import * as logic from './logic.ts';
import { Result } from './Result.tsx';
import { Safety } from './Safety.tsx';
import styles from './View.module.css';
import css from './View.module.css?inline';

adopt(css);

/** The view of `reflect`, once its file has arrived. */
export function View({ id, formerIds, file }: ViewProps<ReflectPublic>) {
  const { data, words, links } = file;
  const { answer, act, clear, unread } = useAnswer(logic, data, id, formerIds);
  // The safety questions come first each time: their answers are kept nowhere, not even in this tab.
  const [safe, setSafe] = useState(!data.safety);
  const firstOpen = data.items.findIndex((item) => answer.marks[item.id] === undefined);
  const [at, setAt] = useState(firstOpen === -1 ? data.items.length : firstOpen);
  const heading = useFocus<HTMLLegendElement>(safe ? at : 'safety');
  const item = data.items[at];
  const again = () => {
    clear();
    setAt(0);
  };

  if (!safe) return <Safety id={id} words={words} help={links['help']} onSafe={() => setSafe(true)} />;
  if (!item) {
    return (
      <Result
        file={file}
        result={logic.result(data, answer)}
        onBack={() => setAt(data.items.length - 1)}
        onAgain={again}
      />
    );
  }

  const mark = answer.marks[item.id];
  const choices = [
    ...data.scale.map((text, value) => ({ text, value })),
    { text: words['skip'], value: 'skip' as const },
  ];
  return (
    <form onSubmit={(event) => event.preventDefault()} autocomplete="off">
      <Progress now={at + 1} all={data.items.length} words={words} />
      {unread && <p class="quiet">{words['unread']}</p>}
      <fieldset>
        <legend ref={heading} tabIndex={-1}>
          {item.text}
        </legend>
        <div class={styles['scale']}>
          {choices.map(({ text, value }) => (
            <label key={value} class="option">
              <input
                type="radio"
                name={`${id}-${item.id}`}
                checked={mark === value}
                onChange={() => act({ type: 'mark', item: item.id, mark: value })}
              />
              <span>{text}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <details class={styles['why']}>
        <summary>{words['why']}</summary>
        <p>{item.why}</p>
      </details>
      <Buttons onBack={at > 0 ? () => setAt(at - 1) : undefined} back={words['back']}>
        <button type="button" class="button" disabled={mark === undefined} onClick={() => setAt(at + 1)}>
          {words[at + 1 < data.items.length ? 'next' : 'finish']}
        </button>
      </Buttons>
    </form>
  );
}
