/** Place in the hierarchy that a seat was made for; titles are drawn by it. */
export type Rank =
  'executive' | 'vicePresident' | 'director' | 'manager' | 'senior' | 'professional' | 'entry';

/** Languages in which the sandbox's titles are written. */
export type TitleLanguage = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'it' | 'nl' | 'ja';
