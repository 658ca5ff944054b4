import { byId, make } from './dom';

/** The frame for the app; it gets its address only once the stand-in network is in charge. */
export function openFrame(): HTMLIFrameElement {
  const stage = document.querySelector('.stage');
  if (!stage) throw new Error('the page has no stage');
  const frame = make('iframe', {
    id: 'app',
    title: 'Threewide',
    allow: 'clipboard-read; clipboard-write',
  });
  // After the page of Outlook, which the pane stands beside.
  byId('outlook', HTMLElement).after(frame);
  // A window of the host leaves the focus nowhere when it closes: what opened it is inside of the frame.
  for (const dialog of document.querySelectorAll('dialog')) {
    dialog.addEventListener('close', () => frame.focus());
  }
  return frame;
}

/** Teams gives up on an app that has not reported in that time. */
const PATIENCE_MS = 30_000;

let timer: ReturnType<typeof setTimeout> | undefined;

export function showWaiting(): void {
  byId('waiting', HTMLElement).hidden = false;
  byId('waiting-text', HTMLElement).textContent = 'Opening the app …';
  clearTimeout(timer);
  timer = setTimeout(
    () => failWaiting('The app has not told its host that it is ready.'),
    PATIENCE_MS,
  );
}

export function hideWaiting(): void {
  clearTimeout(timer);
  byId('waiting', HTMLElement).hidden = true;
}

/** The app stays visible, as in Teams, where the message takes its place only while it loads. */
export function failWaiting(message: string): void {
  hideWaiting();
  byId('notice', HTMLElement).textContent = `The app reports: ${message}`;
}
