import type { SeededRandom } from '../../random/seededRandom';
import type { Rank, TitleLanguage } from './seats';

const COMMERCIAL_TITLES: Readonly<Record<string, DepartmentTitles>> = {
  Sales: {
    vicePresident: { en: ['Vice President Sales', 'VP Sales, Americas'] },
    director: {
      en: ['Director of Sales', 'Regional Sales Director'],
      de: ['Vertriebsleiter', 'Leiterin Vertrieb'],
      fr: ['Directeur commercial', 'Directrice commerciale'],
    },
    manager: {
      en: ['Sales Manager', 'Regional Sales Manager', 'Head of Inside Sales'],
      de: ['Teamleiter Vertrieb', 'Teamleiterin Innendienst'],
      fr: ['Responsable des ventes'],
      es: ['Jefe de ventas'],
    },
    senior: {
      en: ['Senior Account Executive', 'Key Account Manager', 'Senior Sales Engineer'],
      de: ['Senior Key Account Manager'],
      fr: ['Ingénieur commercial senior'],
    },
    professional: {
      en: ['Account Executive', 'Account Manager', 'Sales Representative', 'Sales Engineer'],
      de: ['Vertriebsmitarbeiter', 'Vertriebsmitarbeiterin Innendienst'],
      fr: ['Ingénieure commerciale', 'Chargé de clientèle'],
      es: ['Ejecutiva de cuentas'],
      pt: ['Executivo de contas'],
      it: ['Responsabile clienti'],
      nl: ['Accountmanager'],
      ja: ['営業担当'],
    },
    entry: {
      en: ['Sales Development Representative', 'Lead Generation Specialist', 'Sales Trainee'],
      de: ['Werkstudent Vertrieb', 'Auszubildende Industriekauffrau'],
      fr: ['Alternante commerciale'],
    },
  },
  Marketing: {
    vicePresident: { en: ['Vice President Marketing'] },
    director: { en: ['Director of Brand', 'Marketing Director'], de: ['Leiterin Marketing'] },
    manager: {
      en: ['Marketing Manager', 'Head of Content', 'Events Manager'],
      de: ['Teamleiterin Kommunikation'],
      fr: ['Responsable marketing'],
    },
    senior: {
      en: ['Senior Content Strategist', 'Senior Campaign Manager'],
      de: ['Senior Referent Kommunikation'],
      fr: ['Chef de projet marketing senior'],
    },
    professional: {
      en: ['Marketing Specialist', 'Product Marketing Manager', 'Graphic Designer', 'Copywriter'],
      de: ['Referentin Öffentlichkeitsarbeit', 'Online-Redakteur'],
      fr: ['Chargée de communication'],
      es: ['Especialista en marketing'],
      pt: ['Analista de marketing'],
      it: ['Specialista marketing'],
    },
    entry: { en: ['Marketing Assistant', 'Marketing Intern'], de: ['Volontärin Marketing'] },
  },
  'Product Management': {
    vicePresident: { en: ['Vice President Product'] },
    director: { en: ['Director of Product'] },
    manager: { en: ['Group Product Manager', 'Head of Product Design'] },
    senior: { en: ['Senior Product Manager', 'Principal Product Designer'] },
    professional: {
      en: ['Product Manager', 'Product Owner', 'UX Researcher', 'Product Designer'],
      de: ['Produktmanager', 'Produktmanagerin'],
      fr: ['Chef de produit'],
    },
    entry: { en: ['Associate Product Manager', 'UX Design Intern'] },
  },
};

const TECHNICAL_TITLES: Readonly<Record<string, DepartmentTitles>> = {
  Engineering: {
    vicePresident: { en: ['Vice President Platform Engineering'] },
    director: {
      en: ['Director of Engineering', 'Senior Director, Platform'],
      de: ['Abteilungsleiter Entwicklung', 'Leiterin Entwicklung'],
    },
    manager: {
      en: ['Engineering Manager', 'IT Manager', 'QA Manager', 'Head of Infrastructure'],
      de: ['Teamleiter Softwareentwicklung'],
      fr: ['Responsable développement'],
    },
    senior: {
      en: ['Senior Software Engineer', 'Staff Engineer', 'Principal Engineer', 'Engineer III'],
      de: ['Senior Softwareentwickler', 'Senior Entwicklungsingenieurin'],
      fr: ['Architecte logiciel'],
      es: ['Ingeniera de software sénior'],
    },
    professional: {
      en: ['Software Engineer', 'Directory Engineer', 'Test Engineer', 'Systems Administrator'],
      de: ['Softwareentwickler', 'Softwareentwicklerin', 'Systemadministrator'],
      fr: ['Développeuse', 'Ingénieur logiciel'],
      es: ['Desarrollador de software'],
      pt: ['Engenheira de software'],
      it: ['Sviluppatore software'],
      nl: ['Softwareontwikkelaar'],
      ja: ['ソフトウェアエンジニア'],
    },
    entry: {
      en: ['Junior Software Engineer', 'Graduate Engineer', 'Engineering Intern'],
      de: ['Werkstudentin Softwareentwicklung', 'Auszubildender Fachinformatiker'],
      fr: ['Stagiaire développement'],
    },
  },
  Operations: {
    vicePresident: { en: ['Vice President Operations'] },
    director: { en: ['Director of Operations', 'Plant Director'], de: ['Werkleiter'] },
    manager: {
      en: ['Operations Manager', 'Supply Chain Manager'],
      de: ['Gruppenleiter Logistik', 'Leiterin Einkauf'],
    },
    senior: { en: ['Senior Buyer', 'Senior Process Engineer'], de: ['Strategischer Einkäufer'] },
    professional: {
      en: ['Supply Planner', 'Buyer', 'Process Engineer', 'Logistics Coordinator'],
      de: ['Disponentin', 'Fertigungsplaner', 'Einkäufer'],
      es: ['Técnico de logística'],
      it: ['Addetta alla logistica'],
    },
    entry: { en: ['Operations Trainee', 'Assistant Planner'], de: ['Praktikantin Logistik'] },
  },
};

