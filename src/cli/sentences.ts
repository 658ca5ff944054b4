import type { LevelEvidence } from '../insight/domain/company';
import type { Reason } from '../insight/advice/suggestion';
import { countOf, departmentLabel, levelLabel } from './labels';

/** Why somebody is suggested, as an English sentence that ego can check. */
export function reasonSentence(reason: Reason, nameOf: (personId: string) => string): string {
  switch (reason.kind) {
    case 'departmentRarelyMet':
      return (
        `You met ${reason.met} of ${countOf(reason.of, 'person', 'people')} in ` +
        `${departmentLabel(reason.department)}${teamApart(reason)}; about ` +
        `${Math.round(reason.expected)} if you met them as often as other departments.`
      );
    case 'departmentBelowGoal':
      return `You know ${reason.known === 0 ? 'nobody' : countOf(reason.known, 'person', 'people')} in ${departmentLabel(reason.department)}.`;
    case 'levelRarelyMet':
      return `You met ${reason.met} of ${countOf(reason.of, 'person', 'people')} at ${levelLabel(reason.level)} level${teamApart(reason)}.`;
    case 'focus':
      return `${departmentLabel(reason.department)} is a department you want to reach.`;
    case 'levelDistance':
      return levelDistanceSentence(reason.distance);
    case 'mutualContacts':
      return `You both know ${reason.personIds.map(nameOf).join(', ')}.`;
    case 'sameOffice':
      return `You both work in ${reason.office}.`;
    case 'chartDistance':
      return reason.steps === 1
        ? `Works directly with ${reason.viaName}, whom you know.`
        : `Works near ${reason.viaName}, whom you know.`;
    case 'noMeetingWithBossesBoss':
      return `No small meeting with your manager's manager for ${countOf(reason.days, 'day')}.`;
    case 'sameManager':
      return `You both report to ${reason.managerName}.`;
    case 'reportsToReport':
      return (
        `They report to ${reason.managerName}, who reports to you; of the ` +
        `${countOf(reason.of, 'person', 'people')} there you know ${reason.known}.`
      );
    case 'nobodyTwoLevelsUp':
      return (
        `No meeting of two with anybody two levels up outside your own reporting line for ` +
        `${countOf(reason.days, 'day')}.`
      );
    case 'departmentUnknown':
      return (
        `You know none of the ${countOf(reason.people, 'person', 'people')} in ` +
        `${departmentLabel(reason.department)}.`
      );
    case 'lastMet':
      return `You last met on ${new Date(reason.lastMet).toISOString().slice(0, 10)}.`;
    case 'upcomingMeeting':
      return (
        `Your meeting of ${new Date(reason.start).toISOString().slice(0, 16).replace('T', ' ')} UTC ` +
        `has ${countOf(reason.people, 'colleague')} and ${countOf(reason.outside, 'outside person', 'outside people')}.`
      );
    case 'ownsOutsideCalls':
      return 'They organise calls with outside people.';
  }
}

function levelDistanceSentence(distance: number): string {
  if (distance === 0) return 'At your level.';
  return `${countOf(Math.abs(distance), 'level')} ${distance > 0 ? 'above' : 'below'} yours.`;
}

function teamApart(reason: { readonly teamApart: boolean }): string {
  return reason.teamApart ? ' outside your own team' : '';
}

/** Why somebody is taken to have their level, as an English sentence. */
export function levelEvidenceSentence(evidence: LevelEvidence): string {
  switch (evidence.kind) {
    case 'mapping':
      return `The administrator's rule "${evidence.pattern}" says ${levelLabel(evidence.level)}.`;
    case 'title':
      return `"${evidence.matched}" in the title means ${levelLabel(evidence.level)}.`;
    case 'titleUsedOtherwise':
      return (
        `"${evidence.matched}" would mean ${levelLabel(evidence.literal)}, ` +
        `but in this company it is a title of ${levelLabel(evidence.level)} level.`
      );
    case 'reports':
      return (
        `${countOf(evidence.direct, 'direct report')}, ` +
        `${countOf(evidence.transitive, 'person', 'people')} below in all.`
      );
    case 'layer':
      return (
        `${countOf(evidence.layer, 'step')} below the top of the org chart, ` +
        `${countOf(evidence.height, 'layer')} below.`
      );
    case 'assumed':
      return 'Assumed: neither the title nor the org chart says more.';
  }
}
