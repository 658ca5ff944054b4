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
