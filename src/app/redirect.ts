import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/**
 * The page to which a sign-in window returns: it hands the answer to the page that opened the
 * window, which closes it. It shows its text only when somebody opens it by hand.
 */
broadcastResponseToMainFrame().catch(() => {
  document.getElementById('nothing-to-do')?.removeAttribute('hidden');
});
