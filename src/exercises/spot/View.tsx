import { useState } from 'preact/hooks';
import { adopt } from '../../islands/browser/styles.ts';
import { useAnswer } from '../../islands/hooks/useAnswer.ts';
import { useFocus } from '../../islands/hooks/useFocus.ts';
import { Buttons, Ending, Progress } from '../../islands/Steps.tsx';
import type { ViewProps } from '../kind.ts';
import type { SpotPublic } from './logic.ts';
import * as logic from './logic.ts';
import styles from './View.module.css';
import css from './View.module.css?inline';
import { Words } from './Words.tsx';

adopt(css);

/** The view of `spot`, once its file has arrived. */
export function View({ id, formerIds, file: { data, words, links } }: ViewProps<SpotPublic>) {
  const { answer, act, clear, unread } = useAnswer(logic, data, id, formerIds);
  const firstOpen = data.items.findIndex((item) => !answer.checked.includes(item.id));
  const [at, setAt] = useState(firstOpen === -1 ? data.items.length : firstOpen);
  const heading = useFocus<HTMLParagraphElement & HTMLHeadingElement>(at);
  const item = data.items[at];
  const again = () => {
    clear();
    setAt(0);
  };

  if (!item) {
    const { look } = logic.result(data, answer);
    return (
      <div class={styles['body']}>
        <h4 ref={heading} tabIndex={-1}>
          {words['doneTitle']}
        </h4>
        <p>{words[look.length === 0 ? 'doneAll' : 'doneLook']}</p>
        {look.length > 0 && (
          <ul class={styles['look']}>
            {data.items.map(
              (entry, index) =>
                look.includes(entry.id) && (
                  <li key={entry.id}>
                    <button type="button" class="link-button" onClick={() => setAt(index)}>
                      {entry.text}
                    </button>
                  </li>
                ),
            )}
          </ul>
        )}
        <Buttons onBack={() => setAt(data.items.length - 1)} back={words['back']}>
          <button type="button" class="button" onClick={again}>
            {words['again']}
          </button>
        </Buttons>
        <Ending words={words} person={links['person']} onClear={again} />
      </div>
    );
  }

  const marked = answer.marks[item.id] ?? [];
  const checked = answer.checked.includes(item.id);
  const findings = checked ? logic.findings(item, marked) : [];
  const count = (standing: string) => findings.filter((finding) => finding.standing === standing).length;
  const summary = () => {
    if (findings.length === 0) return words['clean'];
    if (item.spots.length === 0) return words['nothing'];
    const found = (words['count'] ?? '')
      .replace('{found}', String(count('found')))
      .replace('{all}', String(item.spots.length));
    return count('not') > 0 ? `${found} ${words['more']}` : found;
  };
  const change = () => {
    act({ type: 'again', item: item.id });
    heading.current?.focus();
  };
  return (
    <div class={styles['body']}>
      <Progress now={at + 1} all={data.items.length} words={words} />
      {unread && <p class="quiet">{words['unread']}</p>}
      <p ref={heading} tabIndex={-1}>
        {item.scene}
        {/* Heard once as a sentence before it falls into words. */}
        <span class="visually-hidden"> {item.text}</span>
      </p>
      <p class="ask">
        {data.question} <span class="quiet">{words['none']}</span>
      </p>
      <Words
        key={item.id}
        text={item.text}
        marked={marked}
        findings={findings}
        done={checked}
        label={words['words']}
        onMark={(word) => act({ type: 'mark', item: item.id, word })}
      />
      {!checked && <p class="quiet small">{words['hint']}</p>}
      <p role="status" class="feedback">
        {checked && summary()}
      </p>
      {checked && (
        <dl class={styles['reasons']}>
          {findings.map(({ standing, quote, reason, source }) => (
            <div key={quote} data-standing={standing}>
              <dt>
                {words[standing]}: <q>{quote}</q>
              </dt>
              <dd>
                {reason}{' '}
                {source && (
                  <a class="source" href={links[source]?.href}>
                    {links[source]?.text}
                  </a>
                )}
              </dd>
            </div>
          ))}
          {item.better && (
            <div data-standing="better">
              <dt>{words['better']}</dt>
              <dd>
                <q>{item.better}</q>
              </dd>
            </div>
          )}
        </dl>
      )}
      <Buttons onBack={at > 0 ? () => setAt(at - 1) : undefined} back={words['back']}>
        {checked && (
          <button type="button" class="link-button" onClick={change}>
            {words['change']}
          </button>
        )}
        {/* One button for both, so that the focus stays where it is when the reasons appear. */}
        <button
          type="button"
          class="button"
          onClick={() => (checked ? setAt(at + 1) : act({ type: 'check', item: item.id }))}
        >
          {words[checked ? (at + 1 < data.items.length ? 'next' : 'finish') : 'check']}
        </button>
      </Buttons>
    </div>
  );
}
