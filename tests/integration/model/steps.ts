import * as fc from 'fast-check'

// Tiny domains on purpose: two records, two fields, few values, so that laptops get in each other's way.

export type Step =
  | {
      readonly kind: 'edit'
      readonly at: number
      readonly record: 'a' | 'b'
      readonly field: 'x' | 'y'
      readonly value: 'p' | 'q'
    }
  | { readonly kind: 'delete'; readonly at: number; readonly record: 'a' | 'b'; readonly deleted: boolean }
  | { readonly kind: 'private'; readonly at: number }
  | { readonly kind: 'submit'; readonly at: number; readonly interview: number }
  | { readonly kind: 'sign'; readonly at: number }
  /** `kill`: the process ends at this file operation. */
  | { readonly kind: 'exchange'; readonly at: number; readonly kill: number | undefined }
  | { readonly kind: 'archive'; readonly at: number; readonly to: number }
  | { readonly kind: 'restart'; readonly at: number }
  | { readonly kind: 'clock'; readonly at: number; readonly ms: number }
  | { readonly kind: 'clone'; readonly at: number }
  | { readonly kind: 'backup'; readonly at: number }
  | { readonly kind: 'restore'; readonly at: number }
  /** A file of the share vanishes, is cut short, or all that was is back. */
  | { readonly kind: 'share'; readonly how: 'hide' | 'cut' | 'back'; readonly pick: number }

const START = Date.UTC(2026, 10, 23, 15)
const YEAR = 365 * 24 * 60 * 60 * 1000
const at = fc.nat(4)

/** The steps of a week with everything that goes wrong in it; exchanges often, copies and lost laptops seldom. */
export function stepsOf(maxLength: number): fc.Arbitrary<readonly Step[]> {
  return fc.array(
    fc.oneof(
      {
        weight: 8,
        arbitrary: fc.record({
          kind: fc.constant('edit' as const),
          at,
          record: fc.constantFrom('a' as const, 'b' as const),
          field: fc.constantFrom('x' as const, 'y' as const),
          value: fc.constantFrom('p' as const, 'q' as const),
        }),
      },
      {
        weight: 2,
        arbitrary: fc.record({
          kind: fc.constant('delete' as const),
          at,
          record: fc.constantFrom('a' as const, 'b' as const),
          deleted: fc.boolean(),
        }),
      },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('private' as const), at }) },
      { weight: 4, arbitrary: fc.record({ kind: fc.constant('submit' as const), at, interview: fc.nat(1) }) },
      { weight: 3, arbitrary: fc.record({ kind: fc.constant('sign' as const), at }) },
      {
        weight: 12,
        arbitrary: fc.record({
          kind: fc.constant('exchange' as const),
          at,
          kill: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined, freq: 3 }),
        }),
      },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('archive' as const), at, to: at }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const), at }) },
      {
        weight: 2,
        arbitrary: fc.record({
          kind: fc.constant('clock' as const),
          at,
          ms: fc.constantFrom(0, START - YEAR, START, START + 1, START + 30 * YEAR),
        }),
      },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('clone' as const), at }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('backup' as const), at }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('restore' as const), at }) },
      {
        weight: 3,
        arbitrary: fc.record({
          kind: fc.constant('share' as const),
          how: fc.constantFrom('hide' as const, 'cut' as const, 'back' as const),
          pick: fc.nat(20),
        }),
      },
    ),
    { minLength: 4, maxLength },
  )
}
