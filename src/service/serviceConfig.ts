import * as v from 'valibot';
import { FLOOR, USUAL_MINIMUM } from './release/releaseRules';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const idSchema = v.pipe(
  v.string(),
  v.trim(),
  v.toLowerCase(),
  v.regex(ID, 'an id such as 00000000-…'),
);

const listOf = <T extends v.GenericSchema<string, string>>(item: T) =>
  v.pipe(
    v.string(),
    v.transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    ),
    v.array(item),
  );

const idsSchema = v.pipe(listOf(idSchema), v.minLength(1, 'at least one id'));

const whole = (least: number, most: number) =>
  v.pipe(
    v.string(),
    v.regex(/^\d+$/, 'a whole number'),
    v.transform(Number),
    v.minValue(least),
    v.maxValue(most),
  );

/** An address without the slash at its end. */
const addressSchema = v.pipe(
  v.string(),
  v.url(),
  v.transform((address) => address.replace(/\/+$/, '')),
);

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

/** The environment of the service; docs/service.md says what each is for. */
const environmentSchema = v.object({
  HOST: v.optional(v.string(), '127.0.0.1'),
  PORT: v.optional(whole(0, 65_535), '8787'),
  TENANTS: idsSchema,
  API_CLIENT_ID: idSchema,
  API_CLIENT_SECRET: v.pipe(v.string(), v.minLength(1)),
  CALLING_CLIENTS: idsSchema,
  ALLOWED_ORIGINS: v.optional(listOf(addressSchema), ''),
  AUTHORITY: v.optional(addressSchema, 'https://login.microsoftonline.com'),
  GRAPH: v.optional(addressSchema, 'https://graph.microsoft.com'),
  DATA_FOLDER: v.optional(v.string(), 'threewide-data'),
  DATABASE_URL: v.optional(v.string()),
  DATABASE_OWNER_URL: v.optional(v.string()),
  DATABASE_CONNECTIONS: v.optional(whole(1, 500), '10'),
  STATEMENT_TIMEOUT_MS: v.optional(whole(100, 600_000), '5000'),
  MINIMUM_CONTRIBUTORS: v.optional(whole(FLOOR, 10_000), String(USUAL_MINIMUM)),
  REQUESTS_PER_MINUTE: v.optional(whole(1, 1_000_000), '120'),
  CLOCK_DIFFERENCE_SECONDS: v.optional(whole(1, 4_000_000_000), '60'),
  LOG_LEVEL: v.optional(v.picklist(LEVELS), 'info'),
});

export type ServiceConfig = Readonly<v.InferOutput<typeof environmentSchema>>;

/** The environment does not say what the service must know. */
export class ConfigProblem extends Error {
  override readonly name = 'ConfigProblem';
  /** One line per variable, without its value: some are secrets. */
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
): ServiceConfig {
  const set = Object.entries(environment).filter(
    ([, value]) => value !== undefined && value !== '',
  );
  const parsed = v.safeParse(environmentSchema, Object.fromEntries(set));
  if (parsed.success) return parsed.output;
  throw new ConfigProblem(
    parsed.issues.map((issue) => {
      const expected = issue.expected ?? issue.message;
      return `${v.getDotPath(issue) ?? 'environment'}: expected ${expected}`;
    }),
  );
}
