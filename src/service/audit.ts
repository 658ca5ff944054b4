import type { Caller } from './identity/caller';
import type { TenantTransaction } from './database/database';

export type AuditAction =
  'contribution.read' | 'contribution.put' | 'contribution.withdraw' | 'release.read';

export type AuditOutcome = 'done' | 'none' | 'refused' | 'changedMeanwhile';

export interface AuditLine {
  readonly action: AuditAction;
  /** The manager whose release was asked for; null for one's own contribution. */
  readonly subject: string | null;
  readonly outcome: AuditOutcome;
  readonly at: Date;
}

/** Who, what, when, outcome; never content. Part of the same transaction as what it tells of. */
export async function audit(tx: TenantTransaction, caller: Caller, line: AuditLine): Promise<void> {
  await tx
    .insertInto('audit')
    .values({
      tenant_id: caller.tenant,
      at: line.at,
      actor_id: caller.member,
      action: line.action,
      subject_id: line.subject,
      outcome: line.outcome,
    })
    .execute();
}
