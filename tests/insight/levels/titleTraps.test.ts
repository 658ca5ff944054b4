import { LEVELS } from '../../../src/insight/levels/level';
import { titleReader } from '../../../src/insight/levels/titleReader';

const read = titleReader();

function levelOf(title: string): string {
  const reading = read(title);
  return reading === null ? 'unknown' : (LEVELS[reading.level] ?? 'none');
}

describe('titles that look like a rank and are none', () => {
  test.each([
    ['Account Manager', 'professional'],
    ['Key Account Manager DACH', 'professional'],
    ['Product Manager', 'professional'],
    ['Chef de produit', 'professional'],
    ['Jefa de Proyecto', 'professional'],
    ['Gerente de Contas', 'professional'],
    ['产品经理', 'professional'],
    ['プロダクトマネージャー', 'professional'],
    ['Executive Assistant', 'entry'],
    ['Executive Assistant to the CEO', 'entry'],
    ['Assistentin der Geschäftsführung', 'entry'],
    ['Assistante de direction', 'entry'],
    ['社長秘書', 'entry'],
    ['总经理助理', 'entry'],
    ["VP's office coordinator", 'professional'],
    ['Coordinator, Office of the President', 'professional'],
    ['CEO Office Coordinator', 'professional'],
    ['Lead Generation Specialist', 'professional'],
    ['Lead Engineer', 'senior'],
    ['Directory Engineer', 'professional'],
    ['Direct Marketing Specialist', 'professional'],
    ['Account Executive', 'professional'],
    ['Product Owner', 'professional'],
    ['HR Business Partner', 'professional'],
    ['Partner Manager', 'professional'],
    ['Founder Relations Manager', 'professional'],
    ['Head Office Receptionist', 'entry'],
    ['Board Secretary', 'entry'],
    ['Senior Living Coordinator', 'professional'],
    ['Internal Auditor', 'professional'],
    ['International Sales Representative', 'professional'],
    ['Referent Geschäftsführung', 'professional'],
    ['Berater für Vorstand und Geschäftsführung', 'professional'],
    ['Ansprechpartner', 'unknown'],
    ['Zugbegleiterin', 'unknown'],
    ['Halbleitertechniker', 'professional'],
    ['社長室', 'unknown'],
    ['Solutions Executive', 'professional'],
    ['Executive Recruiter', 'professional'],
    ['Management Consultant', 'professional'],
    ['Senior Management Consultant', 'senior'],
    ['Salesforce Owner', 'professional'],
    ['Construction Safety Officer (CSO)', 'professional'],
    ['Wind Turbine Installer', 'professional'],
  ])('%s is %s', (title, level) => {
    expect(levelOf(title)).toBe(level);
  });
});

describe('people who are still learning stay at entry', () => {
  test.each([
    'Intern in the Office of the Vice President for Strategy',
    'Strategy Intern, Office of the Chief Executive Officer',
    'Trainee Manager',
    'Working Student to the Head of Sales and Marketing',
    'Praktikantin im Bereich Konzernleitung',
    'Werkstudent Vertriebsleitung',
    'Auszubildende zur Industriekauffrau',
    'Stagiaire auprès du directeur général',
    'Becario de Dirección General',
    'Estagiário de Diretoria',
    'Tirocinante presso la direzione generale',
    'Stagiair bij de directeur',
    '社長室インターン',
    '总裁办实习生',
  ])('%s', (title) => {
    expect(levelOf(title)).toBe('entry');
  });

  test('but those who look after them do not', () => {
    expect(levelOf('Student Services Director')).toBe('director');
    expect(levelOf('Intern Program Manager')).toBe('professional');
  });
});

describe('ranks after names and beside other roles', () => {
  test.each([
    ['Müller, Leiterin Vertrieb', 'manager'],
    ['Smith Jr., Director', 'director'],
    ['Founder & CEO', 'executive'],
    ['Senior Consultant & Head of Account Management', 'manager'],
    ['Consultant (Senior)', 'senior'],
    ['Senior Sales & Marketing Manager', 'senior'],
    ['Junior Content & CRM Manager', 'entry'],
    ['Go to Market Director', 'director'],
    ['Sales Manager @ Vice Presidents Club', 'professional'],
    ['Assistant to the CEO and Head of Strategy', 'entry'],
    ['Head of Sales / Executive Assistant to the CEO', 'manager'],
    ['Chief Marketing Officer (CMO)', 'executive'],
    ['CEO, Daimler', 'executive'],
    ['CEO Daimler', 'executive'],
    ['IT Services Teamleiterin Office Anwendungen', 'manager'],
    ['Abteilungsleitung Sekretariat', 'manager'],
    ['Mitglied des Aufsichtsrats', 'executive'],
    ['Prokurist', 'vicePresident'],
    ['Prokurist / Vertriebsleiter', 'manager'],
    ['Vertriebsleiterin (Prokuristin)', 'manager'],
  ])('%s is %s', (title, level) => {
    expect(levelOf(title)).toBe(level);
  });
});

describe('steps, grades and words before a rank', () => {
  test.each([
    ['Engineer I', 'entry'],
    ['Engineer II', 'professional'],
    ['Engineer III', 'senior'],
    ['Software Engineer 4', 'senior'],
    ['Plant 2 Operator', 'professional'],
    ['E13', 'senior'],
    ['Ingenieurin E13', 'senior'],
    ['Sachbearbeiter EG 9b', 'professional'],
    ['Analyst A14', 'senior'],
    ['Engineer IC5', 'senior'],
    ['Engineer P1', 'entry'],
    ['Director II', 'director'],
    ['Assistant Manager', 'senior'],
    ['Assistant Director', 'manager'],
    ['Assistant Vice President', 'director'],
    ['Assistant COO', 'entry'],
    ['Marketing Assistant', 'entry'],
    ['Deputy Head of Finance', 'manager'],
    ['Deputy CEO', 'executive'],
    ['Junior Team Lead', 'professional'],
    ['Junior Director', 'manager'],
    ['Senior Director', 'director'],
    ['Senior Manager', 'manager'],
    ['Manager, Sales', 'manager'],
    ['Principal', 'director'],
    ['Principal Engineer', 'senior'],
    ['Staff Engineer', 'senior'],
    ['Staff Accountant', 'professional'],
    ['Lead', 'manager'],
    ['Sales Lead', 'manager'],
    ['Lead Marketing', 'manager'],
    ['Partner', 'vicePresident'],
    ['Tax Partner', 'vicePresident'],
    ['Owner', 'executive'],
    ['Chief', 'director'],
    ['Fire Chief', 'director'],
    ['Chief of Staff', 'director'],
    ['Chief Engineer', 'manager'],
    ['Chief Executive', 'executive'],
    ['Chief Marketing and Communications Officer', 'executive'],
    ['Group Chief Marketing', 'executive'],
  ])('%s is %s', (title, level) => {
    expect(levelOf(title)).toBe(level);
  });
});

describe('a title that says nothing', () => {
  test.each([
    [''],
    ['   '],
    ['...'],
    ['Marketing'],
    ['💼'],
    ['\u0000'],
    ['Начальник отдела'],
    ['(((('],
  ])('%j is unknown', (title) => {
    expect(read(title)).toBeNull();
  });
});
