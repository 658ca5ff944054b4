import { readFileSync } from 'node:fs';
import { configSchema } from '../../src/model/configurationSchema';

it('docs/config.md explains every setting of a deployment, and no other', () => {
  const document = readFileSync('docs/config.md', 'utf8');
  const explained = [...document.matchAll(/^\| `(\w+)`/gm)].map(([, key]) => key);
  expect(explained.sort()).toEqual(Object.keys(configSchema.entries).sort());
});
