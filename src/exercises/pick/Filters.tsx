import { type Choice, filters, type PickPublic } from './logic.ts';
import styles from './View.module.css';

interface Props {
  /** The exercise's id, part of the names of the controls. */
  id: string;
  data: PickPublic;
  chosen: Choice;
  words: Record<string, string>;
  onChoose(chosen: Choice): void;
}

/** Rows of chips, one value or any in each. */
export function Filters({ id, data, chosen, words, onChoose }: Props) {
  return (
    <div class={styles['filters']}>
      {filters(data).map((group) => (
        <fieldset key={group.id} class="chips">
          <legend>{group.label}</legend>
          {[{ id: '', label: words['any'] }, ...group.values].map((value) => (
            <label key={value.id}>
              <input
                type="radio"
                name={`${id}-${group.id}`}
                checked={(chosen[group.id] ?? '') === value.id}
                onChange={() => onChoose({ ...chosen, [group.id]: value.id })}
              />
              <span>{value.label}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
