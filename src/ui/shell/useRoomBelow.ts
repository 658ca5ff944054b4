import { useEffect, type RefObject } from 'react';

/** Lets the page scroll as far as it takes to see what this part covers at its lower end. */
export function useRoomBelow(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = place;
    if (current === null) return;
    const { body, documentElement } = current.ownerDocument;
    const give = () => {
      const covers = getComputedStyle(current).position === 'fixed';
      const room = covers ? `${current.offsetHeight}px` : '';
      body.style.paddingBottom = documentElement.style.scrollPaddingBottom = room;
    };
    give();
    window.addEventListener('resize', give);
    return () => {
      window.removeEventListener('resize', give);
      body.style.paddingBottom = documentElement.style.scrollPaddingBottom = '';
    };
  }, [place]);
}
