import { beforeEach, describe, expect, it } from 'vitest'
import { findRecord, readAll } from '#shared/domain/find-record'
import { editPreparation } from '#shared/domain/preparation/commands/edit-preparation'
import { Competency } from '#shared/domain/preparation/competency'
import {
  competenciesTaken,
  notTakenOver,
  takeOverCompetencies,
  takeOverGuide,
} from '#shared/domain/preparation/editing/take-over-guide'
import { GuideDraft, guideInWork, versionsOf } from '#shared/domain/preparation/guide-draft'
import { Role } from '#shared/domain/preparation/hiring-action'
import { InterviewGuide } from '#shared/domain/preparation/interview-guide'
import { GuideFile, guideFileOf, selectionFileOf } from '#shared/domain/preparation/word/guide-file'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { makeWorld, type World } from '../support/world'

describe('a guide that is taken over from a file', () => {
  let world: World
  let round: Id

  const competencies = () => readAll(Competency, world.records.views('competency/'))
  const roles = () => readAll(Role, world.records.views('role/'))
  const inWork = async () => {
    const versions = versionsOf(readAll(InterviewGuide, world.records.views('guide/')), round)
    return guideInWork(await findRecord(world.records, GuideDraft, recordIds.guideDraft(round)), versions)
  }
  const into = async () => ({
    round,
    inWork: await inWork(),
    competencies: competencies(),
    roles: roles(),
  })
  const takeOver = async (how: 'replace' | 'append', from: Parameters<typeof takeOverGuide>[0]) => {
    const edits = takeOverGuide(from, await into(), how, () => world.newId())
    await world.run(editPreparation, { action: world.action, edits: [...edits] })
  }
  /** The guide as another laptop has it: the same words, other ids, one competency in other letters, one of its own. */
  const foreign = async () => {
    const { title, content } = await inWork()
    const file = guideFileOf({ title, content }, competencies())
    const text = JSON.stringify(file).replaceAll(/"[0-9a-f]{32}"/gu, (id) => `"f${id.slice(2)}`)
    const guide = GuideFile.parse(JSON.parse(text))
    const [first, ...others] = guide.competencies
    if (first === undefined) throw new Error('the guide rates nothing')
    const own = { ...first, id: 'e'.repeat(32), name: 'Own of the file' }
    const renamed = { ...first, name: ` ${first.name.toUpperCase()} ` }
    guide.content.questions[0]?.competencies.push(own.id)
    const named = roles().map(({ id, name }) => ({ id: `f${id.slice(1)}`, name }))
    return {
      guide: { ...guide, competencies: [renamed, own, ...others] },
      roles: named,
    }
  }

  beforeEach(async () => {
    world = await makeWorld()
    round = readAll(InterviewGuide, world.records.views('guide/'))[0]?.round ?? ''
  })

  it('in place of another says the same, with the competencies of here and its own beside them', async () => {
    const before = await inWork()
    const from = await foreign()
    const known = competencies().length
    expect(competenciesTaken(from, await into()).added).toEqual(['Own of the file'])
    await takeOver('replace', from)
    const after = await inWork()
    expect(after.title).toBe(before.title)
    expect(
      after.questions.map(({ text, kind, minutes, probes, goodResponse, roles: of }) => ({
        text,
        kind,
        minutes,
        probes,
        goodResponse,
        of,
      })),
    ).toEqual(
      before.questions.map(({ text, kind, minutes, probes, goodResponse, roles: of }) => ({
        text,
        kind,
        minutes,
        probes,
        goodResponse,
        of,
      })),
    )
    expect(after.content.introduction).toEqual(before.content.introduction)
    expect(after.questions.every(({ id }) => before.questions.every((old) => old.id !== id))).toBe(true)
    expect(competencies()).toHaveLength(known + 1)
    const added = competencies().find(({ name }) => name === 'Own of the file')
    expect(after.questions[0]?.competencies).toEqual([
      ...(before.questions[0]?.competencies ?? []),
      added?.id,
    ])
    expect(after.questions.slice(1).map((one) => one.competencies)).toEqual(
      before.questions.slice(1).map((one) => one.competencies),
    )
  })

  it('has competencies without a name, which are like no other', async () => {
    const from = await foreign()
    const nameless = from.guide.competencies.map((each) => ({ ...each, name: ' ' }))
    const known = competencies().length
    for (let times = 1; times <= 2; times += 1) {
      await takeOver('append', { ...from, guide: { ...from.guide, competencies: nameless } })
      expect(competencies()).toHaveLength(known + times * nameless.length)
    }
  })

  it('behind another adds its questions and leaves what is there', async () => {
    const before = await inWork()
    await takeOver('append', { ...(await foreign()), roles: [] })
    const after = await inWork()
    const count = before.questions.length
    expect(after.questions.slice(0, count)).toEqual(before.questions)
    expect(after.questions.slice(count).map(({ text }) => text)).toEqual(
      before.questions.map(({ text }) => text),
    )
    // Roles that nobody here has are left out: every applicant is asked then.
    expect(after.questions.slice(count).every((one) => one.roles.length === 0)).toBe(true)
    expect(after.content.conclusion).toEqual(before.content.conclusion)
  })

  it('alone leaves the script of here as it is, whichever way it is taken over', async () => {
    const before = await inWork()
    const { guide, roles: named } = await foreign()
    const alone = { guide: selectionFileOf(guide.content.questions, guide.competencies), roles: named }
    await takeOver('replace', alone)
    const after = await inWork()
    expect(after.content.introduction).toEqual(before.content.introduction)
    expect(after.title).toBe(before.title)
    expect(after.questions.map(({ text }) => text)).toEqual(before.questions.map(({ text }) => text))
  })

  it('gives its competencies where there is no guide to put questions into', async () => {
    const before = await inWork()
    const known = competencies().length
    const edits = takeOverCompetencies(await foreign(), await into(), () => world.newId())
    await world.run(editPreparation, { action: world.action, edits: [...edits] })
    expect(competencies()).toHaveLength(known + 1)
    expect(await inWork()).toEqual(before)
  })

  it('says which roles and competencies it names in vain; ids of here need no name', async () => {
    const from = await foreign()
    const [question] = from.guide.content.questions
    const [own] = roles()
    if (question === undefined || own === undefined) throw new Error('nothing is asked')
    const odd = {
      ...question,
      competencies: ['c'.repeat(32)],
      roles: [own.id, 'a'.repeat(32), 'b'.repeat(32)],
    }
    const guide = selectionFileOf([question, odd], from.guide.competencies)
    const lost = notTakenOver({ guide, roles: [{ id: 'b'.repeat(32), name: 'Diver' }] }, await into())
    expect(lost).toMatchObject({ questions: [2], roles: ['Diver'] })
    // Those of the file that this world made are not named either.
    const plain = selectionFileOf([odd], [])
    expect(notTakenOver({ guide: plain, roles: [] }, await into()).namelessRoles).toBe(2)
  })
})
