/** The name to greet with: "Nair, Priya (Finance)" and "Priya Nair" both give "Priya". */
export function firstName(displayName: string): string {
  const bare = displayName.replace(/\([^)]*\)/g, '').trim();
  const [family = '', given] = bare.split(',');
  const words = (given ?? family).trim().split(/\s+/);
  return words[0] || displayName;
}
