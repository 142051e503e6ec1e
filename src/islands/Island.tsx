import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ExerciseFile, IslandProps, ViewProps } from '../exercises/kind.ts';
import { load } from './browser/load.ts';

/**
 * The first screen of every exercise: one button. All else is loaded when the reader starts, and when
 * it cannot be had a sentence says so; the paper form stays below in any case.
 */
export function Island<Public>({ view: View, ...props }: IslandProps & { view: ComponentType<ViewProps<Public>> }) {
  const [ready, setReady] = useState(false);
  const [state, setState] = useState<'closed' | 'loading' | 'failed'>('closed');
  const [file, setFile] = useState<ExerciseFile<Public>>();
  useEffect(() => setReady(true), []);

  const start = () => {
    setState('loading');
    load<ExerciseFile<Public>>(props.src).then(setFile, () => setState('failed'));
  };
  if (file) return <View {...props} file={file} />;
  return (
    <>
      <button type="button" class="button" disabled={!ready} aria-busy={state === 'loading'} onClick={start}>
        {props.start}
      </button>
      <p role="status" class="quiet">
        {state === 'loading' && props.loading}
        {state === 'failed' && props.failed}
      </p>
    </>
  );
}
