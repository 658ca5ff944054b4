import { useState } from 'react';

/** The object of before for as long as each of its parts is the same: what shows it may rest. */
export function useUnchanged<T extends object>(value: T): T {
  const [kept, keep] = useState(value);
  if (hasSameParts(kept, value)) return kept;
  keep(value);
  return value;
}

function hasSameParts<T extends object>(a: T, b: T): boolean {
  const names = Object.keys(a) as (keyof T)[];
  return (
    names.length === Object.keys(b).length && names.every((name) => Object.is(a[name], b[name]))
  );
}
