import type { LevelRule } from '../options';

/** A rule of `options.levelMapping` whose regular expression cannot be read. */
export class LevelRuleError extends Error {
  override readonly name = 'LevelRuleError';
  readonly rule: LevelRule;
  /** Position in `options.levelMapping`, from 0. */
  readonly position: number;

  constructor(rule: LevelRule, position: number, cause: unknown) {
    super(`levelMapping[${position}].title: cannot read the regular expression ${rule.title}`, {
      cause,
    });
    this.rule = rule;
    this.position = position;
  }
}
