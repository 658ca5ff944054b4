import type { ItemFacts, OutlookFacts } from '../office/protocol';
import type { Address } from '../shell/address';
import { entryOf } from './composeCalls';
import type { MailboxOwner, SampleItem } from './sampleShapes';

/** What the stand-in `Office` learns at its start. */
export function outlookFacts(
  address: Address,
  me: MailboxOwner,
  item: SampleItem | null,
  roaming: OutlookFacts['roaming'],
): OutlookFacts {
  return {
    variant: address.variant,
    mailboxSet: address.mailboxSet,
    hasBridge: address.hasBridge,
    displayLanguage: address.lang,
    isDark: address.theme !== 'light',
    isContrast: address.theme === 'contrast',
    me: { displayName: me.displayName, emailAddress: me.emailAddress, timeZone: me.timeZone },
    item: item && itemFacts(item),
    roaming,
  };
}

export function itemFacts(item: SampleItem): ItemFacts {
  const seriesId = item.isSeries ? `series-${item.key}` : null;
  if (item.mode === 'compose') return { mode: 'compose', seriesId, isShared: item.isShared };
  const { itemType, subject, start, end, sensitivity } = item;
  return {
    ...{ mode: 'read', itemType, subject, start, end, sensitivity, seriesId },
    itemId: `item-${item.key}`,
    from: entryOf(item.from),
    required: item.required.map(entryOf),
    optional: item.optional.map(entryOf),
  };
}
