import type { Analysis } from '../insight/analyze';
import type { Reach } from '../insight/reach';
import type { PersonReach } from '../insight/ties/findPeople';
import { departmentLabel, groupLabel } from './labels';
import { levelEvidenceSentence, reasonSentence } from './sentences';

/** The report as plain data, ready for JSON; moments are ISO 8601 in UTC. */
export function jsonReport(analysis: Analysis): object {
  const { reach } = analysis;
  return {
    schemaVersion: 1,
    asOf: iso(reach.asOf),
    windowDays: reach.windowDays,
    rules: reach.rules,
    ego: {
      id: reach.ego.id,
      department: groupLabel(reach.ego.department.kind, reach.ego.department.name),
      level: reach.ego.level,
    },
    scope: reach.scope,
    people: analysis.peopleIn({}).map(personRow),
    ...tables(reach),
    ...figures(reach),
    suggestions: suggestions(analysis),
    network: reach.network,
    dataQuality: reach.dataQuality,
  };
}

function iso(moment: number): string {
  return new Date(moment).toISOString();
}

function personRow(person: PersonReach): object {
  return {
    id: person.personId,
    department: departmentLabel(person.department),
    level: person.level,
    levelConfidence: person.levelConfidence,
    levelEvidence: person.levelEvidence.map(levelEvidenceSentence),
    ownTeam: person.ownTeam,
    tie: person.tie && {
      state: person.tie.state,
      contacts: person.tie.contacts,
      sharedMinutes: person.tie.sharedMinutes,
      strength: person.tie.strength,
      lastMet: iso(person.tie.lastMet),
    },
  };
}

function tables(reach: Reach): object {
  const labels = new Map(
    reach.departments.map((row) => [row.group, groupLabel(row.kind, row.name)]),
  );
  return {
    departments: reach.departments.map((row) => ({
      name: labels.get(row.group),
      headcount: row.headcount,
      met: row.met,
      known: row.known,
      onlyMet: row.onlyMet,
      expected: row.expected,
      rarelyMet: row.rarelyMet,
      deep: row.deep,
      levelsKnown: row.levelsKnown,
    })),
    levels: reach.levels.map(({ level, headcount, met, known, onlyMet, expected, rarelyMet }) => ({
      level,
      headcount,
      met,
      known,
      onlyMet,
      expected,
      rarelyMet,
    })),
    cells: reach.cells.map(({ group, level, headcount, met, known, onlyMet, sharedMinutes }) => ({
      department: labels.get(group),
      level,
      headcount,
      met,
      known,
      onlyMet,
      sharedMinutes,
    })),
  };
}

function figures(reach: Reach): object {
  const share = reach.internalShare;
  return {
    width: reach.headline.width,
    deepGoal: reach.headline.deepGoal,
    wideGoal: reach.headline.wideGoal,
    leadersKnown: reach.headline.leadersKnown,
    internalShare: share && {
      internalHours: share.internalHours,
      externalHours: share.externalHours,
      share: share.share,
    },
    trend: reach.trend.map((point) => ({ ...point, from: iso(point.from), to: iso(point.to) })),
  };
}

function suggestions(analysis: Analysis): object[] {
  const nameOf = nameReader(analysis);
  return analysis.reach.suggestions.map((suggestion) => ({
    personId: suggestion.personId,
    form: suggestion.form,
    reachability: suggestion.reachability,
    gain: suggestion.gain,
    reasons: suggestion.reasons.map((reason) => reasonSentence(reason, nameOf)),
    introducerId: suggestion.introducer?.personId ?? null,
  }));
}

/** Finds the name of a person by id. */
export function nameReader({ company }: Analysis): (personId: string) => string {
  return (personId) =>
    company.people[company.indexById.get(personId) ?? -1]?.displayName ?? personId;
}
