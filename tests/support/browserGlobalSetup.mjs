import { existsSync } from 'node:fs';

/** The browser tests look at the built page; `npm test` builds it, plain jest does not. */
export default function requireBuiltPage() {
  if (!existsSync('build/app/tab.html')) {
    throw new Error('build/app/tab.html is missing: run `npm test`, or `npm run build` first.');
  }
}
