import { departmentReader } from '../../../src/insight/domain/labels';

describe('departmentReader', () => {
  test('gives key and tidied spelling', () => {
    expect(departmentReader({})('  Human   Resources ')).toEqual({
      key: 'human resources',
      spelling: 'Human Resources',
    });
  });

  test('finds no department in null, in nothing and in a dash', () => {
    const read = departmentReader({});
    expect([read(null), read(''), read(' - ')]).toEqual([null, null, null]);
  });

  test('follows the administrator’s aliases, whatever their case', () => {
    const read = departmentReader({ 'Fin.': 'Finance', Buchhaltung: 'fin' });
    expect(read('FIN')).toEqual({ key: 'finance', spelling: 'Finance' });
    expect(read('buchhaltung')).toEqual({ key: 'finance', spelling: 'Finance' });
    expect(read('Finances')).toEqual({ key: 'finances', spelling: 'Finances' });
  });

  test('takes an alias to nothing as "not set"', () => {
    expect(departmentReader({ 'n/a': '' })('N/A')).toBeNull();
  });

  test('ends where aliases run in a circle', () => {
    expect(departmentReader({ A: 'B', B: 'A' })('A')?.key).toBe('a');
    expect(departmentReader({ A: 'a' })('A')).toEqual({ key: 'a', spelling: 'a' });
  });

  test('is not misled by names that objects have of their own', () => {
    expect(departmentReader({})('constructor')?.key).toBe('constructor');
  });
});
