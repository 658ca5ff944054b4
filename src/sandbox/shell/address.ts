/** What the address of the page says; a link with it shows the same again. */
export interface Address {
  /** Key of one of the cast, or an object id; empty takes the first. */
  readonly person: string;
  /** Empty keeps the company that is on show. */
  readonly company: string;
  readonly theme: Theme;
  readonly lang: string;
  /** Width of the app in CSS pixels; 0 fills the page. */
  readonly width: number;
  /** Keys of fault presets. */
  readonly faults: readonly string[];
  readonly host: HostName;
  /** What the person had granted before; empty is everything that the app asks for at first. */
  readonly consent: string;
  /** Whether the app is set up to use groups: who opted out, and distribution lists. */
  readonly usesGroups: boolean;
  /** Whether the host offers nested app authentication. */
  readonly hasBridge: boolean;
  /** Where a deep link asks the app to start. */
  readonly page: string;
  /** Key of the item that Outlook has open; empty takes the first. */
  readonly item: string;
  readonly variant: 'web' | 'classic';
  /** Newest requirement set of Outlook's mailbox interface. */
  readonly mailboxSet: string;
}

export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** What is around the app: the tab in Teams or Outlook, or Outlook around the pane. */
export const HOSTS = ['teams', 'outlook', 'compose', 'read'] as const;
export type HostName = (typeof HOSTS)[number];

export function isOutlookPane(host: HostName): host is 'compose' | 'read' {
  return host === 'compose' || host === 'read';
}

const MAILBOX_SET = '1.15';

export function readAddress(search: string): Address {
  const query = new URLSearchParams(search);
  const text = (name: string): string => query.get(name) ?? '';
  const width = Number.parseInt(text('width'), 10);
  return {
    person: text('person'),
    company: text('company'),
    theme: THEMES.find((one) => one === text('theme')) ?? 'light',
    lang: text('lang') || 'en-US',
    width: Number.isFinite(width) && width > 0 ? width : 0,
    faults: text('fault').split(',').filter(Boolean),
    host: HOSTS.find((one) => one === text('host')) ?? 'teams',
    consent: text('consent') === 'full' ? '' : text('consent'),
    usesGroups: text('groups') === 'on',
    hasBridge: text('naa') !== 'off',
    page: text('page'),
    item: text('item'),
    variant: text('variant') === 'classic' ? 'classic' : 'web',
    mailboxSet: text('mailbox') || MAILBOX_SET,
  };
}

/** The query that says the same; what is usual is left out. */
export function writeAddress(address: Address): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string, usual = ''): void => {
    if (value !== usual) query.set(name, value);
  };
  put('person', address.person);
  put('company', address.company);
  put('theme', address.theme, 'light');
  put('lang', address.lang, 'en-US');
  put('width', String(address.width), '0');
  put('fault', address.faults.join(','));
  put('host', address.host, 'teams');
  put('consent', address.consent);
  put('groups', address.usesGroups ? 'on' : 'off', 'off');
  put('naa', address.hasBridge ? 'on' : 'off', 'on');
  put('page', address.page);
  put('item', address.item);
  put('variant', address.variant, 'web');
  put('mailbox', address.mailboxSet, MAILBOX_SET);
  const text = query.toString();
  return text === '' ? location.pathname : `?${text}`;
}
