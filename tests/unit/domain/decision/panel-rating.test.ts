import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byDivergence, panelRatings, type PanelSheet } from '#shared/domain/decision/panel-rating'
import type { CompetencyRating } from '#shared/domain/scoring/score-sheet'

const plain = (id: string) => ({ id, name: id, definition: '', levels: [], minimum: '' })
const ORDER: readonly CompetencyRating[] = ['does-not-meet', 'meets', 'exceeds']

function sheet(rater: string, ratings: Readonly<Record<string, CompetencyRating>>): PanelSheet {
  return {
    rater: { id: rater },
    ratings,
    competencies: ['clarity', 'care'].map(plain),
  }
}

describe('the ratings of a panel', () => {
  it('count where all gave the same, and not where they differ', () => {
    const ratings = panelRatings([
      sheet('ann', { clarity: 'meets', care: 'exceeds' }),
      sheet('ben', { clarity: 'meets', care: 'does-not-meet' }),
    ])
    expect(ratings).toEqual([
      {
        competency: 'clarity',
        originals: [
          { rater: 'ann', rating: 'meets' },
          { rater: 'ben', rating: 'meets' },
        ],
        consensus: undefined,
        counts: 'meets',
        spread: 0,
      },
      {
        competency: 'care',
        originals: [
          { rater: 'ann', rating: 'exceeds' },
          { rater: 'ben', rating: 'does-not-meet' },
        ],
        consensus: undefined,
        counts: undefined,
        spread: 2,
      },
    ])
    expect(byDivergence(ratings).map(({ competency }) => competency)).toEqual(['care', 'clarity'])
  })

  it('are what the panel agreed on, with the originals kept, and nothing where somebody rated nothing', () => {
    const sheets = [sheet('ann', { clarity: 'meets' }), sheet('ben', {})]
    expect(panelRatings(sheets).map(({ counts }) => counts)).toEqual([undefined, undefined])
    const [clarity] = panelRatings(sheets, { clarity: 'exceeds', care: null })
    expect(clarity).toMatchObject({ counts: 'exceeds', originals: [{ rater: 'ann', rating: 'meets' }] })
  })

  it('are never anything that no rater and no consensus gave', () => {
    const rating = fc.constantFrom(...ORDER)
    fc.assert(
      fc.property(fc.array(rating, { minLength: 1, maxLength: 5 }), fc.option(rating), (given, agreed) => {
        const sheets = given.map((each, index) => sheet(`rater-${index}`, { clarity: each }))
        const [result] = panelRatings(sheets, { clarity: agreed })
        const places = given.map((each) => ORDER.indexOf(each))
        expect(result?.spread).toBe(Math.max(...places) - Math.min(...places))
        const alike = new Set(given).size === 1 ? given[0] : undefined
        expect(result?.counts).toBe(agreed ?? alike)
      }),
    )
  })
})
