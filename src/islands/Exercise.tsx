import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ExerciseFile, IslandProps, ViewProps } from '../exercises/kind.ts';
import { load } from './browser/load.ts';

// biome-ignore lint/suspicious/noExplicitAny: the file of each kind fits the view of that kind
type AnyView = ComponentType<ViewProps<any>>;

/**
 * The views of all kinds, each with its styles, fetched when a reader starts one. The server draws none
 * of them: were they named there too, their styles would travel with every page.
 */
const views: Record<string, () => Promise<{ View: AnyView }>> = import.meta.env.SSR
  ? {}
  : import.meta.glob<{ View: AnyView }>('../exercises/*/View.tsx');

/**
 * The first screen of every exercise: one button. All else is loaded when the reader starts, and when
 * it cannot be had a sentence says so; the paper form stays below in any case.
 */
export function Exercise(props: IslandProps) {
  const [ready, setReady] = useState(false);
  const [state, setState] = useState<'closed' | 'loading' | 'failed'>('closed');
  const [opened, setOpened] = useState<{ View: AnyView; file: ExerciseFile<unknown> }>();
  useEffect(() => setReady(true), []);

  const start = () => {
    setState('loading');
    const view = views[`../exercises/${props.kind}/View.tsx`];
    Promise.all([view?.(), load<ExerciseFile<unknown>>(props.src)]).then(
      ([module, file]) => (module ? setOpened({ View: module.View, file }) : setState('failed')),
      () => setState('failed'),
    );
  };
  if (opened) return <opened.View {...props} file={opened.file} />;
  return (
    <>
      {/* Not `disabled` before the script is there: Tab would pass over it and never come back. */}
      <button
        type="button"
        class="button"
        aria-disabled={ready ? undefined : 'true'}
        aria-busy={state === 'loading'}
        onClick={start}
      >
        {props.start}
      </button>
      <p role="status" class="quiet">
        {state === 'loading' && props.loading}
        {state === 'failed' && props.failed}
      </p>
    </>
  );
}
