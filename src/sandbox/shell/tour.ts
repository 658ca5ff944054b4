import type { Address } from './address';
import { byId, make } from './dom';
import { addressAt, TOUR_STEPS, type TourStep } from './tourSteps';

/** Every stop but the first shows what the app has read. */
const NOT_STARTED = 'Press Start in the app first: there is no picture yet.';

/** Milliseconds between two looks at whether the app shows a picture. */
const LOOK_EVERY = 400;

/** What a stop may have left strange for somebody who goes on alone. */
const GIVEN_BACK = ['faults', 'lang', 'theme', 'width', 'page'] as const;

interface TourTarget {
  readonly address: () => Address;
  readonly change: (part: Partial<Address>) => Promise<void>;
}

/** The button that begins the guided tour, and the card that leads through it. */
export function bindTour({ address, change }: TourTarget): void {
  const card = byId('tour', HTMLElement);
  const begin = byId('tour-begin', HTMLButtonElement);
  let at = 0;
  let before: Address | null = null;
  let looking = 0;

  const close = (): void => {
    card.hidden = true;
    clearInterval(looking);
    begin.focus();
    const part = before ? givenBack(address(), before) : {};
    before = null;
    if (Object.keys(part).length > 0) void change(part);
  };
  const show = async (step: number): Promise<void> => {
    const isBack = step < at;
    at = step;
    const stop = TOUR_STEPS[at];
    if (!stop) return close();
    before ??= address();
    card.hidden = false;
    fill(card, stop, at, { show: (next) => void show(next), close });
    byId('tour-title', HTMLHeadingElement).focus();
    clearInterval(looking);
    looking = window.setInterval(remindToStart, LOOK_EVERY);
    const part = isBack ? differing(addressAt(at), address()) : stop.address;
    if (Object.keys(part).length > 0) await change(part);
  };
  begin.addEventListener('click', () => void show(0));
  card.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  if (new URLSearchParams(location.search).has('tour')) void show(0);
}

/** What differs from how the visitor had the sandbox before the tour. */
function givenBack(now: Address, before: Address): Partial<Address> {
  return differing(Object.fromEntries(GIVEN_BACK.map((key) => [key, before[key]])), now);
}

/** The part of what is wished that is not so now. */
function differing(wished: Partial<Address>, now: Address): Partial<Address> {
  const isNow = ([key, value]: readonly [string, unknown]): boolean =>
    JSON.stringify(now[key as keyof Address]) === JSON.stringify(value);
  return Object.fromEntries(Object.entries(wished).filter((entry) => !isNow(entry)));
}

/** Only while the app shows no picture does the card ask to press Start. */
function remindToStart(): void {
  const reminder = document.getElementById('tour-start');
  const app = byId('app', HTMLIFrameElement).contentDocument;
  if (reminder)
    reminder.hidden = !app?.querySelector('button') || !!app.querySelector('[role="tab"]');
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
    make('div', {}, [
      make('p', { className: 'quiet' }, [`Tour, ${at + 1} of ${TOUR_STEPS.length}`]),
      make('h2', { id: 'tour-title', tabIndex: -1 }, [stop.title]),
    ]),
    make('p', {}, [stop.text]),
    make('div', { className: 'try' }, [
      ...(at > 0 ? [make('p', { id: 'tour-start', hidden: true }, [NOT_STARTED])] : []),
      make('p', {}, [stop.tryThis]),
    ]),
    make('div', { className: 'buttons' }, [
      button('End the tour', close),
      ...(at > 0 ? [button('Back', () => show(at - 1))] : []),
      last ? button('Done', close, 'primary') : button('Next', () => show(at + 1), 'primary'),
    ]),
  );
}
