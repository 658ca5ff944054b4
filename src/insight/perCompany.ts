import type { Company } from './columns';

/**
 * Remembers a result that depends on the directory and little else, as long as the directory is in
 * use, so that further analyses of the same company need not work it out again.
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
    return remembered.result;
  };
}
