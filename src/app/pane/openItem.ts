import type { Remote } from 'comlink';
import { OfficeError } from '../../hosts/outlook/askOffice';
import type { Outlook } from '../../hosts/outlook/outlook';
import type { ItemAdvice, PaneItem } from '../../ui/model/paneItem';
import type { PaneView } from '../../ui/model/paneView';
import type { Analyst } from '../analyst/analyst';
import type { Asked } from '../analyst/freeAt';
import type { Store } from '../store';

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

export function watchOpenItem(
  outlook: Outlook,
  analyst: () => Remote<Analyst>,
  view: Store<PaneView>,
  quietMs = QUIET_MS,
): OpenItemWatch {
  let newest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (part: Partial<PaneView>): void => view.set({ ...view.get(), ...part });

  async function look(): Promise<void> {
    const mine = ++newest;
    const isNewest = (): boolean => mine === newest;
    const item = await readItem(outlook);
    if (!isNewest()) return;
    if (item instanceof OfficeError) return show({ trouble: item.code });
    const before = view.get().item;
    if (item === null) return show({ item, advice: null, free: null, trouble: null });
    const advice = await analyst().advise(item);
    if (!isNewest()) return;
    const sameTime = before?.start === item.start && before.end === item.end;
    show({ item, advice, trouble: null, ...(!sameTime && { free: null }) });
    const free = await analyst().freeAt(item, seatsOf(advice));
    if (isNewest()) show({ free });
  }
  const lookSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), quietMs);
  };
  outlook.onChange(lookSoon);
  return { look, lookSoon };
}

async function readItem(outlook: Outlook): Promise<PaneItem | OfficeError | null> {
  try {
    return await outlook.readItem();
  } catch (error) {
    if (error instanceof OfficeError) return error;
    throw error;
  }
}

function seatsOf(advice: ItemAdvice | null): readonly Asked[] {
  return (advice?.seats ?? []).flatMap(({ personId, address }) =>
    address === null ? [] : [{ personId, address }],
  );
}
