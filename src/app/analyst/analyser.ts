import { analyze, type Analysis } from '../../insight/analysis';
import type { Answers } from '../../insight/answers';
import type { Company } from '../../insight/columns';
import { indexCompany } from '../../insight/company';
import type { InsightOptions } from '../../insight/options';
import type { EpochMs } from '../../insight/units';
import type { Aliases } from './addressBook';
import { countsOf, type DataSet } from './dataSet';

/** What an analysis is made from. */
interface Question {
  readonly data: DataSet;
  readonly aliases: Aliases;
  readonly options: InsightOptions;
  readonly answers: Answers;
  readonly asOf: EpochMs;
}

/** Analyses again with as little work as the change since the last time allows. */
export interface Analyser {
  analyse(question: Question): Analysis;
}

/** The directory is interned again only when people have changed; the calendar when it has. */
export function createAnalyser(): Analyser {
  let earlier: Analysis | null = null;
  let company: { readonly people: DataSet['people']; readonly interned: Company } | null = null;
  let joined: {
    readonly interned: Company;
    readonly aliases: Aliases;
    readonly all: Company;
  } | null = null;

  return {
    analyse({ data, aliases, options, answers, asOf }) {
      if (company?.people !== data.people) {
        company = { people: data.people, interned: indexCompany(data.people, options) };
      }
      const { interned } = company;
      if (joined?.interned !== interned || joined.aliases !== aliases) {
        joined = { interned, aliases, all: withAliases(interned, aliases) };
      }
      earlier = analyze({
        company: joined.all,
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

/**
 * The same company, known by some more addresses. What the directory says goes first, and the mail
 * domains stay its own: a colleague's address elsewhere makes nobody there a colleague.
 */
function withAliases(company: Company, aliases: Aliases): Company {
  const more = [...aliases].flatMap(([address, personId]) => {
    const person = company.indexById.get(personId);
    return person === undefined || company.indexByAddress.has(address)
      ? []
      : [[address, person] as const];
  });
  if (more.length === 0) return company;
  return { ...company, indexByAddress: new Map([...company.indexByAddress, ...more]) };
}
