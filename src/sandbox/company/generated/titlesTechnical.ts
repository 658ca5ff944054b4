import type { DepartmentTitles } from './titles';

export const TECHNICAL_TITLES: Readonly<Record<string, DepartmentTitles>> = {
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
