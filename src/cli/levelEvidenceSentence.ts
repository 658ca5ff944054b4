import type { LevelEvidence } from '../insight/domain/company';
import { countOf } from './countOf';
import { levelLabel } from './labels';

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
