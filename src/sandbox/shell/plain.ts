import { applyToServer } from './api';
import { readAddress } from './address';
import { registerTransport } from './registerTransport';

/** Opens the app as a page of its own, with the stand-in network in place. */
async function openPlain(): Promise<void> {
  await applyToServer(readAddress(location.search));
  await registerTransport();
  location.replace('/app/tab.html');
}

openPlain().catch((error: unknown) => {
  const state = document.getElementById('state');
  if (state) state.textContent = `That did not work: ${String(error)}`;
});
