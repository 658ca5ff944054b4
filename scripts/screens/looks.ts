/** One way to look at a screen: what the sandbox is asked for, and how wide the browser is. */
export interface Look {
  readonly name: string;
  readonly query: Readonly<Record<string, string>>;
  /** Pixels. */
  readonly width: number;
}

const LANGUAGES = ['de-DE', 'fr-FR', 'es-ES', 'pt-BR', 'ja-JP', 'ar-SA'];

/** Every theme at full width, and a subset of widths and languages. */
export const LOOKS: readonly Look[] = [
  { name: 'light', query: { theme: 'light' }, width: 1280 },
  { name: 'dark', query: { theme: 'dark' }, width: 1280 },
  { name: 'contrast', query: { theme: 'contrast' }, width: 1280 },
  { name: 'light-600', query: { width: '600' }, width: 760 },
  { name: 'light-320', query: { width: '320' }, width: 400 },
  { name: 'dark-ar-320', query: { width: '320', lang: 'ar-SA', theme: 'dark' }, width: 400 },
  ...LANGUAGES.map((lang) => ({ name: lang, query: { lang }, width: 1280 })),
];

/** Writes what is on the screen under the name of a screen. */
export type Shoot = (screen: string) => Promise<unknown>;
