import type { TextLink } from '../kind.ts';
import type { Finding, Step } from './logic.ts';
import styles from './View.module.css';

interface Props {
  findings: Finding[];
  steps: Step[];
  words: Record<string, string>;
  links: Record<string, TextLink>;
}

/** Which rule holds and which does not, and a reason for every step in the order chosen. */
export function Findings({ findings, steps, words, links }: Props) {
  const source = (id: string | undefined) =>
    id && (
      <a class="source" href={links[id]?.href}>
        {links[id]?.text}
      </a>
    );
  return (
    <>
      <ul class={styles['findings']}>
        {findings.map(({ id, holds, text, at, source: from }) => (
          <li key={id} data-holds={holds}>
            <strong>
              {words[holds ? 'holds' : 'look']}
              {!holds && ` (${words['at']} ${at.join(', ')})`}.
            </strong>{' '}
            {text} {source(from)}
          </li>
        ))}
      </ul>
      <h4>{words['reasons']}</h4>
      <ol>
        {steps.map((step) => (
          <li key={step.id}>
            <strong>{step.text}</strong> {step.reason} {source(step.source)}
          </li>
        ))}
      </ol>
    </>
  );
}
