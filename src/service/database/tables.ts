import type { ColumnType, Generated } from 'kysely';

/** Instants are written as dates and read as dates. */
type Instant = ColumnType<Date, Date, Date>;

interface ContributionRow {
  tenant_id: string;
  member_id: string;
  /** Grows with every write, also over a withdrawal. */
  revision: number;
  /** JSON of the vector; null when withdrawn. */
  vector: string | null;
  /** The minimum of contributors in force when it was given; null when withdrawn. */
  minimum_seen: number | null;
  changed_at: Instant;
}

interface BasisRow {
  tenant_id: string;
  /** SHA-256 of the sorted members, in hex. */
  basis_id: string;
  size: number;
}

interface BasisMemberRow {
  tenant_id: string;
  basis_id: string;
  member_id: string;
}

interface NoiseRow {
  tenant_id: string;
  basis_id: string;
  cell: string;
  value: number;
}

interface ReleaseRow {
  tenant_id: string;
  manager_id: string;
  scope: 'direct' | 'tree';
  /** `2026-11`. */
  month: string;
  basis_id: string;
  /** Whether it was a new look for this manager: noise was drawn, or the set was taken over with a team. */
  drew: boolean;
  /** JSON of the settled cells; never leaves the service. */
  cells: string;
  /** The exact bytes that every reader gets. */
  body: string;
  made_at: Instant;
}

interface AuditRow {
  tenant_id: string;
  at: Instant;
  line_id: Generated<string>;
  actor_id: string;
  action: string;
  subject_id: string | null;
  outcome: string;
}

interface TurnRow {
  tenant_id: string;
}

/** Every table of the service. Every key begins with the tenant. */
export interface Tables {
  contribution: ContributionRow;
  basis: BasisRow;
  basis_member: BasisMemberRow;
  noise: NoiseRow;
  release: ReleaseRow;
  audit: AuditRow;
  turn: TurnRow;
}
