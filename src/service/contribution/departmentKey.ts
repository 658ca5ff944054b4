/** Two spellings of one department have one key: Unicode form, case and spaces do not matter. */
export function departmentKey(name: string): string {
  return departmentLabel(name).toLowerCase();
}

/** The name as it is shown: composed characters, single spaces. */
export function departmentLabel(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ');
}
