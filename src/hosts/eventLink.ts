/**
 * The address at which Outlook on the web opens an event of ego's calendar. Graph writes ids so that
 * they fit into addresses; Outlook reads them as Exchange writes them.
 * @example `AAMk-x_y=` → `…/owa/?itemid=AAMk%2Fx%2By%3D&exvsurl=1&path=/calendar/item`
 */
export function eventLink(eventId: string): string {
  const exchangeId = eventId.replaceAll('-', '/').replaceAll('_', '+');
  return `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(exchangeId)}&exvsurl=1&path=/calendar/item`;
}
