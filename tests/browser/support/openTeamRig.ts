import { rmSync } from 'node:fs';
import { sandboxService } from '../../../scripts/sandboxService';
import { testFolder } from '../../support/testFolder';
import { openRig, type SandboxRig } from './openSandbox';

/** A rig with the real team-summary service beside the sandbox, its database in a folder of its own. */
export async function openTeamRig(): Promise<SandboxRig> {
  const folder = testFolder();
  const service = sandboxService(() => rig.sandbox, folder);
  const rig = await openRig({ service });
  // Else the first page that asks waits for it, and gives up after a minute on a busy machine.
  await service.address();
  return {
    ...rig,
    close: async () => {
      await service.stop();
      await rig.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
