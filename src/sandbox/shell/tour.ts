import type { Address } from './address';
import { byId, make } from './dom';
import { TOUR_STEPS, type TourStep } from './tourSteps';

/** Every stop but the first shows what the app has read. */
const NOT_STARTED = 'If the app still offers Start, press that first.';

interface TourTarget {
  readonly change: (part: Partial<Address>) => Promise<void>;
}

/** The button that begins the guided tour, and the card that leads through it. */
export function bindTour({ change }: TourTarget): void {
  const card = byId('tour', HTMLElement);
  const begin = byId('tour-begin', HTMLButtonElement);
  let at = 0;

  const close = (): void => {
    card.hidden = true;
    begin.focus();
  };
  const show = async (step: number): Promise<void> => {
    at = step;
    const stop = TOUR_STEPS[at];
    if (!stop) return close();
    card.hidden = false;
    fill(card, stop, at, { show: (next) => void show(next), close });
    byId('tour-title', HTMLHeadingElement).focus();
    if (Object.keys(stop.address).length > 0) await change(stop.address);
  };
  begin.addEventListener('click', () => void show(0));
  card.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  if (new URLSearchParams(location.search).has('tour')) void show(0);
}

interface Ways {
  readonly show: (step: number) => void;
  readonly close: () => void;
}

function fill(card: HTMLElement, stop: TourStep, at: number, { show, close }: Ways): void {
  const button = (label: string, onClick: () => void, className = ''): HTMLButtonElement => {
    const made = make('button', { type: 'button', className }, [label]);
    made.addEventListener('click', onClick);
    return made;
  };
  const last = at === TOUR_STEPS.length - 1;
  card.replaceChildren(
    make('p', { className: 'quiet' }, [`Tour, ${at + 1} of ${TOUR_STEPS.length}`]),
    make('h2', { id: 'tour-title', tabIndex: -1 }, [stop.title]),
    make('p', {}, [stop.text]),
    make('p', { className: 'try' }, [stop.tryThis]),
    ...(at > 0 ? [make('p', { className: 'quiet' }, [NOT_STARTED])] : []),
    make('div', { className: 'buttons' }, [
      button('End the tour', close),
      ...(at > 0 ? [button('Back', () => show(at - 1))] : []),
      last ? button('Done', close, 'primary') : button('Next', () => show(at + 1), 'primary'),
    ]),
  );
}
