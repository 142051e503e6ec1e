import { useEffect, useState } from 'preact/hooks';
import type { Line } from '../exercises/kind.ts';
import { printPage, whenPrinted } from './browser/print.ts';
import { given } from './hooks/useAnswer.ts';
import { PrintAlone } from './PrintAlone.tsx';

interface Props {
  /** The exercise on this page. */
  id: string;
  title: string;
  words: { blank: string; filled: string; none: string };
}

/** Prints an exercise as it stands on paper, or what the reader has answered so far. */
export function PrintChoice({ id, title, words }: Props) {
  const [lines, setLines] = useState<Line[]>();
  const [said, setSaid] = useState('');
  const [asked, ask] = useState(0);
  useEffect(() => {
    if (asked > 0) printPage();
  }, [asked]);
  // Left in the page the answers would push aside a print of the browser's own.
  useEffect(() => whenPrinted(() => setLines(undefined)), []);

  const print = (found: Line[] | undefined) => {
    setLines(found);
    setSaid(found?.length === 0 ? words.none : '');
    if (found?.length !== 0) ask(asked + 1);
  };
  return (
    <>
      <p class="choice">
        <button type="button" class="button quiet-button" onClick={() => print(undefined)}>
          {words.blank}
        </button>{' '}
        <button type="button" class="button quiet-button" onClick={() => print(given.get(id)?.() ?? [])}>
          {words.filled}
        </button>
      </p>
      <p role="status">{said}</p>
      {lines && lines.length > 0 && (
        <div class="print-only">
          <PrintAlone label={title}>
            <h1>{title}</h1>
            <dl>
              {lines.map(({ question, answers }) => (
                <div key={question}>
                  <dt>{question}</dt>
                  {answers.map((answer) => (
                    <dd key={answer}>{answer}</dd>
                  ))}
                </div>
              ))}
            </dl>
          </PrintAlone>
        </div>
      )}
    </>
  );
}
