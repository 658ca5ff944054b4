const LATIN = /^\p{Script=Latin}/u;

/**
 * First letters of the first and the last word of a name, in the order of the name: "Priya Nair" gives
 * "PN" in every writing direction. Undefined for names in other scripts, whose initials say little.
 */
export function initialsOf(name: string): string | undefined {
  const words = name
    .replace(/\(.*?\)/g, ' ')
    .split(/\s+/)
    .filter((word) => LATIN.test(word));
  const [first] = words;
  const last = words.length > 1 ? words.at(-1) : undefined;
  if (first === undefined) return undefined;
  return [first, last].map((word) => word?.slice(0, 1).toUpperCase() ?? '').join('');
}
