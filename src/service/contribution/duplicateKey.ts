const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gu;

/**
 * The first key that stands twice in one object of a text that is valid JSON; null when none does.
 * `JSON.parse` would keep the last and say nothing.
 */
export function duplicateKey(json: string): string | null {
  const open: (Set<string> | null)[] = [];
  let text = '';
  for (const [token] of json.matchAll(TOKENS)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (token.startsWith('"')) text = token;
    else if (token === ':') {
      const keys = open.at(-1);
      const key = JSON.parse(text) as string;
      if (keys?.has(key)) return key;
      keys?.add(key);
    }
  }
  return null;
}
