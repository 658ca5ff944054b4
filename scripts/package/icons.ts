/** One picture that a manifest names, and how large its file must be, in pixels. */
export interface Icon {
  readonly file: string;
  readonly size: number;
  readonly look: 'tile' | 'outline' | 'plain';
}

const RIBBON_SIZES = [16, 32, 64, 80, 128] as const;

/** Pictures inside the app package: Teams draws these. */
export const PACKAGE_ICONS: readonly Icon[] = [
  { file: 'color.png', size: 192, look: 'tile' },
  { file: 'outline.png', size: 32, look: 'outline' },
  { file: 'color32x32.png', size: 32, look: 'plain' },
];

/** Pictures on the site: Outlook draws these beside its buttons. */
export const SITE_ICONS: readonly Icon[] = RIBBON_SIZES.map((size) => ({
  file: `icon-${size}.png`,
  size,
  look: 'plain',
}));

export const ICONS: readonly Icon[] = [...PACKAGE_ICONS, ...SITE_ICONS];