const SERVICE_TITLES: Readonly<Record<string, DepartmentTitles>> = {
  'Customer Service': {
    vicePresident: { en: ['Vice President Support'] },
    director: { en: ['Director of Customer Success'], de: ['Leiter Kundendienst'] },
    manager: { en: ['Support Manager', 'Customer Success Manager, Team Lead'] },
    senior: { en: ['Senior Support Engineer', 'Senior Customer Success Manager'] },
    professional: {
      en: ['Customer Success Manager', 'Support Engineer', 'Service Coordinator'],
      de: ['Kundenberaterin', 'Servicetechniker'],
      fr: ['Conseillère clientèle'],
      es: ['Agente de soporte'],
      pt: ['Analista de suporte'],
      ja: ['カスタマーサポート'],
    },
    entry: {
      en: ['Support Agent', 'Junior Support Engineer'],
      de: ['Auszubildender Kundendienst'],
    },
  },
  Finance: {
    vicePresident: { en: ['Vice President Finance'] },
    director: { en: ['Director of Finance', 'Director, Tax'], de: ['Leiter Controlling'] },
    manager: {
      en: ['Finance Manager', 'Accounting Manager'],
      de: ['Teamleiterin Buchhaltung'],
      fr: ['Responsable paie'],
    },
    senior: { en: ['Senior Financial Analyst', 'Senior Accountant'], de: ['Senior Controllerin'] },
    professional: {
      en: ['Financial Analyst', 'Accountant', 'Payroll Specialist', 'Treasury Analyst'],
      de: ['Bilanzbuchhalter', 'Sachbearbeiterin Buchhaltung', 'Controller'],
      fr: ['Comptable'],
      it: ['Contabile'],
      nl: ['Financieel medewerker'],
    },
    entry: {
      en: ['Junior Accountant', 'Accounts Payable Clerk'],
      de: ['Auszubildende Bürokauffrau'],
    },
  },
  'Human Resources': {
    vicePresident: { en: ['Vice President People'] },
    director: { en: ['HR Director', 'Director of Talent'], de: ['Personalleiterin'] },
    manager: { en: ['Talent Acquisition Manager', 'HR Manager'], fr: ['Responsable RH'] },
    senior: { en: ['Senior HR Business Partner', 'Senior Recruiter'] },
    professional: {
      en: ['HR Business Partner', 'Recruiter', 'Learning Specialist'],
      de: ['Personalreferentin', 'Personalreferent'],
      fr: ['Chargé de recrutement'],
      pt: ['Analista de recursos humanos'],
    },
    entry: { en: ['HR Assistant', 'Recruiting Coordinator'], de: ['Werkstudentin Personal'] },
  },
  Legal: {
    vicePresident: { en: ['Deputy General Counsel'] },
    director: { en: ['Associate General Counsel'] },
    manager: { en: ['Legal Manager', 'Head of Compliance'], de: ['Leiterin Vertragsrecht'] },
    senior: { en: ['Senior Counsel'], de: ['Senior Syndikusrechtsanwältin'] },
    professional: { en: ['Legal Counsel', 'Compliance Officer'], de: ['Syndikusrechtsanwalt'] },
    entry: { en: ['Paralegal', 'Legal Assistant'] },
  },
  Facilities: {
    vicePresident: { en: ['Vice President Real Estate'] },
    director: { en: ['Director of Facilities'] },
    manager: { en: ['Facilities Manager'], de: ['Leiter Gebäudemanagement'] },
    senior: { en: ['Senior Facilities Coordinator'] },
    professional: { en: ['Facilities Coordinator', 'Office Manager'], de: ['Haustechniker'] },
    entry: { en: ['Receptionist'], de: ['Empfangsmitarbeiterin'] },
  },
};

/** Titles of one rank by language; English is always there. */
type TitlesByLanguage = { readonly en: readonly string[] } & Partial<
  Record<TitleLanguage, readonly string[]>
>;

/** Titles below the head of a department; heads have theirs in the department's plan. */
type DepartmentTitles = Readonly<Record<Exclude<Rank, 'executive'>, TitlesByLanguage>>;

const TITLES: Readonly<Record<string, DepartmentTitles>> = {
  ...COMMERCIAL_TITLES,
  ...TECHNICAL_TITLES,
  ...SERVICE_TITLES,
};

/** A title as that department uses it; English where the language has none for the rank. */
export function drawTitle(
  department: string,
  rank: Rank,
  language: TitleLanguage,
  random: SeededRandom,
): string {
  const titles = TITLES[department];
  if (!titles) throw new Error(`no titles for ${department}`);
  const byLanguage = titles[rank === 'executive' ? 'vicePresident' : rank];
  return random.pick(byLanguage[language] ?? byLanguage.en);
}
