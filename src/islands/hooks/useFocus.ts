import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to an element whenever `step` changes and when it first appears, so that keyboard and
 * screen reader follow to the new question. It moves with the drawing itself: a later effect could take
 * the focus from a field that a fast reader is already in.
 */
export function useFocus<T extends HTMLElement>(step: unknown): RefObject<T> {
  const target = useRef<T>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step alone says when to move
  useLayoutEffect(() => target.current?.focus(), [step]);
  return target;
}
