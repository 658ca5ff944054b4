/** The table of Windows zone names weighs 15 KB: it comes when somebody's hours are first read. */
export async function windowsNames() {
  const { ianaNameOfWindowsZone } = await import(
    /* webpackChunkName: "windows-zones" */ '../../graph/parse/windowsZones'
  );
  return ianaNameOfWindowsZone;
}
