import { collectDefaultMetrics } from 'prom-client';
import { ConfigProblem, readConfig, type ServiceConfig } from './serviceConfig';
import { createService, type Service } from './createService';

const STOP_SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** The one place where the service takes hold of the network. */
const transport: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init);

function configOrExit(): ServiceConfig {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigProblem)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}

function stopOnSignal(service: Service): void {
  let stopping = false;
  for (const signal of STOP_SIGNALS) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      service.app.log.info({ signal }, 'stopping');
      void service.stop().then(() => process.exit(0));
    });
  }
}

async function main(): Promise<void> {
  const config = configOrExit();
  const logger = { level: config.LOG_LEVEL, base: null };
  const service = await createService({ config, transport, logger });
  collectDefaultMetrics({ register: service.metrics.registry });
  stopOnSignal(service);
  await service.listen();
}

main().catch((error: unknown) => {
  const facts = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
  process.stderr.write(`The service could not start. ${facts}\n`);
  process.exit(1);
});
