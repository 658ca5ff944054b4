import { type Address, HOSTS, isOutlookPane, type Theme, THEMES } from './address';
import { api, type FaultPreset, type ServerState } from './api';
import { byId, type Choice, fillSelect, make } from './dom';

export interface ControlTarget {
  readonly address: () => Address;
  readonly change: (part: Partial<Address>) => Promise<void>;
  readonly openApp: () => void;
}

const LANGUAGES: readonly Choice[] = [
  { value: 'en-US', label: 'English' },
  { value: 'de-DE', label: 'Deutsch' },
  { value: 'fr-FR', label: 'Français' },
  { value: 'es-ES', label: 'Español' },
  { value: 'pt-BR', label: 'Português' },
  { value: 'ja-JP', label: '日本語' },
  { value: 'ar-SA', label: 'العربية' },
];

const WIDTHS = [0, 320, 600, 900, 1200].map((width) => ({
  value: String(width),
  label: width === 0 ? 'All the room there is' : `${width} px`,
}));

const CONSENT: readonly Choice[] = [
  { value: '', label: 'Everything' },
  { value: 'limited', label: 'Own profile and calendar' },
  { value: 'none', label: 'Nothing yet' },
];

const VARIANTS: readonly Choice[] = [
  { value: 'web', label: 'On the web, or new Outlook' },
  { value: 'classic', label: 'Classic Outlook' },
];

const COMPANY_NAMES: Readonly<Record<string, string>> = {
  generated: 'Made-up company of 400',
  large: 'Made-up company of 50,000',
  workplace: 'Real office of 92 (InVS)',
};

const select = (id: string): HTMLSelectElement => byId(id, HTMLSelectElement);

/** Connects the controls of the page with what they change. */
export function bindControls({ address, change, openApp }: ControlTarget): void {
  const onChange = (id: string, part: (value: string) => Partial<Address>): void => {
    select(id).addEventListener('change', () => void change(part(select(id).value)));
  };
  onChange('person', (person) => ({ person }));
  onChange('company', (company) => ({ company, person: '' }));
  onChange('theme', (theme) => ({ theme: theme as Theme }));
  onChange('lang', (lang) => ({ lang }));
  onChange('width', (width) => ({ width: Number(width) }));
  onChange('consent-level', (consent) => ({ consent }));
  onChange('item', (item) => ({ item }));
  onChange('variant', (variant) => ({ variant: variant === 'classic' ? 'classic' : 'web' }));
  const onCheck = (id: string, part: (checked: boolean) => Partial<Address>): void => {
    const box = byId(id, HTMLInputElement);
    box.addEventListener('change', () => void change(part(box.checked)));
  };
  onCheck('bridge', (hasBridge) => ({ hasBridge }));
  onCheck('groups', (usesGroups) => ({ usesGroups }));
  byId('reload', HTMLButtonElement).addEventListener('click', openApp);
  for (const host of HOSTS) {
    hostButton(host)?.addEventListener('click', () => void change({ host, item: '' }));
  }
  byId('faults', HTMLElement).addEventListener('change', () => {
    void change({ faults: checkedFaults() });
  });
  bindPanel();
  if (address().faults.length > 0) setPanelOpen(true);
}

/** Shows in the controls what the address and the server say. */
export async function showControls(address: Address, server: ServerState): Promise<void> {
  const [companies, presets] = await Promise.all([api.companies(), api.faultPresets()]);
  document.documentElement.dataset['theme'] = address.theme;
  byId('company-name', HTMLElement).textContent = server.company;
  const persons = server.persons.map((one) => ({
    value: one.key,
    label: `${one.name} – ${one.role}`,
  }));
  fillSelect(select('person'), persons, server.person.key);
  const names = companies.companies.map((key) => ({
    value: key,
    label: COMPANY_NAMES[key] ?? key,
  }));
  fillSelect(select('company'), names, companies.current);
  fillSelect(
    select('theme'),
    THEMES.map((value) => ({ value, label: value })),
    address.theme,
  );
  fillSelect(select('lang'), LANGUAGES, address.lang);
  fillSelect(select('width'), WIDTHS, String(address.width));
  fillSelect(select('consent-level'), CONSENT, address.consent);
  byId('bridge', HTMLInputElement).checked = address.hasBridge;
  byId('groups', HTMLInputElement).checked = address.usesGroups;
  for (const host of HOSTS) {
    hostButton(host)?.setAttribute('aria-pressed', String(host === address.host));
  }
  showFaults(presets, address.faults);
  fillSelect(select('variant'), VARIANTS, address.variant);
  showWidth(address);
}

function hostButton(host: string): Element | null {
  return document.querySelector(`[data-host="${host}"]`);
}

function showFaults(presets: readonly FaultPreset[], on: readonly string[]): void {
  const list = byId('faults', HTMLElement);
  if (list.childElementCount === 0) {
    list.append(
      ...presets.map(({ key, label, explanation }) => {
        const box = make('input', { type: 'checkbox', value: key });
        return make('label', { className: 'fault' }, [
          box,
          label,
          make('small', {}, [explanation]),
        ]);
      }),
    );
  }
  for (const box of list.querySelectorAll('input')) box.checked = on.includes(box.value);
  const badge = byId('fault-count', HTMLElement);
  badge.hidden = on.length === 0;
  badge.textContent = String(on.length);
}

function checkedFaults(): string[] {
  const boxes = byId('faults', HTMLElement).querySelectorAll('input');
  return [...boxes].filter((box) => box.checked).map((box) => box.value);
}

function showWidth({ width, host }: Address): void {
  const stage = document.querySelector<HTMLElement>('.stage');
  const isPane = isOutlookPane(host);
  byId('outlook', HTMLElement).hidden = !isPane;
  stage?.toggleAttribute('data-outlook', isPane);
  stage?.style.setProperty('--pane-width', `${width === 0 ? 320 : width}px`);
  stage?.style.setProperty('--app-width', width === 0 ? '100%' : `${width}px`);
  stage?.toggleAttribute('data-narrow', width !== 0);
}

function bindPanel(): void {
  const toggle = byId('toggle', HTMLButtonElement);
  toggle.addEventListener('click', () =>
    setPanelOpen(byId('panel', HTMLElement).hasAttribute('hidden')),
  );
  byId('close-panel', HTMLButtonElement).addEventListener('click', () => {
    setPanelOpen(false);
    toggle.focus();
  });
  byId('panel', HTMLElement).addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    setPanelOpen(false);
    toggle.focus();
  });
}

function setPanelOpen(isOpen: boolean): void {
  byId('panel', HTMLElement).hidden = !isOpen;
  byId('toggle', HTMLButtonElement).setAttribute('aria-expanded', String(isOpen));
  if (isOpen) byId('close-panel', HTMLButtonElement).focus();
}
