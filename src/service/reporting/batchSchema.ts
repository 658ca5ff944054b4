import * as v from 'valibot';

const headersSchema = v.record(v.string(), v.string());

/** The answer of Graph's `$batch`: one part per request, in any order. */
export const batchSchema = v.object({
  responses: v.array(
    v.object({
      id: v.string(),
      status: v.number(),
      headers: v.optional(headersSchema, {}),
      body: v.optional(v.unknown()),
    }),
  ),
});

export type BatchPart = v.InferOutput<typeof batchSchema>['responses'][number];

/** A page of `directReports`: users, and now and then an organisational contact. */
export const reportsPageSchema = v.object({
  value: v.array(v.object({ '@odata.type': v.optional(v.string()), id: v.string() })),
  '@odata.nextLink': v.optional(v.string()),
});
