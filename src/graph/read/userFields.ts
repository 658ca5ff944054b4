/** What is read of a user in the full mode. */
export const USER_FIELDS = [
  'id',
  'displayName',
  'mail',
  'userPrincipalName',
  'proxyAddresses',
  'jobTitle',
  'department',
  'officeLocation',
  'companyName',
  'accountEnabled',
  'userType',
].join(',');

/** Header of Graph's advanced queries on the directory ($count, $levels). */
export const ADVANCED_QUERY = { ConsistencyLevel: 'eventual' } as const;
