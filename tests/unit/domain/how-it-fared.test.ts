import { beforeEach, describe, expect, it } from 'vitest'
import { faredOf } from '#shared/domain/preparation/library/fared'
import { entriesOf } from '#shared/domain/preparation/library/library'
import { howItFared } from '#shared/domain/scoring/how-it-fared'
import { makeWorld, type World } from './support/world'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})

describe('how a question fared', () => {
  it('is how the competencies were rated that it looks at, over all its uses', () => {
    const { guide } = world.guide(1)
    const [analysis, writing, pipelines] = world.competencies().map(({ id }) => id)
    const ratings = {
      [analysis ?? '']: 'meets',
      [writing ?? '']: 'exceeds',
      [pipelines ?? '']: 'does-not-meet',
    } as const
    const fared = howItFared([
      { ratings, guide },
      { ratings: { [analysis ?? '']: 'exceeds' }, guide },
    ])
    expect(fared.get(analysis ?? '')).toEqual({ 'does-not-meet': 0, meets: 1, exceeds: 1 })
    const entries = entriesOf({
      action: world.action,
      title: 'A',
      competencies: world.competencies(),
      guides: [guide],
    })
    const both = entries.find(({ text }) => text === 'Tell us about writing and pipelines.')
    expect(both && faredOf(both, fared)).toEqual({ 'does-not-meet': 1, meets: 0, exceeds: 1 })
    expect(both && faredOf(both, new Map())).toBeUndefined()
  })
})
