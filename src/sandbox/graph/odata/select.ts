import { badRequest } from '../graphFault';

/** @throws {GraphFault} 400 naming the first property that the type does not have. */
export function checkProperties(
  names: readonly string[],
  known: readonly string[],
  typeName: string,
  code = 'BadRequest',
): void {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw badRequest(`Could not find a property named '${unknown}' on type '${typeName}'.`, code);
  }
}

/** Only the named properties, in the order of the request; what is not kept here is null. */
export function project<T extends object>(
  item: T,
  names: readonly string[],
): Record<string, unknown> {
  const values = item as Readonly<Record<string, unknown>>;
  return Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
}
