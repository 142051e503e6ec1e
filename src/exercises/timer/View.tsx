import { useRef, useState } from 'preact/hooks';
import { now } from '../../islands/browser/clock.ts';
import { adopt } from '../../islands/browser/styles.ts';
import { useAnswer } from '../../islands/hooks/useAnswer.ts';
import { useFocus } from '../../islands/hooks/useFocus.ts';
import { Marks } from '../../islands/Marks.tsx';
import { Buttons, Progress } from '../../islands/Steps.tsx';
import type { ViewProps } from '../kind.ts';
import { Gate } from './Gate.tsx';
import {
  clockOf,
  isAnswer,
  lines,
  persist,
  result,
  type Step,
  start,
  stepsOf,
  type TimerPublic,
  update,
} from './logic.ts';
import { Part } from './Part.tsx';
import styles from './View.module.css';
import css from './View.module.css?inline';

adopt(css);

const logic = { start, update, isAnswer, persist, lines };

/** The view of `timer`, once its file has arrived. */
export function View({ id, file: { data, words, links } }: ViewProps<TimerPublic>) {
  const { answer, act } = useAnswer(logic, data, id);
  const [at, setAt] = useState(0);
  const [gate, setGate] = useState<'yes' | 'no'>();
  const [sound, setSound] = useState(false);
  // What is written lives here and nowhere else, so that Back finds it; the last step empties it.
  const texts = useRef<Record<string, string>>({});
  const heading = useFocus<HTMLHeadingElement & HTMLLegendElement>(at);
  const steps = stepsOf(data);
  const step = steps[at] as Step;
  const go = (to: number) => {
    if (step.type === 'part') act({ type: 'hold', part: step.part.id, now: now() });
    if (steps[to]?.type === 'end') texts.current = {};
    setAt(to);
  };

  if (step.type === 'end') {
    const { moved, tips } = result(data, answer);
    return (
      <div class={styles['end']}>
        <h4 ref={heading} tabIndex={-1}>
          {words['doneTitle']}
        </h4>
        {moved && <p>{data.rate?.[moved]}</p>}
        {data.asks.map((ask) => tips.includes(ask.id) && <p key={ask.id}>{ask.tip}</p>)}
        <p>{data.close}</p>
        <Buttons back={undefined}>
          <button
            type="button"
            class="button quiet-button"
            onClick={() => {
              act({ type: 'again' });
              setGate(undefined);
              setAt(0);
            }}
          >
            {words['again']}
          </button>
        </Buttons>
        <div class="ending">
          <p>
            {words['person']} <a href={links['person']?.href}>{links['person']?.text}</a>.
          </p>
          <p class="quiet small">{words['forget']}</p>
        </div>
      </div>
    );
  }

  const mark = (question: string, texts: { question: string; low: string; high: string }, most: number) => (
    <>
      <Marks
        key={question}
        {...texts}
        legend={heading}
        name={`${id}-${question}`}
        most={most}
        value={answer.marks[question]}
        onMark={(value) => act({ type: 'mark', question, mark: value })}
      />
      <p class="quiet small">{words['optional']}</p>
    </>
  );
  return (
    <form onSubmit={(event) => event.preventDefault()} autocomplete="off">
      <Progress now={at + 1} all={steps.length - 1} words={words} />
      {step.type === 'gate' && data.gate && (
        <Gate
          id={id}
          gate={data.gate}
          link={links[data.gate.to]}
          words={words}
          legend={heading}
          answer={gate}
          onAnswer={setGate}
        />
      )}
      {(step.type === 'before' || step.type === 'after') && data.rate && mark(step.type, data.rate, 10)}
      {step.type === 'ask' && mark(step.ask.id, step.ask, 4)}
      {step.type === 'part' && (
        <Part
          key={step.part.id}
          id={id}
          part={step.part}
          clock={clockOf(answer, step.part)}
          words={words}
          heading={heading}
          texts={texts.current}
          sound={sound}
          onSound={setSound}
          onAct={(type) => act({ type, part: step.part.id, now: now() })}
        />
      )}
      <Buttons onBack={at > 0 ? () => go(at - 1) : undefined} back={words['back']}>
        {(step.type !== 'gate' || gate === 'no') && (
          <button type="button" class="button" onClick={() => go(at + 1)}>
            {words[at + 2 < steps.length ? 'next' : 'finish']}
          </button>
        )}
      </Buttons>
    </form>
  );
}
