import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { TENANT } from '../../service/support/ids';
import { percentile, type LoadResult } from './load';
import { MANAGER } from './people';

const run = promisify(execFile);

/**
 * One after the other, planned each time, as pgbench and most clients do; or prepared and all in one message, as the service
 * does.
 */
export type Sending = 'oneByOne' | 'inOneMessage';

const MEMBER = `('d0000000-0000-4000-8000-' || lpad((:member)::text, 12, '0'))::uuid`;

function transaction(members: number, sending: Sending, statement: string): string {
  const statements = `begin;
select set_config('app.tenant_id', '${TENANT}', true);
${statement};
commit;`;
  const pick = `\\set member random(1, ${members})\n`;
  return sending === 'oneByOne'
    ? `${pick}${statements}\n`
    : `${pick}\\startpipeline\n${statements}\n\\endpipeline\n`;
}

/** The statements of reading a frozen release, as the service sends them. */
export const readScript = (month: string, sending: Sending): string =>
  transaction(
    10_000,
    sending,
    `with found as (
  select body from release where tenant_id = '${TENANT}' and manager_id = '${MANAGER}'
    and scope = 'direct' and month = '${month}'
), line as (
  insert into audit (tenant_id, actor_id, at, action, subject_id, outcome)
  select '${TENANT}'::uuid, ${MEMBER}, now(), 'release.read', '${MANAGER}'::uuid, 'done' from found
) select body from found`,
  );

/** The statements of changing a contribution. */
export const writeScript = (vector: string, contributors: number, sending: Sending): string =>
  transaction(
    contributors,
    sending,
    `with kept as (
  update contribution set vector = '${vector}', minimum_seen = 10, changed_at = now(), revision = revision + 1
  where tenant_id = '${TENANT}' and member_id = ${MEMBER} and revision > 0 returning revision
), line as (
  insert into audit (tenant_id, actor_id, at, action, outcome)
  select '${TENANT}'::uuid, ${MEMBER}, now(), 'contribution.put',
    case when exists (select from kept) then 'done' else 'changedMeanwhile' end
) select revision from kept`,
  );

export async function hasPgbench(): Promise<boolean> {
  return run('pgbench', ['--version']).then(
    () => true,
    () => false,
  );
}

/** PostgreSQL's own load generator with the same statements, clients and role. */
export async function pgbench(
  address: string,
  script: string,
  sending: Sending,
  clients: number,
  seconds: number,
): Promise<LoadResult> {
  const folder = mkdtempSync(join(tmpdir(), 'threewide-pgbench-'));
  try {
    writeFileSync(join(folder, 'script.sql'), script);
    const protocol = sending === 'oneByOne' ? 'extended' : 'prepared';
    const args = ['-n', '-M', protocol, '-f', 'script.sql', '-l'];
    // It knows whole seconds only; a shorter run is given a number of transactions.
    const length = seconds < 1 ? ['-t', '20'] : ['-T', String(Math.ceil(seconds))];
    const size = ['-c', String(clients), '-j', '2', ...length];
    const env = { ...process.env, PGOPTIONS: '-c search_path=threewide -c role=threewide_service' };
    const { stdout } = await run('pgbench', [...args, ...size, address], { cwd: folder, env });
    const [, tps] = /tps = ([\d.]+)/.exec(stdout) ?? [];
    const logs = readdirSync(folder).filter((name) => name.startsWith('pgbench_log'));
    const times = logs
      .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
      .map((line) => Number(line.split(' ')[2]) / 1000)
      .sort((a, b) => a - b);
    return { perSecond: Number(tps), p50: percentile(times, 50), p99: percentile(times, 99) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
