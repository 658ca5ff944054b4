import { languageFor, type Language } from '../../texts/locales/loadCatalog';

type Words = readonly [what: string, again: string];

/** Said where the texts, the theme or the parts of a screen could not be loaded themselves. */
const WORDS: Readonly<Record<Language, Words>> = {
  en: ['Threewide could not be loaded.', 'Load again'],
  de: ['Threewide konnte nicht geladen werden.', 'Neu laden'],
  fr: ['Threewide n’a pas pu être chargé.', 'Recharger'],
  es: ['No se ha podido cargar Threewide.', 'Volver a cargar'],
  pt: ['Não foi possível carregar o Threewide.', 'Carregar novamente'],
  ja: ['Threewide を読み込めませんでした。', '再読み込み'],
  ar: ['تعذّر تحميل Threewide.', 'إعادة التحميل'],
};

/**
 * The last resort: needs nothing that is loaded later. Files are missing when a page that is open
 * belongs to an earlier deployment, so loading it again is what helps.
 */
export function PlainFailure({ error }: { readonly error: unknown }) {
  const language = languageFor(navigator.language);
  const [what, again] = WORDS[language];
  return (
    <main lang={language} dir="auto" style={{ padding: '2rem', textAlign: 'center' }}>
      <p role="alert">{what}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {again}
      </button>
      <p>
        <small dir="ltr">{error instanceof Error ? error.message : String(error)}</small>
      </p>
    </main>
  );
}
