import { AppManifestUtils, type TeamsManifestLatest } from '@microsoft/app-manifest';
import type { Fault } from './packageError';
import type { UnifiedManifest } from './unifiedManifest';

type Schema = Awaited<ReturnType<typeof AppManifestUtils.fetchSchema>>;

/** What Microsoft's own schemas (kept inside their package, so no network) say about the manifest. */
export async function schemaFaults({ manifest, localised }: UnifiedManifest): Promise<Fault[]> {
  const files = [['manifest.json', manifest], ...Object.entries(localised)] as const;
  const lists = await Promise.all(
    files.map(async ([file, content]) => {
      const schema = await schemaOf(content['$schema']);
      // The validator's type is that of a manifest; it goes by the schema it is given.
      const subject = JSON.parse(JSON.stringify(content)) as TeamsManifestLatest;
      const complaints = await AppManifestUtils.validateAgainstSchema(subject, schema);
      return complaints.map((detail): Fault => ({ name: 'schema', detail: `${file} ${detail}` }));
    }),
  );
  return lists.flat();
}

/** The vendor's schema for translations holds patterns with a bare bracket, which no engine takes. */
async function schemaOf(address: unknown): Promise<Schema> {
  const schema = await AppManifestUtils.fetchSchema(String(address));
  return JSON.parse(JSON.stringify(schema).replaceAll('\\\\b]', '\\\\b\\\\]')) as Schema;
}
