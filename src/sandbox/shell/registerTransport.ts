/** Installs the service worker that stands in for the network, and waits until it is in charge. */
export async function registerTransport(): Promise<void> {
  const registration = await navigator.serviceWorker.register('/sandbox/transport.js', {
    scope: '/app/',
    updateViaCache: 'none',
  });
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  if (!worker) throw new Error('the service worker was not installed');
  await new Promise<void>((resolve, reject) => {
    const look = (): void => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('the service worker was thrown away'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
