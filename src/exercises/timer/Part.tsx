import type { Ref } from 'preact';
import { useEffect } from 'preact/hooks';
import { breathAt } from '../../domain/timing/breath.ts';
import { type Clock, elapsed, left, minutesAndSeconds } from '../../domain/timing/clock.ts';
import { timeOfDay } from '../../islands/browser/clock.ts';
import { useAwake } from '../../islands/hooks/useAwake.ts';
import { useNow } from '../../islands/hooks/useNow.ts';
import { cueAt, lengthOf, type TimerPart } from './logic.ts';
import styles from './View.module.css';

/** Fetched once the reader turns the sound on; without it the part is silent, and all is written as well. */
const tone = (hertz: number) =>
  import('../../islands/browser/tone.ts').then(
    (sound) => sound.tone(hertz),
    () => {},
  );

/** Hertz: a breath in is the higher tone, and the end of a part is higher still. */
const tones = { in: 330, out: 262, over: 440 };

interface Props {
  id: string;
  part: TimerPart;
  clock: Clock;
  words: Record<string, string>;
  heading: Ref<HTMLHeadingElement>;
  /** What is written, by field; changed in place, because nothing is drawn from it while someone types. */
  texts: Record<string, string>;
  sound: boolean;
  onSound(on: boolean): void;
  onAct(type: 'run' | 'hold' | 'extend'): void;
}

/** One part with its time: what to do, the time left, a breathing shape or fields to write in. */
export function Part({ id, part, clock, words, heading, texts, sound, onSound, onAct }: Props) {
  const running = clock.since !== null;
  const moment = useNow(running);
  const length = lengthOf(part);
  const rest = left(clock, length, moment);
  const cue = cueAt(part, clock, moment);
  const over = cue === 'over';
  const breath = running && !over && part.breath ? breathAt(elapsed(clock, moment), part.breath) : undefined;
  const going = breath?.going;
  useAwake(running);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn of the breath or the end alone says when to act
  useEffect(() => {
    if (over) onAct('hold');
    if (sound && (over || going)) tone(tones[over ? 'over' : (going ?? 'in')]);
  }, [over, going]);

  const main = over ? 'more' : running ? 'pause' : clock.spent > 0 ? 'carryOn' : 'begin';
  const longer = () => {
    onAct('extend');
    if (over) onAct('run');
  };
  return (
    <>
      <h4 ref={heading} tabIndex={-1}>
        {part.label}
      </h4>
      <p>{part.guide}</p>
      {part.breath && (
        <div class={styles['breath']}>
          <svg viewBox="0 0 100 100" aria-hidden="true">
            <circle cx="50" cy="50" r="48" />
            <circle
              class={styles['air']}
              cx="50"
              cy="50"
              r="48"
              style={{ '--size': 0.3 + 0.7 * (breath?.size ?? 0) }}
            />
          </svg>
          <p aria-hidden="true">
            {breath && (breath.going === 'in' ? words['in'] : words['out'])}{' '}
            <span class={styles['count']}>{breath?.count}</span>
          </p>
        </div>
      )}
      <p class={styles['time']} role="timer">
        {minutesAndSeconds(rest)}
      </p>
      <svg class={styles['line']} viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 1H100" />
        <path class={styles['gone']} d={`M0 1H${100 - (rest / (length + clock.extra)) * 100}`} />
      </svg>
      <p class="quiet small">{running && !over && `${words['until']} ${timeOfDay(moment + rest)}`}&nbsp;</p>
      <div class={styles['row']}>
        <button type="button" class="button" onClick={over ? longer : () => onAct(running ? 'hold' : 'run')}>
          {words[main]}
        </button>
        {!over && (
          <button type="button" class="button quiet-button" onClick={longer}>
            {words['more']}
          </button>
        )}
      </div>
      <div role="status" class="feedback">
        {over && <p>{words[part.write ? 'overWriting' : 'over']}</p>}
        {cue === 'check' && <p>{part.check?.text}</p>}
        {cue === 'lastMinute' && <p>{words['lastMinute']}</p>}
        {main === 'carryOn' && <p>{words['paused']}</p>}
      </div>
      {part.write?.map((prompt, index) => {
        const field = `${id}-${part.id}-${index}`;
        return (
          <div key={field}>
            <label class="ask" for={field}>
              {prompt}
            </label>
            <textarea
              id={field}
              class={styles['words']}
              rows={4}
              defaultValue={texts[field] ?? ''}
              onInput={(event) => {
                texts[field] = event.currentTarget.value;
              }}
            />
          </div>
        );
      })}
      {part.write && <p class="quiet small">{words['forget']}</p>}
      <label class={styles['sound']}>
        <input
          type="checkbox"
          checked={sound}
          onChange={(event) => {
            onSound(event.currentTarget.checked);
            // Heard at once, and the tap gives the later tones their leave.
            if (event.currentTarget.checked) tone(tones.in);
          }}
        />
        <span>{words['sound']}</span>
      </label>
    </>
  );
}
