import { indexCompany } from '../../../src/insight/domain/indexCompany';
import {
  labelsByCompany,
  labelsByDepartment,
  labelsByOffice,
} from '../../../src/insight/domain/labels';
import { DEFAULT_OPTIONS } from '../../../src/insight/options';
import { orgChartFromText } from '../../fixtures/orgChartFromText';

const COMPANY = indexCompany(
  orgChartFromText(`
    Ana | Finance & Tax | | office=Berlin | company=Contoso
    Tom | FINANCE AND TAX | | office= berlin
    Eva | Fin. | | company=Contoso Ltd
    Ken |
  `),
  DEFAULT_OPTIONS,
);

describe('labels by department', () => {
  test('are equal for spellings of one name and null where it is not set', () => {
    const [ana, tom, eva, ken] = labelsByDepartment(COMPANY, DEFAULT_OPTIONS);
    expect(ana!.key).toBe(tom!.key);
    expect(eva!.key).not.toBe(ana!.key);
    expect(ken).toBeNull();
  });

  test('keep how somebody spells it', () => {
    const spellings = labelsByDepartment(COMPANY, DEFAULT_OPTIONS).map((label) => label?.spelling);
    expect(spellings).toEqual(['Finance & Tax', 'FINANCE AND TAX', 'Fin.', undefined]);
  });

  test('follow the administrator’s aliases', () => {
    const options = { ...DEFAULT_OPTIONS, departmentAliases: { 'Fin.': 'Finance & Tax' } };
    const [ana, , eva] = labelsByDepartment(COMPANY, options);
    expect(eva).toEqual(ana);
  });
});

describe('labels by office and by company', () => {
  test('are read from their own fields, without case and outer spaces', () => {
    const [ana, tom, eva, ken] = labelsByOffice(COMPANY);
    expect(ana!.key).toBe(tom!.key);
    expect([eva, ken]).toEqual([null, null]);
  });

  test('know no aliases of departments', () => {
    const [ana, tom, eva] = labelsByCompany(COMPANY);
    expect([ana!.spelling, tom, eva!.spelling]).toEqual(['Contoso', null, 'Contoso Ltd']);
    expect(ana!.key).not.toBe(eva!.key);
  });
});
