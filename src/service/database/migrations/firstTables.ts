import { sql, type Kysely } from 'kysely';

/** The role that the service works under: it owns nothing, and row-level security binds it. */
export const SERVICE_ROLE = 'threewide_service';

const TABLES = `
create table contribution (
  tenant_id uuid not null,
  member_id uuid not null,
  revision integer not null check (revision > 0),
  vector text,
  minimum_seen integer,
  changed_at timestamptz not null,
  primary key (tenant_id, member_id),
  check ((vector is null) = (minimum_seen is null))
);
create table basis (
  tenant_id uuid not null,
  basis_id text not null,
  size integer not null check (size > 0),
  primary key (tenant_id, basis_id)
);
create table basis_member (
  tenant_id uuid not null,
  basis_id text not null,
  member_id uuid not null,
  primary key (tenant_id, basis_id, member_id),
  foreign key (tenant_id, basis_id) references basis (tenant_id, basis_id)
);
create index basis_member_by_member on basis_member (tenant_id, member_id, basis_id);
create table noise (
  tenant_id uuid not null,
  basis_id text not null,
  cell text not null,
  value integer not null,
  primary key (tenant_id, basis_id, cell),
  foreign key (tenant_id, basis_id) references basis (tenant_id, basis_id)
);
create table release (
  tenant_id uuid not null,
  manager_id uuid not null,
  scope text not null check (scope in ('direct', 'tree')),
  month text not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
  basis_id text not null,
  drew boolean not null,
  cells text not null,
  body text not null,
  made_at timestamptz not null,
  primary key (tenant_id, manager_id, scope, month),
  foreign key (tenant_id, basis_id) references basis (tenant_id, basis_id)
);
create index release_by_month on release (tenant_id, month);
create table audit (
  tenant_id uuid not null,
  at timestamptz not null,
  line_id uuid not null default gen_random_uuid(),
  actor_id uuid not null,
  action text not null,
  subject_id uuid,
  outcome text not null,
  primary key (tenant_id, at, line_id)
);
create table turn (
  tenant_id uuid not null primary key
);`;

/** No table may be changed more than its use asks: releases and noise are frozen, audit lines only added. */
const GRANTS: Readonly<Record<string, string>> = {
  contribution: 'select, insert, update',
  basis: 'select, insert',
  basis_member: 'select, insert',
  noise: 'select, insert',
  release: 'select, insert',
  audit: 'insert',
  turn: 'select, insert, update',
};

const lockDown = (table: string, rights: string): string => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy only_own_tenant on ${table}
  using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
  with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
grant ${rights} on ${table} to ${SERVICE_ROLE};`;

const ROLE = `
do $$ begin
  create role ${SERVICE_ROLE} nologin;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin
  if not pg_has_role(current_user, '${SERVICE_ROLE}', 'member') then
    grant ${SERVICE_ROLE} to current_user;
  end if;
end $$;`;

export const firstTables = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw(ROLE).execute(db);
    await sql.raw(TABLES).execute(db);
    for (const [table, rights] of Object.entries(GRANTS)) {
      await sql.raw(lockDown(table, rights)).execute(db);
    }
    await sql.raw(`grant usage on schema threewide to ${SERVICE_ROLE}`).execute(db);
  },
};
