import type { Person } from '../../insight/domain/person';

const GIVEN =
  `Aisha Ben Carla David Elena Farid Grace Hugo Ines Jonas Keiko Liam Mara Noah Olga Paul
Quinn Rosa Sven Tara Umar Vera Wei Yara Zoe Anton Bianca Chidi Dora Emil`.split(/\s+/);

const FAMILY =
  `Abel Brandt Costa Dahl Eriksen Fontaine Garcia Hoang Ivanov Jensen Klein Lopez Mendes
Nakamura Okafor Petrov Quist Rossi Schulz Tran Ueda Vogel Weiss Xu Young Zeller`.split(/\s+/);

/** A made-up name; different for every number below 780. */
function sampleName(n: number): string {
  const given = GIVEN[n % GIVEN.length] ?? '';
  const family = FAMILY[(n * 7 + Math.floor(n / GIVEN.length)) % FAMILY.length] ?? '';
  return `${given} ${family}`;
}

/** Title and number of people, from the top of a department down. */
type Ladder = readonly (readonly [title: string, people: number])[];

const DEPARTMENTS: Readonly<Record<string, Ladder>> = {
  Sales: [
    ['Vice President Sales', 1],
    ['Sales Director', 2],
    ['Sales Manager', 4],
    ['Senior Account Executive', 6],
    ['Account Executive', 12],
    ['Sales Trainee', 3],
  ],
  Finance: [
    ['Vice President Finance', 1],
    ['Director of Financial Planning', 2],
    ['Accounting Manager', 3],
    ['Senior Controller', 5],
    ['Financial Analyst', 18],
    ['Junior Accountant', 5],
  ],
  Marketing: [
    ['Vice President Marketing', 1],
    ['Director of Brand', 1],
    ['Campaign Manager', 3],
    ['Senior Content Designer', 4],
    ['Marketing Specialist', 8],
    ['Marketing Intern', 2],
  ],
  IT: [
    ['Vice President IT', 1],
    ['Director of Infrastructure', 2],
    ['Engineering Manager', 4],
    ['Senior Software Engineer', 8],
    ['Software Engineer', 16],
    ['Junior Software Engineer', 5],
  ],
  'Human Resources': [
    ['Director of Human Resources', 1],
    ['HR Manager', 2],
    ['Senior HR Business Partner', 3],
    ['HR Business Partner', 12],
    ['HR Assistant', 3],
  ],
  Legal: [
    ['Director of Legal', 1],
    ['Senior Counsel', 3],
    ['Counsel', 5],
  ],
};

const OFFICES = ['Berlin', 'London', 'Madrid'];

export interface SampleCompany {
  readonly people: readonly Person[];
  /** An account executive in Sales. */
  readonly ego: Person;
}

/** A company of about 150 people that does not exist: six departments, three offices. */
export function sampleCompany(): SampleCompany {
  const people: Person[] = [person(0, 'Chief Executive Officer', 'Management', null)];
  for (const [department, ladder] of Object.entries(DEPARTMENTS)) addDepartment(department, ladder);
  const ego = people.find(({ jobTitle }) => jobTitle === 'Account Executive') ?? people[0]!;
  return { people, ego };

  function addDepartment(department: string, ladder: Ladder): void {
    let above: readonly Person[] = [people[0]!];
    for (const [title, count] of ladder) {
      const managers = above;
      const layer = Array.from({ length: count }, (_, i) => {
        const manager = managers[i % managers.length] ?? null;
        const next = person(people.length, title, department, manager);
        people.push(next);
        return next;
      });
      // Only managers have people below them; the rest of the ladder shares the last managers.
      if (/Vice President|Director|Manager/.test(title)) above = layer;
    }
  }
}

function person(n: number, title: string, department: string, manager: Person | null): Person {
  const displayName = sampleName(n);
  return {
    id: `sample-${n}`,
    displayName,
    addresses: [`${displayName.toLowerCase().replace(' ', '.')}.${n}@sample.example`],
    jobTitle: title,
    department,
    officeLocation: OFFICES[n % OFFICES.length] ?? null,
    companyName: 'Sample Company',
    managerId: manager?.id ?? null,
    accountEnabled: true,
    userType: 'Member',
  };
}
