import { array, assert, constantFrom, nat, property, record, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Competency } from '#shared/domain/preparation/competency'
import { entriesOf, libraryText, sameWordingOnce } from '#shared/domain/preparation/library/library'
import type { LibrarySource } from '#shared/domain/preparation/library/library'
import { LibraryIndex } from '#shared/domain/preparation/library/library-index'
import { Vocabulary } from '#shared/domain/preparation/library/vocabulary'
import { WordIndex } from '#shared/domain/preparation/library/word-index'
import { joinedWords, matchesWords, searchWords } from '#shared/kernel/words'
import { makeWorld } from '../support/world'

async function sourceIn(action: string, title: string): Promise<LibrarySource> {
  const world = await makeWorld()
  return { action, title, competencies: world.competencies(), guides: [world.guide(1).guide] }
}

describe('the library', () => {
  it('lists the same wording once, with each use', async () => {
    const source = await sourceIn('a', 'First')
    const others = source.competencies.map((each) => ({ ...each, id: `other ${each.id}` }))
    const again = { ...source, action: 'b', title: 'Second', competencies: others }
    const entries = sameWordingOnce([...entriesOf(source), ...entriesOf(again)])
    expect(entries.filter(({ kind }) => kind === 'competency')).toHaveLength(3)
    const index = new LibraryIndex([source, again])
    const texts = (query: string) => index.find('competency', query, 60).entries.map(({ text }) => text)
    expect(texts('piPÉ')).toEqual(['Pipelines'])
    expect(texts('second')).toHaveLength(3)
    expect(index.find('question', 'piPÉ', 60).entries.map(({ text }) => text)).toContain(
      'Tell us about pipelines.',
    )
  })

  it('finds the first few of a kind, and says how many there are', async () => {
    const source = await sourceIn('a', 'Hydrologist')
    const questions = source.guides.flatMap(({ content }) => content.questions)
    const index = new LibraryIndex([source])
    expect(index.size).toBe(source.competencies.length + questions.length)
    const all = index.find('question', '', 1)
    expect([all.entries.length, all.count]).toEqual([1, questions.length])
    expect(index.find('competency', 'hydro', 60).entries.map(({ text }) => text)).toEqual(
      source.competencies.map(({ name }) => name).sort(),
    )
    expect(index.find('question', 'no-such-word', 60)).toEqual({ entries: [], count: 0 })
  })

  it('finds with the index before just what an index of all finds, whatever changed', () => {
    const text = string({ unit: constantFrom('a', 'É', 'o', '-', ' ', '2'), maxLength: 5 })
    const source = record({ at: nat(3), title: text, names: array(text, { maxLength: 5 }) })
    assert(
      property(array(source, { maxLength: 6 }), array(text, { maxLength: 4 }), (changes, queries) => {
        const sources = new Map<number, LibrarySource>()
        let index = new LibraryIndex([])
        for (const { at, title, names } of changes) {
          const competencies = names.map((name, id) =>
            Object.assign(Competency.parse({ name }), { id: `${at} ${id}` }),
          )
          sources.set(at, { action: `a${at}`, title, competencies, guides: [] })
          const all = [...sources].sort(([a], [b]) => a - b).map(([, each]) => each)
          index = new LibraryIndex(all, index)
          const anew = new LibraryIndex(all)
          const scanned = sameWordingOnce(all.flatMap(entriesOf))
          for (const query of ['', ...queries]) {
            const found = index.find('competency', query, 60)
            expect(found).toEqual(anew.find('competency', query, 60))
            const fit = scanned.filter((entry) => {
              const words = [libraryText(entry), ...entry.uses.map((use) => use.title)].flatMap(searchWords)
              return matchesWords(joinedWords(words), searchWords(query))
            })
            expect(new Set(found.entries)).toEqual(new Set(fit))
          }
        }
      }),
    )
  })

  it('finds by the beginnings of words just what a plain scan finds', () => {
    const vocabulary = new Vocabulary()
    const indexOf = (texts: readonly string[]) =>
      new WordIndex(
        vocabulary,
        texts.map((text) => vocabulary.numbersOf(text)),
      )
    const index = indexOf(['Plans and maps', 'Écrire un plan', 'Maps', '', 'un-planned'])
    expect(index.find('plan')).toEqual([0, 1, 4])
    expect(index.find('map plan')).toEqual([0])
    expect(index.find('  ')).toEqual([0, 1, 2, 3, 4])
    expect(index.find('lan')).toEqual([])
    expect(index.find('plan plan PLANS')).toEqual([0])
    // Words that come later change nothing of an index that stands.
    expect(indexOf(['plan ahead', 'a plain']).find('pla')).toEqual([0, 1])
    expect(index.find('pla')).toEqual([0, 1, 4])
  })
})
