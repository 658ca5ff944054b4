import type { Company } from './columns';
import { departmentReader } from './departmentName';
import type { Labels } from './label';
import type { InsightOptions } from './options';

/** Departments, with the administrator's aliases. */
export function labelsByDepartment(company: Company, options: InsightOptions): Labels {
  const read = departmentReader(options.departmentAliases);
  return company.people.map((person) => read(person.department));
}

/** Offices (`officeLocation`), normalised like departments but without aliases. */
export function labelsByOffice(company: Company): Labels {
  const read = departmentReader({});
  return company.people.map((person) => read(person.officeLocation));
}

/** Legal companies (`companyName`), normalised like departments but without aliases. */
export function labelsByCompany(company: Company): Labels {
  const read = departmentReader({});
  return company.people.map((person) => read(person.companyName));
}
