import { refuseFaults } from './packageError';

/** Teams accepts no more than three numbers, whatever its schema says of versions. */
export function checkVersion(version: string): void {
  if (/^\d+\.\d+\.\d+$/.test(version)) return;
  refuseFaults([{ name: 'versionNotPlain', detail: version }]);
}
