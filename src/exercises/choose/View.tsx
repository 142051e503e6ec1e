import { useState } from 'preact/hooks';
import { adopt } from '../../islands/browser/styles.ts';
import { useAnswer } from '../../islands/hooks/useAnswer.ts';
import { useFocus } from '../../islands/hooks/useFocus.ts';
import { Buttons, Ending, Progress } from '../../islands/Steps.tsx';
import type { TextLink, ViewProps } from '../kind.ts';
import type { ChooseItem, ChoosePublic } from './logic.ts';
import * as logic from './logic.ts';
import styles from './View.module.css';
import css from './View.module.css?inline';

adopt(css);

/** The view of `choose`, once its file has arrived. */
export function View({ id, formerIds, file: { data, words, links } }: ViewProps<ChoosePublic>) {
  const { answer, act, clear, unread } = useAnswer(logic, data, id, formerIds);
  const firstOpen = data.items.findIndex((item) => !answer.checked.includes(item.id));
  const [at, setAt] = useState(firstOpen === -1 ? data.items.length : firstOpen);
  const heading = useFocus<HTMLLegendElement & HTMLHeadingElement>(at);
  const item = data.items[at];
  const again = () => {
    clear();
    setAt(0);
  };

  if (!item) {
    const { look } = logic.result(data, answer);
    return (
      <div>
        <h4 ref={heading} tabIndex={-1}>
          {words['doneTitle']}
        </h4>
        {look.length === 0 ? (
          <p>{words['doneAll']}</p>
        ) : (
          <>
            <p>{words['doneLook']}:</p>
            <ul>
              {data.items.map(
                (entry, index) =>
                  look.includes(entry.id) && (
                    <li key={entry.id}>
                      <button type="button" class="link-button" onClick={() => setAt(index)}>
                        {entry.scene}
                      </button>
                    </li>
                  ),
              )}
            </ul>
          </>
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

  const picked = answer.picks[item.id] ?? [];
  const checked = answer.checked.includes(item.id);
  const change = () => {
    act({ type: 'again', item: item.id });
    heading.current?.focus();
  };
  return (
    <form onSubmit={(event) => event.preventDefault()} autocomplete="off">
      <Progress now={at + 1} all={data.items.length} words={words} />
      {unread && <p class="quiet">{words['unread']}</p>}
      <fieldset>
        <legend ref={heading} tabIndex={-1}>
          {item.scene}
        </legend>
        <p class="ask">
          {data.question} <span class="quiet">{words[item.several ? 'several' : 'one']}</span>
        </p>
        {item.options.map((option) => (
          <div key={option.id} class={styles['option']} data-helps={checked ? option.helps : undefined}>
            <label class="option">
              <input
                type={item.several ? 'checkbox' : 'radio'}
                name={`${id}-${item.id}`}
                checked={picked.includes(option.id)}
                disabled={checked}
                onChange={() => act({ type: 'pick', item: item.id, option: option.id })}
              />
              <span>{option.text}</span>
            </label>
            {checked && (
              <p class={styles['reason']}>
                <strong>
                  {words[option.helps ? 'helps' : 'costs']}
                  {picked.includes(option.id) && `, ${words['yours']}`}.
                </strong>{' '}
                {option.reason} {option.source && <SourceLink link={links[option.source]} />}
              </p>
            )}
          </div>
        ))}
      </fieldset>
      <p role="status" class="feedback">
        {checked && feedback(item, picked, words)}
      </p>
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
          disabled={picked.length === 0}
          onClick={() => (checked ? setAt(at + 1) : act({ type: 'check', item: item.id }))}
        >
          {words[checked ? (at + 1 < data.items.length ? 'next' : 'finish') : 'check']}
        </button>
      </Buttons>
    </form>
  );
}

function feedback(item: ChooseItem, picked: string[], words: Record<string, string>) {
  const helping = item.options.filter(({ helps }) => helps).map(({ id }) => id);
  const hits = picked.filter((id) => helping.includes(id)).length;
  if (hits === helping.length && hits === picked.length) return words['fits'];
  return words[hits > 0 ? 'partly' : 'other'];
}

function SourceLink({ link }: { link: TextLink | undefined }) {
  return link ? (
    <a class="source" href={link.href}>
      {link.text}
    </a>
  ) : null;
}
