import { Type, type Static } from '@sinclair/typebox';
import { LEVELS, type Level } from '../../insight/levels/level';
import { KNOWN, type Known } from './known';

const LONGEST_NAME = 100;
const MOST_DEPARTMENTS = 120;

const knownSchema = Type.Unsafe<Known>({ type: 'string', enum: [...KNOWN] });

const departmentsSchema = Type.Unsafe<Readonly<Record<string, Known>>>({
  type: 'object',
  propertyNames: { type: 'string', minLength: 1, maxLength: LONGEST_NAME },
  maxProperties: MOST_DEPARTMENTS,
  additionalProperties: knownSchema,
});

const levelsSchema = Type.Unsafe<Readonly<Partial<Record<Level, Known>>>>({
  type: 'object',
  properties: Object.fromEntries(LEVELS.map((level) => [level, knownSchema])),
  additionalProperties: false,
});

/**
 * What one member sends: per department of the scope and per level one of three words, how wide, and the share
 * of networking time inside the company in tenths. No person, meeting, subject, time or free text.
 */
export const contributionSchema = Type.Object(
  {
    departments: departmentsSchema,
    levels: levelsSchema,
    width: Type.Integer({ minimum: 0, maximum: MOST_DEPARTMENTS }),
    internalSharePercent: Type.Union([
      Type.Integer({ minimum: 0, maximum: 100, multipleOf: 10 }),
      Type.Null(),
    ]),
  },
  { additionalProperties: false, $id: 'Contribution' },
);

export type Contribution = Static<typeof contributionSchema>;
