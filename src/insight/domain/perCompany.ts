import type { Company } from './company';

/** So many results are kept for each company; the oldest one goes first. */
const MOST_KEPT = 16;

/**
 * Remembers a result that depends on the directory and little else, as long as the directory is in use
 * and no more than 16 others came after it, so that further analyses of the same company need not work it
 * out again.
 *
 * @param keyOf Text that is the same whenever the arguments after the company lead to the same result.
 *
 * Example: `perCompany(departmentLookalikes, (options) => JSON.stringify(options.departmentAliases))`.
 */
export function perCompany<Rest extends readonly unknown[], Result>(
  compute: (company: Company, ...rest: Rest) => Result,
  keyOf: (...rest: Rest) => string,
): (company: Company, ...rest: Rest) => Result {
  const results = new WeakMap<Company, Map<string, { readonly result: Result }>>();
  return (company, ...rest) => {
    const ofCompany = results.get(company) ?? new Map<string, { readonly result: Result }>();
    results.set(company, ofCompany);
    const key = keyOf(...rest);
    const remembered = ofCompany.get(key) ?? { result: compute(company, ...rest) };
    ofCompany.set(key, remembered);
    if (ofCompany.size > MOST_KEPT) ofCompany.delete(ofCompany.keys().next().value!);
    return remembered.result;
  };
}
