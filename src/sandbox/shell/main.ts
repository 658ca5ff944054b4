import { hostOutlook } from '../outlook/outlookHost';
import { type Address, isOutlookPane, readAddress, writeAddress } from './address';
import { applyFaults, applyToServer, type ServerState } from './api';
import { bindControls, showControls } from './controls';
import { byId } from './dom';
import { failWaiting, hideWaiting, openFrame, showWaiting } from './frame';
import { registerTransport } from './registerTransport';
import { bindTour } from './tour';
import { hostApp, tellTheme } from './teamsHost';

/** What must happen when a part of the address changes: the rest goes on under the running app. */
const LIVE: readonly (keyof Address)[] = ['theme', 'width', 'faults'];

/** A pane beside what is read can be pinned: then it stays when something else is selected. */
const PINNED: readonly (keyof Address)[] = ['item'];

const isAmong = (keys: readonly (keyof Address)[], part: Partial<Address>): boolean =>
  Object.keys(part).every((key) => keys.some((one) => one === key));

async function start(): Promise<void> {
  let address = readAddress(location.search);
  let server: ServerState = await applyToServer(address);
  await registerTransport();
  const frame = openFrame();
  hostApp(frame, {
    address: () => address,
    server: () => server,
    onReady: hideWaiting,
    onFailure: failWaiting,
  });
  const outlook = hostOutlook(frame, { address: () => address, server: () => server });
  const openApp = async (): Promise<void> => {
    showWaiting();
    frame.onload = null;
    if (!isOutlookPane(address.host)) {
      frame.src = '/app/tab.html';
      return;
    }
    await outlook.open();
    frame.onload = hideWaiting;
    frame.src = '/app/pane.html';
  };
  const change = async (part: Partial<Address>): Promise<void> => {
    address = { ...address, ...part };
    history.replaceState(null, '', writeAddress(address));
    const isLive = isAmong(LIVE, part) || (address.host === 'read' && isAmong(PINNED, part));
    if ('faults' in part) await applyFaults(address.faults);
    if (!isLive) server = await applyToServer(address);
    await showControls(address, server);
    if ('theme' in part) {
      tellTheme(frame, address);
      outlook.tellTheme();
    }
    if (isLive && 'item' in part) outlook.select();
    if (!isLive) await openApp();
  };
  bindControls({ address: () => address, change, openApp: () => void openApp() });
  await showControls(address, server);
  takePresses();
  bindTour({ address: () => address, change });
  await openApp();
}

/** Until here what can be pressed is inert: a press that nobody hears would be lost. */
function takePresses(): void {
  for (const part of document.querySelectorAll('[inert]')) part.removeAttribute('inert');
}

start().catch((error: unknown) => {
  hideWaiting();
  byId('notice', HTMLElement).textContent = `The sandbox could not start: ${String(error)}`;
});
