/**
 * `npm run package -- --origin https://threewide.example.com --client-id <GUID>`: everything that a
 * deployment needs, in `dist/` (docs/deploy.md). `--tenant` names the tenant of the registration,
 * `--service` and `--service-client-id` the team-summary service and its API registration;
 * `--without-events` leaves out the line in new appointments.
 */
import { Command } from 'commander';
import { APP_FOLDER, buildApp } from './buildApp';
import { faultSentence } from './package/faultSentence';
import { makePackage } from './package/makePackage';
import { PackageError } from './package/packageError';
import { checkSettings, type RawSettings } from './package/settings';

interface Words {
  readonly origin?: string;
  readonly clientId?: string;
  readonly tenant?: string;
  readonly service?: string;
  readonly serviceClientId?: string;
  readonly withoutEvents?: boolean;
}

/** Prints the help and ends where that is asked for, and where a word is not known. */
function readArguments(): RawSettings {
  const { origin, clientId, tenant, service, serviceClientId, withoutEvents } = new Command()
    .name('npm run package --')
    .description('Makes everything that a deployment needs, in dist/. The steps: docs/deploy.md.')
    .option(
      '--origin <address>',
      'where the page will be hosted, such as https://threewide.example.com',
    )
    .option('--client-id <GUID>', 'application (client) id of the registration')
    .option(
      '--tenant <id or domain>',
      'tenant of the registration; left out, one for several tenants',
    )
    .option('--service <address>', 'the team-summary service, where there is one')
    .option(
      '--service-client-id <GUID>',
      'application (client) id of the registration of the service',
    )
    .option('--without-events', 'without the line in new appointments of Outlook')
    .showHelpAfterError()
    .parse()
    .opts<Words>();
  return Object.fromEntries(
    Object.entries({
      ...{ origin, tenant, service, 'client-id': clientId },
      'service-client-id': serviceClientId,
      'without-events': withoutEvents,
    }).filter(([, value]) => value !== undefined),
  );
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
  console.error(error instanceof PackageError ? refusal(error) : error);
  process.exitCode = 1;
});

function refusal({ faults }: PackageError): string {
  const lines = faults.map((fault) => `- ${faultSentence(fault)}`);
  return ['Nothing was packaged:', ...lines, 'All options: npm run package -- --help'].join('\n');
}
