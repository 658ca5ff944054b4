import { createSandbox, type SandboxOptions } from '../src/sandbox/createSandbox';
import { sandboxService } from './sandboxService';

/** A sandbox with the team-summary service beside it, which starts when it is first asked. */
export async function startSandbox(options: SandboxOptions) {
  const service = sandboxService(() => sandbox);
  const sandbox = await createSandbox({ ...options, service });
  const stop = async (): Promise<void> => {
    await service.stop();
    await sandbox.close();
  };
  return { sandbox, stop };
}
