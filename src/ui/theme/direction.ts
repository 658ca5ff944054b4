const rightToLeft: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

/** Writing direction of a language tag. */
export function direction(locale: string): 'ltr' | 'rtl' {
  const [language = ''] = locale.toLowerCase().split('-');
  return rightToLeft.has(language) ? 'rtl' : 'ltr';
}
