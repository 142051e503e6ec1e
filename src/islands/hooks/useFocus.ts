import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to an element whenever `step` changes and when it first appears, so that keyboard and
 * screen reader follow to the new question.
 */
export function useFocus<T extends HTMLElement>(step: unknown): RefObject<T> {
  const target = useRef<T>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step alone says when to move
  useEffect(() => target.current?.focus(), [step]);
  return target;
}
