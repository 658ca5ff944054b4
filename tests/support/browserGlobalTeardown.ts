/** Ends the browser that the browser tests shared. */
export default async function endBrowser() {
  await globalThis.sharedBrowser?.close();
}
