import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

/**
 * Lets a card be dragged onto a pile with finger, pen or mouse. Tapping a pile does the same, so nobody
 * needs to drag (WCAG 2.5.7).
 * @param piles the element that holds the piles, each with `data-pile`
 * @param drop called with the id of the pile the card was let go on
 */
export function useDrag(piles: RefObject<HTMLElement>, drop: (pile: string) => void) {
  const from = useRef<{ x: number; y: number } | undefined>(undefined);

  const end = (event: PointerEvent, placed: boolean) => {
    const card = event.currentTarget as HTMLElement;
    if (!from.current) return;
    from.current = undefined;
    // Out of the way first, so that the pile under the finger is found and not the card.
    card.style.pointerEvents = 'none';
    const under = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-pile]');
    card.style.removeProperty('pointer-events');
    card.style.removeProperty('transform');
    const pile = under?.dataset['pile'];
    if (placed && pile && piles.current?.contains(under)) drop(pile);
  };

  return {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return;
      from.current = { x: event.clientX, y: event.clientY };
      (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent) {
      if (!from.current) return;
      const { x, y } = from.current;
      (event.currentTarget as HTMLElement).style.transform =
        `translate(${event.clientX - x}px, ${event.clientY - y}px)`;
    },
    onPointerUp: (event: PointerEvent) => end(event, true),
    onPointerCancel: (event: PointerEvent) => end(event, false),
  };
}
