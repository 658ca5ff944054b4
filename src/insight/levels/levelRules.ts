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

/** Finds the administrator's rule for a title; null if none fits. */
type RuleFinder = (title: string) => LevelRule | null;

const EXPRESSION = /^\/(.+)\/([a-z]*)$/su;

/**
 * Makes the administrator's title → level rules ready; the first that fits wins. A rule between slashes
 * is a regular expression, looked for anywhere in the title, without case; any other is a whole title,
 * compared without case and surrounding space.
 *
 * @throws LevelRuleError if a regular expression cannot be read
 * @example levelRules([{ title: '/^VP\\b/', level: 'senior' }])('vp Sales') → that rule
 */
export function levelRules(rules: readonly LevelRule[]): RuleFinder {
  const tests = rules.map((rule, position) => ({ rule, fits: testOf(rule, position) }));
  return (title) => tests.find(({ fits }) => fits(title))?.rule ?? null;
}

function testOf(rule: LevelRule, position: number): (title: string) => boolean {
  const [, source, flags = ''] = EXPRESSION.exec(rule.title) ?? [];
  if (source === undefined) {
    const wanted = plain(rule.title);
    return (title) => plain(title) === wanted;
  }
  const expression = compile(rule, position, source, flags);
  return (title) => expression.test(title.normalize('NFKC').trim());
}

function compile(rule: LevelRule, position: number, source: string, flags: string): RegExp {
  try {
    return new RegExp(source, [...new Set(`${flags}iu`)].filter((f) => !'gy'.includes(f)).join(''));
  } catch (cause) {
    throw new LevelRuleError(rule, position, cause);
  }
}

function plain(title: string): string {
  return title.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
