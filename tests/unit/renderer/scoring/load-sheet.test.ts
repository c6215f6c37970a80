import { beforeEach, describe, expect, it } from 'vitest'
import { writeAnalysis } from '#shared/domain/scoring/commands/sheet-commands'
import { questionsFor } from '#shared/domain/preparation/interview-guide'
import { missingFromSheet } from '#shared/domain/scoring/missing-from-sheet'
import { unwrap } from '#shared/kernel/result'
import { differencesFrom } from '../../../../renderer/features/scoring/sheet/amended-list'
import { ItemWords } from '../../../../renderer/features/scoring/sheet/item-words'
import { placeOf } from '../../../../renderer/features/scoring/sheet/jump'
import { loadSheet } from '../../../../renderer/features/scoring/sheet/load-sheet'
import { sheetTargets, withTyped } from '../../../../renderer/features/scoring/sheet/sheet-targets'
import { holdInterview, submit } from '../../domain/support/held-interview'
import { makeWorld, type World } from '../../domain/support/world'

let world: World
const files = new Map<string, string>()

beforeEach(async () => {
  world = await makeWorld()
  files.clear()
})

async function sheet() {
  const { action, interview, lead, records } = world
  const place = { action, interview, rater: lead }
  return unwrap(await loadSheet(records, async (hash) => Promise.resolve(files.get(hash)), place))
}

describe('a score sheet on the screen', () => {
  it('names what is missing, and where each of it is written', async () => {
    const { material } = await sheet()
    const words = new ItemWords(material)
    const missing = missingFromSheet(material)
    const lines = missing.map((item) => words.missing(item))
    expect(lines).toContain('The interview is not marked as held')
    expect(lines).toContain('Question 1: no response')
    expect(lines).toContain(`${material.competencies[0]?.name ?? ''}: no rating`)
    expect(missing.map(placeOf)).toContain('analysis')
    expect(missing.map(placeOf)).toContain(`rating-${material.competencies[0]?.id ?? ''}`)
  })

  it('counts a follow-up within its question', async () => {
    const { material } = await sheet()
    const words = new ItemWords(material)
    const second = questionsFor(material.guide.content, material.applicant.roles)[1]
    const followUp = second?.followUps[0]
    if (second === undefined || followUp === undefined) throw new Error('The guide is too short')
    const skipped = { question: second.id, followUp: followUp.id, reason: 'No time' }
    expect(words.warning({ code: 'sheet-warning.skipped', ...skipped })).toBe(
      'Question 2: follow-up 1 was left out: No time',
    )
    const differs = { part: 'followUps', key: followUp.id } as const
    expect(words.difference(differs)).toBe('A follow-up of question 2')
  })

  it('counts what is being typed, before it is a change', async () => {
    await holdInterview(world)
    const { material } = await sheet()
    const targets = sheetTargets(material)
    expect(missingFromSheet(material)).toEqual([])
    const typed = withTyped(material, targets, ({ field }) =>
      field === 'analysis' ? 'One. Two.' : undefined,
    )
    expect(missingFromSheet(typed)).toEqual([{ code: 'missing.sentences' }])
    const cleared = withTyped(material, targets, ({ field }) =>
      field.startsWith('transcript/') ? '' : undefined,
    )
    expect(missingFromSheet(cleared).map(({ code }) => code)).toEqual(
      targets.all.filter(({ field }) => field.startsWith('transcript/')).map(() => 'missing.response'),
    )
    expect(withTyped(material, targets, () => undefined)).toEqual(material)
  })

  it('has a field of its own for each text that is typed', async () => {
    const { material } = await sheet()
    const { all } = sheetTargets(material)
    expect(new Set(all.map(({ record, field }) => `${record} ${field}`)).size).toBe(all.length)
    expect(all.length).toBeGreaterThan(material.competencies.length)
  })

  it('shows what was frozen, and where the working copy differs from it', async () => {
    await holdInterview(world)
    const { hash, frozen, content } = await submit(world)
    files.set(hash, frozen.text)
    const before = await sheet()
    expect(before.state.name).toBe('submitted')
    expect(before.frozen).toEqual(content)
    expect(differencesFrom({ supersedes: hash, content }, before.material)).toEqual([])

    const { action, interview, lead } = world
    await world.run(writeAnalysis, { action, interview, text: 'Looked at again. Both levels hold.' }, lead)
    const after = await sheet()
    const differences = differencesFrom({ supersedes: hash, content }, after.material)
    const words = new ItemWords(after.material)
    expect(differences.map((difference) => words.difference(difference))).toEqual(['The analysis'])
  })

  it('says why it was amended out of the revision, where that is on this laptop', async () => {
    await holdInterview(world)
    const first = await submit(world)
    const { action, interview, lead } = world
    const text = 'On reading again the examples are thin. Both levels are still shown.'
    await world.run(writeAnalysis, { action, interview, text }, lead)
    const second = await submit(world, lead, { supersedes: first, reason: 'Read my notes again' })
    expect((await sheet()).reasons).toEqual(new Map())
    files.set(first.hash, first.frozen.text)
    files.set(second.hash, second.frozen.text)
    expect((await sheet()).reasons).toEqual(new Map([[second.hash, 'Read my notes again']]))
  })

  it('shows nothing as frozen that is not what its hash says, or is not on this laptop', async () => {
    await holdInterview(world)
    const { hash, frozen } = await submit(world)
    expect((await sheet()).frozen).toBeUndefined()
    files.set(hash, frozen.text.replace('clear', 'vague'))
    expect((await sheet()).frozen).toBeUndefined()
  })
})
