import type { I18n } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { LevelEvidence } from '../../insight/domain/company';
import { levelName } from './levels';

/** One piece of evidence for somebody's level, in words. */
export function levelEvidenceSentence(i18n: I18n, evidence: LevelEvidence): string {
  switch (evidence.kind) {
    case 'mapping': {
      const { pattern } = evidence;
      const level = levelName(i18n, evidence.level);
      return i18n._(
        msg({
          id: 'level.why.mapping',
          message: `Your administrator’s rule “${pattern}” says ${level}`,
        }),
      );
    }
    case 'title': {
      const { matched } = evidence;
      const level = levelName(i18n, evidence.level);
      return i18n._(
        msg({ id: 'level.why.title', message: `“${matched}” in the job title points to ${level}` }),
      );
    }
    case 'titleUsedOtherwise': {
      const { matched } = evidence;
      const literal = levelName(i18n, evidence.literal);
      const level = levelName(i18n, evidence.level);
      return i18n._(
        msg({
          id: 'level.why.titleUsedOtherwise',
          message: `“${matched}” usually means ${literal}; in this company it is used for ${level}`,
        }),
      );
    }
    case 'reports': {
      const { direct } = evidence;
      const transitive = i18n.number(evidence.transitive);
      return i18n._(
        msg({
          id: 'level.why.reports',
          message: plural(direct, {
            0: 'Nobody reports to them',
            one: `# direct report, ${transitive} people in all`,
            other: `# direct reports, ${transitive} people in all`,
          }),
        }),
      );
    }
    case 'layer': {
      const { layer } = evidence;
      return i18n._(
        msg({
          id: 'level.why.layer',
          message: plural(layer, {
            0: 'At the top of the org chart',
            one: 'One step below the top of the org chart',
            other: '# steps below the top of the org chart',
          }),
        }),
      );
    }
    case 'assumed':
      return i18n._(
        msg({
          id: 'level.why.assumed',
          message: 'Neither the title nor the org chart says; this is an assumption',
        }),
      );
  }
}
