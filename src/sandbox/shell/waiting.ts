import { byId } from './dom';

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
