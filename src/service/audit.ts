import type { Caller } from './identity/caller';
import type { Statement } from './database/statement';

export type AuditOutcome = 'done' | 'none' | 'refused';

export interface AuditLine {
  readonly action: 'release.read';
  /** The manager whose release was asked for; null for one's own contribution. */
  readonly subject: string | null;
  readonly outcome: AuditOutcome;
  readonly at: Date;
}

/** Who, what, when, outcome; never content. */
export function auditStatement(caller: Caller, line: AuditLine): Statement {
  return {
    name: 'audit',
    text: `insert into audit (tenant_id, actor_id, at, action, subject_id, outcome)
      values ($1, $2, $3, $4, $5, $6)`,
    values: [caller.tenant, caller.member, line.at, line.action, line.subject, line.outcome],
  };
}
