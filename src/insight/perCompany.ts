import type { Company } from './columns';

/**
 * Remembers a result that depends on the directory alone as long as the directory is in use, so that
 * further analyses of the same company need not work it out again.
 */
export function perCompany<Result>(
  compute: (company: Company) => Result,
): (company: Company) => Result {
  const results = new WeakMap<Company, { readonly result: Result }>();
  return (company) => {
    const remembered = results.get(company) ?? { result: compute(company) };
    results.set(company, remembered);
    return remembered.result;
  };
}
