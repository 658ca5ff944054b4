/**
 * `npm run package -- --origin https://threewide.example.com --client-id <GUID>`: everything that a
 * deployment needs, in `dist/` (docs/deploy.md). `--tenant` names the tenant of the registration,
 * `--service` and `--service-client-id` the team-summary service and its API registration;
 * `--without-events` leaves out the line in new appointments.
 */
import { parseArgs } from 'node:util';
import { APP_FOLDER, buildApp } from './buildApp';
import { makePackage } from './package/makePackage';
import { PackageError } from './package/packageError';
import { checkSettings, type RawSettings } from './package/settings';

function readArguments(): RawSettings {
  const text = { type: 'string' } as const;
  const service = { service: text, 'service-client-id': text };
  const options = { origin: text, 'client-id': text, tenant: text, ...service };
  const flags = { 'without-events': { type: 'boolean' } } as const;
  return parseArgs({ options: { ...options, ...flags } }).values;
}

async function main(): Promise<void> {
  const settings = checkSettings(readArguments());
  buildApp((line) => console.log(line));
  const folders = { app: APP_FOLDER, manifest: 'manifest', hosting: 'hosting', out: 'dist' };
  const made = await makePackage(settings, folders);
  console.log(`${made.site}   to be hosted at ${settings.origin}`);
  console.log(`${made.nginx}   headers and caching for nginx`);
  console.log(`${made.app}   for the Teams and Microsoft 365 admin centres (app ${made.appId})`);
  console.log(`${made.addIn}   for Outlook on Mac and perpetual Office (add-in ${made.addInId})`);
  if (settings.tenant === 'organizations') {
    console.log('No --tenant: only a registration for several tenants can sign people in.');
  }
  console.log('Next: docs/deploy.md');
}

main().catch((error: unknown) => {
  console.error(error instanceof PackageError ? `Not packaged.\n${error.message}` : error);
  process.exitCode = 1;
});
