import type { Remote } from 'comlink';
import { OfficeError } from '../../hosts/outlook/askOffice';
import type { Outlook } from '../../hosts/outlook/outlook';
import type { ItemAdvice, PaneView } from '../../model/pane';
import type { Analyst } from '../../worker/workerApi';
import type { PersonAddress } from '../../worker/scheduling/availability';
import type { ObservableValue } from '../session/observableValue';

/** While somebody types names, changes come one after the other. */
const QUIET_MS = 350;

export const NOTHING_KNOWN: PaneView = {
  ...{ item: undefined, advice: null, free: null, notice: null, trouble: null },
};

/** The open item on the screen: looked at again whenever it changes, the newest look wins. */
export interface OpenItemWatch {
  look(): Promise<void>;
  /** Looks once no more changes come. */
  lookSoon(): void;
}

/** @param analyst The one whose picture is on the screen; null as long as there is no picture. */
export function watchOpenItem(
  outlook: Outlook,
  analyst: () => Remote<Analyst> | null,
  view: ObservableValue<PaneView>,
  quietMs = QUIET_MS,
): OpenItemWatch {
  let newest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function look(): Promise<void> {
    const mine = ++newest;
    const show = (part: Partial<PaneView>): boolean => {
      if (mine !== newest) return false;
      view.set({ ...view.get(), ...part });
      return true;
    };
    try {
      await lookAt(outlook, analyst(), view.get().item, show);
    } catch (error) {
      show({ trouble: troubleOf(error) });
    }
  }
  const lookSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), quietMs);
  };
  outlook.onChange(lookSoon);
  return { look, lookSoon };
}

/** Shows what is open, then what there is to say, then who is free; stops where a newer look began. */
async function lookAt(
  outlook: Outlook,
  analyst: Remote<Analyst> | null,
  before: PaneView['item'],
  show: (part: Partial<PaneView>) => boolean,
): Promise<void> {
  const item = await outlook.readItem();
  if (item === null || analyst === null) {
    show({ item, advice: null, free: null, trouble: null });
    return;
  }
  const advice = await analyst.advise(item);
  const sameTime = before?.start === item.start && before.end === item.end;
  if (!show({ item, advice, trouble: null, ...(!sameTime && { free: null }) })) return;
  show({ free: await analyst.freeAt(item, seatsOf(advice)) });
}

function troubleOf(error: unknown): string {
  if (error instanceof OfficeError) return error.code;
  return error instanceof Error ? error.message : String(error);
}

function seatsOf(advice: ItemAdvice | null): readonly PersonAddress[] {
  return (advice?.seats ?? []).flatMap(({ personId, address }) =>
    address === null ? [] : [{ personId, address }],
  );
}
