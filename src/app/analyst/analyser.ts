import { analyze, type Analysis } from '../../insight/analysis';
import type { Answers } from '../../insight/answers';
import type { Company } from '../../insight/columns';
import { indexCompany } from '../../insight/company';
import type { InsightOptions } from '../../insight/options';
import type { EpochMs } from '../../insight/units';
import { countsOf, type DataSet } from './dataSet';

/** Analyses again with as little work as the change since the last time allows. */
export interface Analyser {
  analyse(data: DataSet, options: InsightOptions, answers: Answers, asOf: EpochMs): Analysis;
}

/** The directory is interned again only when people have changed; the calendar when it has. */
export function createAnalyser(): Analyser {
  let earlier: Analysis | null = null;
  let company: { readonly people: DataSet['people']; readonly interned: Company } | null = null;

  return {
    analyse(data, options, answers, asOf) {
      if (company?.people !== data.people) {
        company = { people: data.people, interned: indexCompany(data.people, options) };
      }
      earlier = analyze({
        company: company.interned,
        egoId: data.me.id,
        events: data.events,
        reading: countsOf(data),
        ...{ answers, options, asOf },
        ...(earlier === null ? {} : { earlier }),
      });
      return earlier;
    },
  };
}
