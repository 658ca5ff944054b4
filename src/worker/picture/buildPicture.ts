import type { Analysis } from '../../insight/analyze';
import type { Answers } from '../../insight/answers';
import { directReports } from '../../insight/domain/chartRelations';
import { perCompany } from '../../insight/domain/perCompany';
import { chooseScope } from '../../insight/domain/scope';
import type { PersonId } from '../../insight/domain/units';
import type { Reach } from '../../insight/reach';
import type { Picture } from '../../model/picture';
import type { DataSet } from '../sync/dataSet';

/**
 * A reach from part of the data: who was met already holds, but nothing may be called rarely met,
 * new or grown, and nobody suggested before everything is read.
 */
function provisional(reach: Reach): Reach {
  return {
    ...reach,
    departments: reach.departments.map((group) => ({ ...group, rarelyMet: false })),
    levels: reach.levels.map((level) => ({ ...level, rarelyMet: false })),
    suggestions: [],
    trend: reach.trend.slice(-1),
    headline: { ...reach.headline, leadersNew: 0 },
  };
}

/** The part of a picture that comes from data; what is going on around it is added on the page. */
export type PictureFacts = Pick<
  Picture,
  | 'reach'
  | 'answers'
  | 'branches'
  | 'surroundings'
  | 'severalCompanies'
  | 'names'
  | 'leads'
  | 'mode'
  | 'readAt'
  | 'complete'
  | 'optOut'
>;

export function buildPicture(
  analysis: Analysis,
  data: DataSet,
  answers: Answers,
  complete: boolean,
  optOut: Picture['optOut'],
): PictureFacts {
  const { reach, company, ego } = analysis;
  const nameOf = (personId: PersonId) => {
    const person = company.people[company.indexById.get(personId) ?? -1];
    return person ? [[personId, person.displayName] as const] : [];
  };
  const mentioned = new Set([
    ...answers.suggestions.map(({ personId }) => personId),
    ...Object.keys(answers.words),
    ...reach.suggestions.flatMap(({ reasons }) =>
      reasons.flatMap((reason) => (reason.kind === 'mutualContacts' ? reason.personIds : [])),
    ),
  ]);
  return {
    reach: complete ? reach : provisional(reach),
    answers,
    branches: data.managerChain.map(({ id, displayName }) => ({
      topPersonId: id,
      topPersonName: displayName,
    })),
    surroundings: surroundingsOf(analysis),
    severalCompanies: severalCompanies(company),
    names: Object.fromEntries([...mentioned].flatMap(nameOf)),
    leads: directReports(company, ego).length > 0,
    mode: data.mode,
    readAt: data.readAt,
    complete,
    optOut,
  };
}

function surroundingsOf({ company, ego, ties, options }: Analysis): Picture['surroundings'] {
  return chooseScope(company, ego, ties.touched, { ...options, scope: 'auto' }).kind;
}

const severalCompanies = perCompany(
  ({ people }) => {
    const names = people.flatMap(({ companyName }) => companyName?.trim().toLowerCase() || []);
    return new Set(names).size > 1;
  },
  () => '',
);
