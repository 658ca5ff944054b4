import type { CastKey } from '../generated/cast';

/** How much of a department somebody of the cast meets in half a year. */
export interface ContactRates {
  /** Share of the people of a department, where `rates` says nothing else. */
  readonly usual: number;
  /** Share of the own department, outside the own team. */
  readonly ownDepartment: number;
  /** Factors on `usual`. */
  readonly rates: Readonly<Record<string, number>>;
  /** Weeks of the past in which these contacts took place. */
  readonly weeks: number;
}

export const CONTACT_RATES: Readonly<Record<CastKey, ContactRates>> = {
  salesRep: {
    usual: 0.24,
    ownDepartment: 0.28,
    rates: { Finance: 0.1, 'Human Resources': 0.05, Facilities: 1.2, 'Customer Service': 1.15 },
    weeks: 24,
  },
  newHire: {
    usual: 0.2,
    ownDepartment: 0.26,
    rates: { Finance: 0.1, Sales: 0.1, 'Human Resources': 1.3, Legal: 1.3 },
    weeks: 10,
  },
  manager: {
    usual: 0.28,
    ownDepartment: 0.5,
    rates: { Engineering: 0.1, Operations: 0.1, 'Product Management': 1.3 },
    weeks: 24,
  },
  vicePresident: {
    usual: 0.32,
    ownDepartment: 0.4,
    rates: { Marketing: 0.1, 'Customer Service': 0.1, 'Product Management': 1.3 },
    weeks: 24,
  },
  smallTeam: {
    usual: 0.26,
    ownDepartment: 0.7,
    rates: { 'Customer Service': 0.1, Engineering: 0.1, 'Human Resources': 1.2 },
    weeks: 24,
  },
};
