import type { Seat } from '../model/nextMeeting';
import type { PaneView } from '../model/paneView';

/** Who has no time then after everybody else; within both the order of the advice. */
export function freeFirst(seats: readonly Seat[], free: PaneView['free']): readonly Seat[] {
  const isBusy = ({ personId }: Seat) => free?.[personId] === false;
  return [...seats.filter((seat) => !isBusy(seat)), ...seats.filter(isBusy)];
}
