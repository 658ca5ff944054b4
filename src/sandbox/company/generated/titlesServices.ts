import type { DepartmentTitles } from './titles';

export const SERVICE_TITLES: Readonly<Record<string, DepartmentTitles>> = {
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
