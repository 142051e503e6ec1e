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

/**
 * Rows of chips, one value or any in each. Up to two rows stand open; more would push the ideas off a phone's
 * screen, so they wait behind a line that names them.
 */
export function Filters({ id, data, chosen, words, onChoose }: Props) {
  const groups = filters(data);
  if (groups.length === 0) return null;
  return (
    <details open={groups.length < 3}>
      <summary>
        {words['narrow']} {groups.map(({ label }) => label.toLowerCase()).join(', ')}
      </summary>
      <div class={styles['filters']}>
        {groups.map((group) => (
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
    </details>
  );
}
