import type { Fault, FaultName } from './packageError';

/** What is wrong where, and what was expected; `%` stands for what was found. */
const SENTENCES: Readonly<Record<FaultName, string>> = {
  originMissing: 'Nothing says where the page will be hosted. Expected: %',
  originNotHttps: '--origin is %. Expected: an address that begins with https://.',
  originWildcard: '--origin is %. Expected: one address, without an asterisk.',
  originNotAnOrigin: '--origin is %. Expected: https:// and a host, without a path or a slash.',
  originIsLocal: '--origin is %, which only this computer can reach. Expected: a public host.',
  idMissing: 'Nothing says which registration signs people in. Expected: %',
  idNotGuid: '--client-id is %. Expected: the application (client) id of the registration.',
  tenantNotValid: '--tenant is %. Expected: the id of a tenant, or one of its verified domains.',
  serviceMissing: '--service-client-id is given without the address of the service. Expected: %',
  serviceNotHttps: '--service is %. Expected: an address that begins with https://.',
  serviceIdNotGuid:
    '--service-client-id is %. Expected: the application (client) id of the registration of the service.',
  versionNotPlain: 'The version in package.json is %. Expected: three numbers, such as 1.2.3.',
  versionTooLow: 'The version in package.json is %. Expected: 1.0.0 or above for Outlook.',
  iconMissing: 'An icon is missing in manifest: %.',
  iconNotPng: 'An icon in manifest is not a PNG: %.',
  iconSize: 'An icon in manifest has another size than it must have: %.',
  pageMissing: 'A page that the manifests name is missing in the build: %.',
  textMissing: 'A text of the manifests is missing: %.',
  unknownPlaceholder: 'A template has a placeholder that nothing fills: %.',
  schema: 'A manifest is not what its schema expects: %.',
  sameIds: 'Two things have the same id and must not: %.',
  alternateMissing: 'The unified manifest does not say which add-in it takes the place of: %.',
  unknownAction: 'A button of the manifest starts an action that does not exist: %.',
  unknownEvent: 'The manifest names an event that no script answers: %.',
  requirementTooLow: 'A manifest asks Outlook for less than the page needs: %.',
  foreignDomain: 'A manifest names an address outside --origin: %.',
  unknownResource: 'A manifest refers to a resource that it does not have: %.',
  reservedName: 'A name is reserved by Microsoft: %.',
};

/** One fault as a line for the command line, with its code at the end for looking it up. */
export function faultSentence({ name, detail }: Fault): string {
  return `${SENTENCES[name].replace('%', () => detail).replace(/\.\.$/, '.')} [${name}]`;
}
