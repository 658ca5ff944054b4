import { LEVELS } from '../../../src/insight/levels/level';
import { readUnspaced } from '../../../src/insight/levels/readUnspaced';

/** `level kind matched`, or null. */
function read(title: string): string | null {
  const reading = readUnspaced(title);
  return reading && `${LEVELS[reading.level]} ${reading.kind} ${reading.matched}`;
}

describe('titles without spaces', () => {
  test.each([
    ['営業部長', 'director rank 部長'],
    ['社長', 'executive rank 社長'],
    ['第一営業課長', 'manager rank 課長'],
    ['市场总监', 'director rank 总监'],
    ['總裁', 'executive rank 總裁'],
  ])('have the role at their end: %s is %s', (title, reading) => {
    expect(read(title)).toBe(reading);
  });

  test.each([
    ['社長秘書', 'entry support 秘書'],
    ['总经理助理', 'entry support 助理'],
  ])('are about whom the role serves before it: %s is %s', (title, reading) => {
    expect(read(title)).toBe(reading);
  });

  test('manage a product where something stands before the manager, and people where nothing does', () => {
    expect(read('产品经理')).toBe('professional managing 产品经理');
    expect(read('经理')).toBe('manager rank 经理');
  });

  test('are senior by a word before the role', () => {
    expect(read('高级工程师')).toMatch(/^senior grade 高级/);
    expect(read('工程师')).toMatch(/^professional occupation/);
  });

  test('are of a learner wherever the word stands', () => {
    expect(read('实习生')).toBe('entry learner 实习生');
    expect(read('总监（实习）')).toBe('entry learner 实习');
  });

  test('of several roles have the highest, in whatever order', () => {
    expect(read('部長・課長')).toBe('director rank 部長');
    expect(read('課長・部長')).toBe('director rank 部長');
    expect(read('課長 部長')).toBe('director rank 部長');
  });

  test('say nothing of the office of a rank', () => {
    expect(read('社長室')).toBeNull();
  });

  test('say nothing where no word is known, or none is Japanese or Chinese', () => {
    expect(read('猫')).toBeNull();
    expect(read('Director')).toBeNull();
    expect(read('')).toBeNull();
  });

  test('leave parts in Latin letters to others', () => {
    expect(read('Director / 営業課長')).toBe('manager rank 課長');
  });

  test('are read in full width as in half width', () => {
    expect(read('営業部長（東京）')).toBe(read('営業部長(東京)'));
  });
});
