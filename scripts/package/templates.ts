import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from './json';

type JsonObject = Readonly<Record<string, Json>>;

/** Both manifests before they are filled. */
export interface Templates {
  readonly unified: JsonObject;
  readonly addIn: string;
}

/** Between these two the XML speaks of the script that Outlook starts by itself. */
const MARKED = /[ \t]*<!--events-->.*?<!--\/events-->\n/gs;
const MARKS = /[ \t]*<!--\/?events-->\n/g;

/** The templates, with or without the script for new appointments. */
export function readTemplates(manifestFolder: string, events: boolean): Templates {
  const text = (name: string): string => readFileSync(join(manifestFolder, name), 'utf8');
  const unified = JSON.parse(text('manifest.json')) as JsonObject;
  return {
    unified: events ? unified : withoutEvents(unified),
    addIn: text('outlook.xml').replace(events ? MARKS : MARKED, ''),
  };
}

function withoutEvents(manifest: JsonObject): JsonObject {
  const extensions = (manifest['extensions'] ?? []) as readonly JsonObject[];
  return {
    ...manifest,
    extensions: extensions.map((extension) => {
      const runtimes = extension['runtimes'] as readonly JsonObject[];
      const others = Object.entries(extension).filter(([key]) => key !== 'autoRunEvents');
      return {
        ...Object.fromEntries(others),
        runtimes: runtimes.filter(({ id }) => id !== 'events'),
      };
    }),
  };
}
