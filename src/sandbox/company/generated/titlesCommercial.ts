import type { DepartmentTitles } from './titles';

export const COMMERCIAL_TITLES: Readonly<Record<string, DepartmentTitles>> = {
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
