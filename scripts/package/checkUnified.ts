import type { TeamsManifestLatest } from '@microsoft/app-manifest';
import { LAUNCH_EVENTS } from './launchEvents';
import type { Fault } from './packageError';
import type { PackageIds } from './packageIds';
import { isAtLeast } from './requirementSet';

type Extension = NonNullable<TeamsManifestLatest['extensions']>[number];
type Runtime = NonNullable<Extension['runtimes']>[number];
type ActionType = NonNullable<Runtime['actions']>[number]['type'];
type Requirements = Runtime['requirements'];

/** Somebody who starts an action: a button, or an event of Outlook. */
interface Starter {
  readonly what: string;
  readonly actionId: string;
  readonly type: ActionType;
  readonly mailbox: string;
}

/** What no schema sees: whether the parts of the manifest refer to each other and fit. */
export function unifiedFaults(manifest: TeamsManifestLatest, ids: PackageIds): Fault[] {
  const extensions = manifest.extensions ?? [];
  return [
    ...extensions.flatMap(starterFaults),
    ...extensions.flatMap(eventFaults),
    ...idFaults(manifest, ids),
  ];
}

function starterFaults(extension: Extension): Fault[] {
  const starters = [...buttons(extension), ...events(extension)];
  const started = new Set(starters.map(({ actionId }) => actionId));
  const idle = (extension.runtimes ?? [])
    .flatMap(({ actions }) => actions ?? [])
    .filter(({ id }) => !started.has(id))
    .map(({ id }): Fault => ({ name: 'unknownAction', detail: `nothing starts action ${id}` }));
  return [...starters.flatMap((starter) => faultsOf(starter, extension)), ...idle];
}

function faultsOf({ what, actionId, type, mailbox }: Starter, extension: Extension): Fault[] {
  const runtime = (extension.runtimes ?? []).find(({ actions }) =>
    actions?.some((action) => action.id === actionId && action.type === type),
  );
  if (!runtime) {
    return [{ name: 'unknownAction', detail: `${what}: no runtime has ${type} ${actionId}` }];
  }
  const needed = mailboxOf(runtime.requirements);
  if (isAtLeast(mailbox, needed)) return [];
  const detail = `${what} appears from Mailbox ${mailbox}, runtime ${runtime.id} from ${needed}`;
  return [{ name: 'requirementTooLow', detail }];
}

function buttons({ ribbons = [] }: Extension): Starter[] {
  return ribbons.flatMap(({ tabs = [], requirements }) =>
    tabs
      .flatMap(({ groups = [] }) => groups)
      .flatMap(({ controls = [] }) => controls)
      .map(({ id, actionId = '' }) => ({
        what: `button ${id}`,
        actionId,
        type: 'openPage',
        mailbox: mailboxOf(requirements),
      })),
  );
}

function events({ autoRunEvents = [] }: Extension): Starter[] {
  return autoRunEvents.flatMap(({ events: list, requirements }) =>
    list.map(({ type, actionId }) => ({
      what: `event ${type}`,
      actionId,
      type: 'executeFunction',
      mailbox: mailboxOf(requirements),
    })),
  );
}

function eventFaults({ autoRunEvents = [] }: Extension): Fault[] {
  return autoRunEvents.flatMap(({ events: list, requirements }) =>
    list.flatMap(({ type }): Fault[] => {
      const known = LAUNCH_EVENTS.find(({ unified }) => unified === type);
      if (!known) return [{ name: 'unknownEvent', detail: type }];
      const asked = mailboxOf(requirements);
      if (isAtLeast(asked, known.mailbox)) return [];
      const detail = `event ${type} needs Mailbox ${known.mailbox}, the manifest asks for ${asked}`;
      return [{ name: 'requirementTooLow', detail }];
    }),
  );
}

function idFaults(manifest: TeamsManifestLatest, { appId, addInId }: PackageIds): Fault[] {
  const hidden = (manifest.extensions ?? [])
    .flatMap(({ alternates = [] }) => alternates)
    .map(({ hide }) => hide?.customOfficeAddin?.officeAddinId);
  const faults: Fault[] = [];
  if (manifest.id !== appId || appId === addInId) {
    faults.push({ name: 'sameIds', detail: `app ${manifest.id}, add-in ${addInId}` });
  }
  if (!hidden.includes(addInId)) faults.push({ name: 'alternateMissing', detail: addInId });
  return faults;
}

function mailboxOf(requirements: Requirements): string {
  const mailbox = requirements?.capabilities?.find(({ name }) => name === 'Mailbox');
  return mailbox?.minVersion ?? '1.1';
}
