import { analyze, type Analysis } from '../../insight/analyze';
import type { Answers } from '../../insight/answers';
import type { Company } from '../../insight/domain/company';
import { indexCompany } from '../../insight/domain/indexCompany';
import type { InsightOptions } from '../../insight/options';
import type { EpochMs } from '../../insight/domain/units';
import { countsOf, type DataSet } from '../sync/dataSet';
import { memberInviter, type KnownAddresses } from '../lookups/knownAddresses';

/** What an analysis is made from. */
interface Question {
  readonly data: DataSet;
  readonly known: KnownAddresses;
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
  let joined: ReturnType<typeof join> | null = null;

  return {
    analyse({ data, known, options, answers, asOf }) {
      if (company?.people !== data.people) {
        company = { people: data.people, interned: indexCompany(data.people, options) };
      }
      const { interned } = company;
      if (joined?.interned !== interned || joined.known !== known) joined = join(interned, known);
      earlier = analyze({
        company: joined.all,
        egoId: data.me.id,
        events: joined.eventsOf(data),
        reading: countsOf(data),
        ...{ answers, options, asOf },
        ...(earlier === null ? {} : { earlier }),
      });
      return earlier;
    },
  };
}

/** The company and its calendar, with what lookups have added. */
function join(interned: Company, known: KnownAddresses) {
  const all = withAliases(interned, known.aliases);
  const inviteMembers = memberInviter(all, known.lists);
  let last: Record<'from' | 'events', DataSet['events']> | null = null;
  return {
    ...{ interned, known, all },
    /** The same events, in the same list, as long as those of the data are. */
    eventsOf({ events }: DataSet) {
      if (last?.from !== events) last = { from: events, events: inviteMembers(events) };
      return last.events;
    },
  };
}

/**
 * The same company, known by some more addresses. What the directory says goes first, and the mail
 * domains stay its own: a colleague's address elsewhere makes nobody there a colleague.
 */
function withAliases(company: Company, aliases: KnownAddresses['aliases']): Company {
  const more = [...aliases].flatMap(([address, personId]) => {
    const person = company.indexById.get(personId);
    return person === undefined || company.indexByAddress.has(address)
      ? []
      : [[address, person] as const];
  });
  if (more.length === 0) return company;
  return { ...company, indexByAddress: new Map([...company.indexByAddress, ...more]) };
}
