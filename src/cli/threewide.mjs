#!/usr/bin/env node
// `npx threewide analyze <folder>` in a clone: the TypeScript is run as it stands.
import { register } from 'tsx/esm/api';

register();
await import('./main.ts');
