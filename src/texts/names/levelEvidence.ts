import type { I18n } from '@lingui/core';
import type { LevelEvidence } from '../../insight/domain/company';
import { levelName } from './levels';

/** One piece of evidence for somebody's level, in words. */
export function levelEvidenceSentence(i18n: I18n, evidence: LevelEvidence): string {
  switch (evidence.kind) {
    case 'mapping':
      return i18n._({
        id: 'level.why.mapping',
        message: 'Your administrator’s rule “{pattern}” says {level}',
        values: { pattern: evidence.pattern, level: levelName(i18n, evidence.level) },
      });
    case 'title':
      return i18n._({
        id: 'level.why.title',
        message: '“{matched}” in the job title points to {level}',
        values: { matched: evidence.matched, level: levelName(i18n, evidence.level) },
      });
    case 'titleUsedOtherwise':
      return i18n._({
        id: 'level.why.titleUsedOtherwise',
        message: '“{matched}” usually means {literal}; in this company it is used for {level}',
        values: {
          matched: evidence.matched,
          literal: levelName(i18n, evidence.literal),
          level: levelName(i18n, evidence.level),
        },
      });
    case 'reports':
      return i18n._({
        id: 'level.why.reports',
        message:
          '{direct, plural, =0 {Nobody reports to them} one {# direct report, {transitive} people in all} other {# direct reports, {transitive} people in all}}',
        values: { direct: evidence.direct, transitive: i18n.number(evidence.transitive) },
      });
    case 'layer':
      return i18n._({
        id: 'level.why.layer',
        message:
          '{layer, plural, =0 {At the top of the org chart} one {One step below the top of the org chart} other {# steps below the top of the org chart}}',
        values: { layer: evidence.layer },
      });
    case 'assumed':
      return i18n._({
        id: 'level.why.assumed',
        message: 'Neither the title nor the org chart says; this is an assumption',
      });
  }
}
