import type { TextLink } from '../kind.ts';
import { type Idea, labels, type PickPublic } from './logic.ts';
import styles from './View.module.css';
import { Why } from './Why.tsx';

interface Props {
  /** The exercise's id, part of the names of the controls. */
  id: string;
  data: PickPublic;
  legend: string | undefined;
  ideas: Idea[];
  picks: Idea[];
  words: Record<string, string>;
  links: Record<string, TextLink>;
  onPick(idea: string): void;
}

/** A list of ideas, each a checkbox with the words of its tags. */
export function Ideas({ id, data, legend, ideas, picks, links, onPick }: Props) {
  return (
    <fieldset class={styles['ideas']}>
      <legend>{legend}</legend>
      {ideas.map((idea) => (
        <div key={idea.id}>
          <label class="option">
            <input
              type="checkbox"
              name={`${id}-${idea.id}`}
              checked={picks.includes(idea)}
              onChange={() => onPick(idea.id)}
            />
            <span>
              {idea.text} <span class="quiet small">{labels(data, idea).join(' · ')}</span>
            </span>
          </label>
          <Why idea={idea} links={links} />
        </div>
      ))}
    </fieldset>
  );
}
