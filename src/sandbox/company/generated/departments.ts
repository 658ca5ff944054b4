/** How a department of the generated company is made up. */
export interface DepartmentPlan {
  readonly name: string;
  /** People in a company of 400; larger companies scale it. */
  readonly people: number;
  /** People in a team, with its manager. */
  readonly team: number;
  /** Rank and title of the head. */
  readonly headRank: 'executive' | 'vicePresident' | 'director';
  readonly headTitle: string;
  /** Other ways in which the directory spells the name, with how many in 400 are spelt so. */
  readonly misspelt: readonly (readonly [string, number])[];
  /** Calls with outside people that a person of the department has in a week. */
  readonly customerCalls: number;
  readonly standUps: boolean;
}

const plain = { misspelt: [], customerCalls: 0, standUps: false } as const;

export const DEPARTMENTS: readonly DepartmentPlan[] = [
  {
    ...plain,
    name: 'Engineering',
    people: 80,
    team: 9,
    headRank: 'vicePresident',
    headTitle: 'Vice President, Engineering',
    misspelt: [['ENGINEERING', 2]],
    standUps: true,
  },
  {
    ...plain,
    name: 'Sales',
    people: 78,
    team: 8,
    headRank: 'executive',
    headTitle: 'Chief Revenue Officer',
    misspelt: [['Sales ', 2]],
    customerCalls: 4,
  },
  {
    ...plain,
    name: 'Customer Service',
    people: 52,
    team: 9,
    headRank: 'vicePresident',
    headTitle: 'Vice President Customer Service',
    misspelt: [['Customer  Service', 1]],
    customerCalls: 2,
    standUps: true,
  },
  {
    ...plain,
    name: 'Finance',
    people: 42,
    team: 8,
    headRank: 'executive',
    headTitle: 'Chief Financial Officer',
    misspelt: [
      ['Fin.', 3],
      ['finance', 2],
    ],
  },
  {
    ...plain,
    name: 'Marketing',
    people: 40,
    team: 13,
    headRank: 'vicePresident',
    headTitle: 'VP Marketing',
  },
  {
    ...plain,
    name: 'Operations',
    people: 36,
    team: 9,
    headRank: 'executive',
    headTitle: 'Chief Operating Officer',
    misspelt: [['Ops', 2]],
    standUps: true,
  },
  {
    ...plain,
    name: 'Human Resources',
    people: 26,
    team: 7,
    headRank: 'vicePresident',
    headTitle: 'Chief People Officer',
    misspelt: [['HR', 2]],
  },
  {
    ...plain,
    name: 'Product Management',
    people: 22,
    team: 7,
    headRank: 'vicePresident',
    headTitle: 'Vice President of Product',
    customerCalls: 1,
  },
  {
    ...plain,
    name: 'Legal',
    people: 12,
    team: 4,
    headRank: 'director',
    headTitle: 'General Counsel',
  },
  {
    ...plain,
    name: 'Facilities',
    people: 8,
    team: 8,
    headRank: 'director',
    headTitle: 'Director of Facilities',
  },
];

/** The chief executive and the people around that desk. */
export const TOP_OFFICE = {
  department: 'Executive Office',
  head: 'Chief Executive Officer',
  others: ['Chief of Staff', 'Executive Assistant to the CEO', 'Communications Manager'],
} as const;
