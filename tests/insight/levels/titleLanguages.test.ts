import { LEVELS } from '../../../src/insight/levels/level';
import { titleReader } from '../../../src/insight/levels/titleReader';

const read = titleReader();

function levelOf(title: string): string {
  const reading = read(title);
  return reading === null ? 'unknown' : (LEVELS[reading.level] ?? 'none');
}

type Cases = [title: string, level: string][];

const LANGUAGES: [language: string, cases: Cases][] = [
  [
    'English',
    [
      ['CEO', 'executive'],
      ['C.F.O.', 'executive'],
      ['Managing Director', 'executive'],
      ['VP Sales', 'vicePresident'],
      ['SVP, Engineering', 'vicePresident'],
      ['Vice-President', 'vicePresident'],
      ['Executive Vice President', 'vicePresident'],
      ['Dir. of Operations', 'director'],
      ['General Manager', 'director'],
      ['Head of Sales', 'manager'],
      ['Mgr.', 'manager'],
      ['Team Leader', 'manager'],
      ['Shift Supervisor', 'manager'],
      ['Sr. Software Engineer', 'senior'],
      ['Data Analyst', 'professional'],
      ['Jr. Designer', 'entry'],
    ],
  ],
  [
    'German',
    [
      ['GF', 'executive'],
      ['Geschäftsführerin', 'executive'],
      ['Geschaeftsfuehrer', 'executive'],
      ['Vorstandsvorsitzende', 'executive'],
      ['Mitglied der Geschäftsleitung', 'executive'],
      ['Direktorin Einkauf', 'director'],
      ['Hauptabteilungsleiter', 'director'],
      ['Leiter', 'manager'],
      ['Leiterin Controlling', 'manager'],
      ['Leiter*in Einkauf (m/w/d)', 'manager'],
      ['Leiter/-in Einkauf', 'manager'],
      ['Vertriebsleiter', 'manager'],
      ['Marketing- und Vertriebsleiterin', 'manager'],
      ['Stellv. Abteilungsleiterin', 'manager'],
      ['IT-Leitung', 'manager'],
      ['Seniorberaterin', 'senior'],
      ['Sachbearbeiterin', 'professional'],
      ['Juniorberater', 'entry'],
      ['Sekretärin', 'entry'],
    ],
  ],
  [
    'French',
    [
      ['PDG', 'executive'],
      ['Directrice Générale', 'executive'],
      ['Présidente', 'executive'],
      ['Vice-président ventes', 'vicePresident'],
      ['Directeur général adjoint', 'vicePresident'],
      ['Directeur', 'director'],
      ['Directrice des ressources humaines', 'director'],
      ['Directeur/trice financier', 'director'],
      ['Chef de service', 'manager'],
      ['Responsable d’équipe', 'manager'],
      ['Responsable marketing', 'professional'],
      ['Ingénieure d’études', 'professional'],
      ['Ingénieur confirmé', 'senior'],
      ['Alternante RH', 'entry'],
      ['Assistante commerciale', 'entry'],
    ],
  ],
  [
    'Spanish',
    [
      ['Consejera Delegada', 'executive'],
      ['Director General', 'executive'],
      ['Vicepresidenta', 'vicePresident'],
      ['Directora de Finanzas', 'director'],
      ['Gerente de Ventas', 'manager'],
      ['Jefa de Taller', 'manager'],
      ['Analista Sénior', 'senior'],
      ['Ingeniera', 'professional'],
      ['Ejecutivo de Cuentas', 'professional'],
      ['Auxiliar administrativo', 'entry'],
    ],
  ],
  [
    'Portuguese',
    [
      ['Diretora-Geral', 'executive'],
      ['Sócia', 'vicePresident'],
      ['Diretor Financeiro', 'director'],
      ['Gerente de Vendas', 'manager'],
      ['Chefe de Equipa', 'manager'],
      ['Analista Sênior', 'senior'],
      ['Analista Pleno', 'professional'],
      ['Engenheira', 'professional'],
      ['Jovem Aprendiz', 'entry'],
    ],
  ],
  [
    'Italian',
    [
      ['Amministratrice Delegata', 'executive'],
      ['Direttore Generale', 'executive'],
      ['Vicepresidente', 'vicePresident'],
      ['Direttrice Vendite', 'director'],
      ['Dirigente', 'director'],
      ['Capo Ufficio', 'manager'],
      ['Responsabile di reparto', 'manager'],
      ['Responsabile Acquisti', 'professional'],
      ['Impiegata', 'professional'],
      ['Stagista', 'entry'],
      ['Segretaria', 'entry'],
    ],
  ],
  [
    'Dutch',
    [
      ['Algemeen directeur', 'executive'],
      ['Bestuurder en eigenaar', 'executive'],
      ['Adjunct-directeur', 'director'],
      ['Vestigingsdirecteur', 'director'],
      ['Hoofd Inkoop', 'manager'],
      ['Afdelingshoofd', 'manager'],
      ['Teamleidster', 'manager'],
      ['Beleidsmedewerker', 'professional'],
      ['Senior adviseur', 'senior'],
      ['Stagiair', 'entry'],
      ['Secretaresse', 'entry'],
    ],
  ],
  [
    'Japanese',
    [
      ['代表取締役社長', 'executive'],
      ['執行役員', 'vicePresident'],
      ['営業本部長', 'vicePresident'],
      ['営業部長', 'director'],
      ['課長', 'manager'],
      ['マネージャー', 'manager'],
      ['部長兼店長', 'director'],
      ['係長', 'senior'],
      ['シニアエンジニア', 'senior'],
      ['営業担当', 'professional'],
      ['ジュニアデザイナー', 'entry'],
      ['新入社員', 'entry'],
    ],
  ],
  [
    'Chinese',
    [
      ['董事长', 'executive'],
      ['總經理', 'executive'],
      ['首席技术官', 'executive'],
      ['副总裁', 'vicePresident'],
      ['銷售總監', 'director'],
      ['部门经理', 'manager'],
      ['经理', 'manager'],
      ['高级工程师', 'senior'],
      ['专员', 'professional'],
      ['初级工程师', 'entry'],
      ['实习生', 'entry'],
    ],
  ],
];

describe.each(LANGUAGES)('%s', (_language, cases) => {
  test.each(cases)('%s is %s', (title, level) => {
    expect(levelOf(title)).toBe(level);
  });
});

test('both scripts of one title are read, and the higher role counts', () => {
  expect(levelOf('Sales Representative / 営業部長')).toBe('director');
  expect(levelOf('Director 営業担当')).toBe('director');
});
