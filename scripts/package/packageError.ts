export type FaultName =
  | 'originMissing'
  | 'originNotHttps'
  | 'originWildcard'
  | 'originNotAnOrigin'
  | 'originIsLocal'
  | 'idMissing'
  | 'idNotGuid'
  | 'tenantNotValid'
  | 'serviceMissing'
  | 'serviceNotHttps'
  | 'serviceIdNotGuid'
  | 'versionNotPlain'
  | 'versionTooLow'
  | 'iconMissing'
  | 'iconNotPng'
  | 'iconSize'
  | 'pageMissing'
  | 'textMissing'
  | 'unknownPlaceholder'
  | 'schema'
  | 'sameIds'
  | 'alternateMissing'
  | 'unknownAction'
  | 'unknownEvent'
  | 'requirementTooLow'
  | 'foreignDomain'
  | 'unknownResource'
  | 'reservedName';

/** One thing that keeps a package from being made, by name, with what was found. */
export interface Fault {
  readonly name: FaultName;
  readonly detail: string;
}

/** Nothing was written; every fault that was found is listed. */
export class PackageError extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(faults.map(({ name, detail }) => `${name}: ${detail}`).join('\n'));
    this.name = 'PackageError';
    this.faults = faults;
  }
}

/** @throws {PackageError} when there is any fault. */
export function refuseFaults(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new PackageError(faults);
}
