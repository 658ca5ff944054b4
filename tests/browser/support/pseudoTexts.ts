import type { Page } from 'playwright-core';

type Part = string | readonly [string, string?, Readonly<Record<string, unknown>>?];
type Message = readonly Part[];

/** How the words of a pseudo-language begin and end: what is on the screen outside them was not translated. */
export const MARKS = ['⟦', '⟧'] as const;

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ö',
  u: 'ü',
  n: 'ñ',
};

/** Longer by a third, as German and French are; letters with accents show cut-off heads. */
function longer(text: string): string {
  const letters = text.replace(/[aeioun]/g, (letter) => ACCENTS[letter] ?? letter);
  return letters.replace(
    /[a-zñáéíöü]{3,}/gi,
    (word) => word + word.slice(-Math.ceil(word.length / 3)),
  );
}

function pseudoPart(part: Part): Part {
  if (typeof part === 'string') return part === '#' ? part : longer(part);
  const [name, kind, cases] = part;
  if (kind === undefined || cases === undefined) return part;
  const entries = Object.entries(cases).map(([key, value]) => [
    key,
    Array.isArray(value) ? (value as Message).map(pseudoPart) : value,
  ]);
  return [name, kind, Object.fromEntries(entries) as Readonly<Record<string, unknown>>];
}

/** Every English text as one of a language that nobody speaks. */
export function pseudoTexts(messages: Readonly<Record<string, Message>>): Record<string, Message> {
  return Object.fromEntries(
    Object.entries(messages).map(([id, message]) => [
      id,
      [MARKS[0], ...message.map(pseudoPart), MARKS[1]],
    ]),
  );
}

/** Lets the page load the pseudo-language wherever it asks for English. */
export async function speakPseudo(page: Page): Promise<void> {
  await page.route('**/later/texts-en.*.js', async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    const replaced = script.replace(/JSON\.parse\('(.*)'\)/s, (_, quoted: string) => {
      const json = quoted.replace(/\\(['\\])/g, '$1');
      const { messages } = JSON.parse(json) as { messages: Record<string, Message> };
      return `(${JSON.stringify({ messages: pseudoTexts(messages) })})`;
    });
    await route.fulfill({ response, body: replaced });
  });
}
