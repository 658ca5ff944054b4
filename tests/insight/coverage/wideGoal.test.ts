import type { DepartmentReach } from '../../../src/insight/reach';
import { wideGoalOf } from '../../../src/insight/coverage/headline';

const departments = (count: number, headcount = 20) =>
  Array.from({ length: count }, () => ({ headcount }) as DepartmentReach);

describe('wideGoalOf', () => {
  const goals = { deepGoal: 3, wideGoal: 3 };

  it('starts at three', () => {
    expect(wideGoalOf(departments(3), goals)).toBe(3);
    expect(wideGoalOf(departments(12), goals)).toBe(3);
  });

  it('grows by one for every four departments', () => {
    // 13 / 4 = 3.25, rounded up; 40 / 4 = 10
    expect(wideGoalOf(departments(13), goals)).toBe(4);
    expect(wideGoalOf(departments(40), goals)).toBe(10);
  });

  it('is never more than the departments with enough people', () => {
    expect(wideGoalOf(departments(2), goals)).toBe(2);
    expect(wideGoalOf([...departments(1), ...departments(5, 2)], goals)).toBe(1);
    expect(wideGoalOf([], goals)).toBe(0);
  });

  it('never falls below the goal that ego has set while there are departments', () => {
    expect(wideGoalOf(departments(12), { ...goals, wideGoal: 6 })).toBe(6);
  });
});
