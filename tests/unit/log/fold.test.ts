import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { canonicalJson } from '#shared/kernel/canonical'
import type { NamedChange } from '#shared/log/change'
import { Records, viewOf } from '#shared/log/records'
import { shownByDefinition, shownIn } from './support/definition'
import { noMistake, realFold, wrongFolds, type Fold } from './support/folds'
import { forgedHistories, histories, RECORDS, reordered } from './support/histories'
import { runs } from './support/runs'

// The long mode tries everything ten times as often.
vi.setConfig({ testTimeout: 120_000 })

const same = (left: unknown, right: unknown) => canonicalJson(left) === canonicalJson(right)

const independentOfOrder = (fold: Fold) =>
  fc.property(reordered, ([changes, others]) => same(fold(changes), fold(others)))

/** In particular nothing is lost that nothing replaced, and nothing shows that something replaced. */
const asDefined = (fold: Fold) =>
  fc.property(histories, (changes) => same(fold(changes), shownByDefinition(changes)))

/** Of a cloned device either change is the head. */
const headNumbers = (records: Records) =>
  [...records.heads].map(([key, { number }]) => `${key} ${number}`).sort()

const shownOf = (records: Records) => shownIn(records.views().map(({ state }) => state))

describe('the fold', () => {
  it('is independent of the order in which changes arrive', () => {
    fc.assert(independentOfOrder(realFold), runs())
  })

  it('shows exactly the values that no known change replaces, the greatest first', () => {
    fc.assert(asDefined(realFold), runs())
  })

  it('loses no value that nothing replaced', () => {
    fc.assert(
      fc.property(reordered, ([changes, others]) => {
        const shown = new Set(
          Object.values(realFold(others)).flatMap((values) => values.map(({ change }) => change)),
        )
        const replaced = new Set(changes.flatMap(({ header }) => header.patches.flatMap(({ over }) => over)))
        return changes.every(
          ({ hash, header }) =>
            replaced.has(hash) ||
            shown.has(hash) ||
            header.patches.every(({ record }) => record === RECORDS[1] && !record.endsWith(header.actor)),
        )
      }),
      runs(),
    )
  })

  it('is independent of repetition: a change that comes again is passed over', () => {
    fc.assert(
      fc.property(reordered, fc.array(fc.nat(5), { maxLength: 6 }), ([changes, others], again) => {
        const repeated = again.flatMap((index) => changes[index] ?? [])
        const once = new Records().applyAll(changes)
        const twice = new Records().applyAll([...repeated, ...others, ...repeated])
        return same(shownOf(once), shownOf(twice)) && same(headNumbers(once), headNumbers(twice))
      }),
      runs(),
    )
  })

  it('can be stopped and taken up again at any point, and yields the same', () => {
    fc.assert(
      fc.property(reordered, fc.nat(6), ([changes, others], cut) => {
        const records = new Records().applyAll(others.slice(0, cut))
        return same(shownOf(records.applyAll(changes)), shownByDefinition(changes))
      }),
      runs(),
    )
  })

  it('is total, and independent of order, for any change of valid shape', () => {
    fc.assert(
      fc.property(forgedHistories, (changes) => {
        const forwards = realFold(changes)
        return same(forwards, realFold([...changes].reverse())) && same(forwards, shownByDefinition(changes))
      }),
      runs(),
    )
  })

  it('lets nobody but its author write to a record, whatever the order', () => {
    fc.assert(
      fc.property(reordered, ([changes, others]) => {
        const writers = new Map(changes.map(({ hash, header }) => [hash, header.actor]))
        const own = Object.entries(realFold(others)).filter(([place]) => place.startsWith('sheet/'))
        return own.every(([place, values]) =>
          values.every(({ change }) => place.includes(`@${writers.get(change) ?? 'nobody'}`)),
        )
      }),
      runs(),
    )
  })

  it('shows an edit in place of what its writer saw, however wrong the clocks are', () => {
    fc.assert(
      fc.property(histories, (changes) => {
        const last = changes.at(-1)
        const patch = last?.header.patches.find(({ record }) => record === RECORDS[0])
        if (last === undefined || patch === undefined) return true
        const seen = changes.filter(({ hash }) => patch.over.includes(hash))
        const values = realFold([...seen, last])[`${patch.record} ${patch.field}`] ?? []
        return values.length === 1 && values[0]?.change === last.hash
      }),
      runs(),
    )
  })

  it('names the fields in which more than one value stands', () => {
    fc.assert(
      fc.property(histories, (changes: readonly NamedChange[]) => {
        const shown = shownByDefinition(changes)
        return new Records()
          .applyAll(changes)
          .views()
          .every((view) =>
            same(
              viewOf(view.state).toResolve,
              Object.keys(view.state.fields)
                .sort()
                .filter((field) => (shown[`${view.id} ${field}`]?.length ?? 0) > 1),
            ),
          )
      }),
      runs(500),
    )
  })
})

describe('the properties themselves', () => {
  it('hold for another right fold', () => {
    fc.assert(independentOfOrder(noMistake), runs())
    fc.assert(asDefined(noMistake), runs())
  })

  it.each(Object.entries(wrongFolds))('catch a wrong fold: %s', (_name, fold) => {
    const found =
      fc.check(independentOfOrder(fold), runs()).failed || fc.check(asDefined(fold), runs()).failed
    expect(found).toBe(true)
  })

  it('catch by order alone what depends on order', () => {
    const dependent = [
      'what was there first wins a tie of clocks',
      'a tie of one device’s clocks is not broken (a cloned laptop)',
      'what is named as replaced is forgotten when it has not arrived yet',
      'whoever writes a record first owns it',
    ]
    for (const name of dependent) {
      const fold = wrongFolds[name]
      expect(fold && fc.check(independentOfOrder(fold), runs()).failed).toBe(true)
    }
  })
})
