import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

/**
 * Lets something be dragged onto a place with finger, pen or mouse. Buttons do the same, so nobody needs to
 * drag (WCAG 2.5.7). What moves is the nearest `data-drag` round the handle, or the handle itself.
 * @param zone the element that holds the places, each with `data-drop`
 * @param drop called with the name of the place and the handle that was let go there
 */
export function useDrag(zone: RefObject<HTMLElement>, drop: (place: string, handle: HTMLElement) => void) {
  const from = useRef<{ x: number; y: number } | undefined>(undefined);
  const moved = (handle: HTMLElement) => handle.closest<HTMLElement>('[data-drag]') ?? handle;

  const end = (event: PointerEvent, placed: boolean) => {
    const handle = event.currentTarget as HTMLElement;
    if (!from.current) return;
    from.current = undefined;
    const { style } = moved(handle);
    // Out of the way first, so that the place under the finger is found and not what was dragged.
    style.pointerEvents = 'none';
    const under = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-drop]');
    style.removeProperty('pointer-events');
    style.removeProperty('transform');
    const place = under?.dataset['drop'];
    if (placed && place && zone.current?.contains(under)) drop(place, handle);
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
      moved(event.currentTarget as HTMLElement).style.transform =
        `translate(${event.clientX - x}px, ${event.clientY - y}px)`;
    },
    onPointerUp: (event: PointerEvent) => end(event, true),
    onPointerCancel: (event: PointerEvent) => end(event, false),
  };
}
