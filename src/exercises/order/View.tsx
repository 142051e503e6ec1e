import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { adopt } from '../../islands/browser/styles.ts';
import { useAnswer } from '../../islands/hooks/useAnswer.ts';
import { useDrag } from '../../islands/hooks/useDrag.ts';
import { useFocus } from '../../islands/hooks/useFocus.ts';
import { Buttons, Ending, Progress } from '../../islands/Steps.tsx';
import type { ViewProps } from '../kind.ts';
import { Findings } from './Findings.tsx';
import type { OrderPublic } from './logic.ts';
import * as logic from './logic.ts';
import { Row } from './Row.tsx';
import styles from './View.module.css';
import css from './View.module.css?inline';

adopt(css);

/** The view of `order`, once its file has arrived: steps to tap on, the order so far, and its rules. */
export function View({ id, formerIds, file: { data, words, links } }: ViewProps<OrderPublic>) {
  const { answer, act, clear, unread } = useAnswer(logic, data, id, formerIds);
  const [round, setRound] = useState(0);
  const heading = useFocus<HTMLParagraphElement>(round);
  const list = useRef<HTMLOListElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const placed = logic.placed(data, answer);
  const pool = logic.pool(data, answer);
  // A ladder may leave steps out, so it is full once it has its least number of rungs.
  const aim = data.ladder ? Math.max(data.ladder.least, placed.length) : data.steps.length;
  const open = logic.missing(data, answer).length > 0;

  // A moved row loses the focus in some browsers, and a tapped step is gone: the next thing to do gets it.
  const next = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (!next.current) return;
    root.current?.querySelector<HTMLElement>(next.current)?.focus();
    next.current = undefined;
  });

  const say = (key: string, text: string, at: number) =>
    setSaid((words[key] ?? '').replace('{step}', text).replace('{at}', String(at)));
  const add = (step: logic.Step, index: number) => {
    const after = pool[index + 1] ?? pool[index - 1];
    next.current = after ? `[data-pool="${after.id}"]` : data.ladder ? 'select' : '[data-check]';
    act({ type: 'add', step: step.id });
    say('placed', step.text, placed.length + 1);
  };
  const move = (step: logic.Step, to: number, side?: string) => {
    if (to < 0 || to >= placed.length) return;
    // At either end the button that was pressed is disabled, so the focus goes to its neighbor.
    const other = to === 0 ? 'later' : to === placed.length - 1 ? 'earlier' : side;
    if (other) next.current = `[data-drop="${step.id}"] [data-side="${other}"]`;
    act({ type: 'move', step: step.id, to });
    say('placed', step.text, to + 1);
  };
  const remove = (step: logic.Step) => {
    next.current = `[data-pool="${step.id}"]`;
    act({ type: 'remove', step: step.id });
    say('removed', step.text, 0);
  };
  const drag = useDrag(list, (place, handle) => {
    const step = placed.find((entry) => entry.id === handle.dataset['step']);
    if (step)
      move(
        step,
        placed.findIndex((entry) => entry.id === place),
      );
  });
  const again = () => {
    clear();
    setSaid('');
    setRound(round + 1);
  };
  const { findings } = logic.result(data, answer);
  const summary = (words['count'] ?? '')
    .replace('{holds}', String(findings.filter(({ holds }) => holds).length))
    .replace('{all}', String(findings.length));

  return (
    <div ref={root} class={styles['body']}>
      <Progress now={placed.length} all={aim} words={words} />
      {unread && <p class="quiet">{words['unread']}</p>}
      <p ref={heading} tabIndex={-1} class="ask">
        {data.question}
      </p>
      {pool.length > 0 && (
        <fieldset class={styles['pool']}>
          <legend>{words[data.ladder ? 'poolLadder' : 'pool']}</legend>
          {pool.map((step, index) => (
            <button key={step.id} type="button" class="option" data-pool={step.id} onClick={() => add(step, index)}>
              {step.text}
            </button>
          ))}
        </fieldset>
      )}
      {placed.length > 0 && <p class="quiet small">{words['hint']}</p>}
      <ol ref={list} class={styles['list']}>
        {placed.map((step, index) => (
          <Row
            key={step.id}
            step={step}
            at={index}
            all={placed.length}
            ladder={data.ladder}
            mark={answer.marks[step.id]}
            words={words}
            drag={drag}
            onMove={(to, side) => move(step, to, side)}
            onRemove={() => remove(step)}
            onMark={(mark) => act({ type: 'mark', step: step.id, mark })}
          />
        ))}
      </ol>
      {open && data.ladder && (
        <p class="quiet small">{(words['least'] ?? '').replace('{least}', String(data.ladder.least))}</p>
      )}
      <p role="status" class={answer.checked ? 'feedback' : 'visually-hidden'}>
        {answer.checked ? summary : said}
      </p>
      {answer.checked && <Findings findings={findings} steps={placed} words={words} links={links} />}
      <Buttons back={words['back']}>
        {placed.length > 0 && (
          <button type="button" class="link-button" onClick={again}>
            {words['again']}
          </button>
        )}
        <button type="button" class="button" data-check disabled={open} onClick={() => act({ type: 'check' })}>
          {words['check']}
        </button>
      </Buttons>
      {answer.checked && <Ending words={words} person={links['person']} onClear={again} />}
    </div>
  );
}
