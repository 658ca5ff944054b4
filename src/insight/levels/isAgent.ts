const AGENT = /(?:er|or|ist|ant|ian|man|woman|person|nurse|pilot|clerk|counsel|architect)$/;
const NO_AGENT =
  /^(?:center|computer|consumer|customer|career|corporate|order|other|power|partner|plant|restaurant|transfer|water|sector|color|labor|floor|door|motor|reactor|human|asian|european|german)$/;

/**
 * Whether an English word looks like somebody who does something: "installer", "pilot". Names may end
 * alike ("Daimler"), so it is asked only where nothing better is known.
 */
export function isAgent(word: string): boolean {
  return word.length > 4 && AGENT.test(word) && !NO_AGENT.test(word);
}
