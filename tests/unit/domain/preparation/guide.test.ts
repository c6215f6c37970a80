import { beforeEach, describe, expect, it } from 'vitest'
import { readAll } from '#shared/domain/find-record'
import { editPreparation } from '#shared/domain/preparation/commands/edit-preparation'
import { chooseVersion } from '#shared/domain/preparation/commands/choose-version'
import { publishGuide } from '#shared/domain/preparation/commands/publish-guide'
import { guideChanges } from '#shared/domain/preparation/guide-changes'
import { GuideDraft, guideInWork, newestVersion, versionsOf } from '#shared/domain/preparation/guide-draft'
import { InterviewGuide } from '#shared/domain/preparation/interview-guide'
import { recordIds } from '#shared/domain/record-ids'
import { conflictsToResolve } from '#shared/domain/records/conflicts-to-resolve'
import { fieldText, jsonWords, recordText } from '#shared/domain/records/history-text'
import { recordNames } from '#shared/domain/records/record-names'
import { Interview } from '#shared/domain/scheduling/interview'
import { setInterviewStatus } from '#shared/domain/scheduling/commands/set-interview-status'
import type { Id } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import { addMinutes, msOf } from '#shared/kernel/time'
import { readAs } from '#shared/log/read-as'
import type { Records } from '#shared/log/records'
import { LogWriter } from '#shared/log/writer'
import { ApartLaptop, merged } from '../support/two-laptops'
import { makeWorld, type World } from '../support/world'

let world: World
let round: Id
beforeEach(async () => {
  world = await makeWorld()
  round = world.guide(1).round.id
})

function inWork(records: Records = world.records) {
  const view = records.view(recordIds.guideDraft(round))
  return guideInWork(view && readAs(GuideDraft, view), versions(records))
}
function versions(records: Records = world.records) {
  return versionsOf(readAll(InterviewGuide, records.views('guide/')), round)
}
/** The edit that gives a question of the guide in work another text. */
function rewritten(index: number, text: string) {
  const { id, place: _, ...question } = inWork().questions[index] ?? { id: '', place: 0 }
  return {
    record: recordIds.guideDraft(round),
    field: `question/${id}`,
    value: { ...question, text, deleted: false },
  }
}
const edit = (...edits: ReturnType<typeof rewritten>[]) =>
  world.run(editPreparation, { action: world.action, edits })
async function publish(reason?: string): Promise<Id> {
  const guide = world.newId()
  await world.run(publishGuide, {
    action: world.action,
    round,
    guide,
    ...(reason === undefined ? {} : { reason }),
  })
  return guide
}
const hold = () =>
  world.run(setInterviewStatus, { action: world.action, interview: world.interview, status: 'interviewed' })

describe('a guide in work', () => {
  it('is the first version until something is written, and then that in its place', async () => {
    expect(inWork().content).toEqual(world.guide(1).guide.content)
    await edit(rewritten(1, 'Tell us about a plan that you wrote.'))
    expect(inWork().content.questions.map(({ text }) => text)[1]).toBe('Tell us about a plan that you wrote.')
    expect(world.guide(1).guide.content.questions[1]?.text).not.toContain('plan')
  })

  it('takes both questions where two laptops wrote one each', async () => {
    const known = world.changes
    const apart = new ApartLaptop(world, known, world.clerk)
    const other = rewritten(1, 'Second, by the other.')
    unwrap(await apart.writer.run(editPreparation, { action: world.action, edits: [other] }))
    await edit(rewritten(0, 'First, by the one.'))
    const both = merged(world.changes, apart.writer.changes)
    expect(
      inWork(both)
        .content.questions.map(({ text }) => text)
        .slice(0, 2),
    ).toEqual(['First, by the one.', 'Second, by the other.'])
    expect(await conflictsToResolve(both, world.action)).toEqual([])
  })

  it('lists a question that two laptops wrote as a conflict, in words', async () => {
    const apart = new ApartLaptop(world, world.changes, world.clerk)
    const field = rewritten(0, 'The one.')
    unwrap(
      await apart.writer.run(editPreparation, { action: world.action, edits: [rewritten(0, 'The other.')] }),
    )
    await edit(field)
    const both = merged(world.changes, apart.writer.changes)
    const [conflict, ...more] = await conflictsToResolve(both, world.action)
    expect(more).toEqual([])
    const names = await recordNames(both, world.action)
    if (conflict?.kind !== 'field') throw new Error('no conflict of a field')
    expect(recordText(conflict.record, names)).toBe('Interview guide in work: Interview 1')
    expect(fieldText(conflict.record, conflict.field, names)).toBe('Question: Question 1')
    const words = conflict.sides.map(({ value }) => jsonWords(value ?? null, names))
    expect(words.sort()[0]).toContain('Text: The one.')
    expect(words[0]).toContain('Follow-ups: Text: What came of it?')
    expect(words.join(' ')).not.toMatch(/[0-9a-f]{32}/)
  })
})

describe('publishing a guide', () => {
  it('makes the next version, and the interviews to come take it', async () => {
    const before = world.guide(1).guide
    await edit(rewritten(0, 'Tell us about a survey.'))
    const guide = await publish()
    expect(newestVersion(versions())).toMatchObject({
      id: guide,
      version: 2,
      reason: '',
      publishedBy: world.clerk,
    })
    const interview = world.records.view(recordIds.interview(world.interview))
    expect(interview && readAs(Interview, interview)?.guide).toBe(guide)
    expect(guideChanges(before.content, newestVersion(versions())?.content ?? before.content)).toEqual([
      { kind: 'changed', number: 1, text: 'Tell us about a survey.' },
    ])
  })

  it('needs a reason once an interview was held, which keeps the version that it was given', async () => {
    const old = world.guide(1).guide.id
    const later = world.newId()
    await hold()
    await edit(rewritten(0, 'Tell us about a survey.'))
    const input = { action: world.action, round, guide: later }
    expect(await world.refusal(publishGuide, input)).toBe('guide.reason-missing')
    expect(await world.refusal(publishGuide, { ...input, reason: '  ' })).toBe('guide.reason-missing')
    const guide = await publish('The question was misunderstood.')
    expect(newestVersion(versions())).toMatchObject({ id: guide, reason: 'The question was misunderstood.' })
    expect(world.records.view(recordIds.interview(world.interview))?.values['guide']).toBe(old)
  })

  it('is refused where there is nothing new, no question, or an empty one', async () => {
    const input = { action: world.action, round, guide: world.newId() }
    expect(await world.refusal(publishGuide, input)).toBe('guide.nothing-changed')
    await edit(rewritten(1, ' '))
    expect(await world.refusal(publishGuide, input)).toBe('guide.question-empty')
    expect(await world.refusal(publishGuide, { ...input, round: world.rounds()[0]?.id ?? '' })).toBe(
      'guide.nothing-to-publish',
    )
    expect(await world.refusal(publishGuide, { ...input, guide: world.guide(1).guide.id })).toBe(
      'record.exists',
    )
  })

  it('comes out the same on every laptop where two published at once, and the next version settles it', async () => {
    const apart = new ApartLaptop(world, world.changes, world.clerk)
    const theirs = world.newId()
    const other = rewritten(1, 'By the other.')
    unwrap(await apart.writer.run(editPreparation, { action: world.action, edits: [other] }))
    unwrap(await apart.writer.run(publishGuide, { action: world.action, round, guide: theirs }))
    await edit(rewritten(0, 'By the one.'))
    await publish()
    const [there, back] = [
      merged(world.changes, apart.writer.changes),
      merged(apart.writer.changes, world.changes),
    ]
    expect(newestVersion(versions(there))?.id).toBe(newestVersion(versions(back))?.id)
    const settling = new ApartLaptop(world, [...world.changes, ...apart.writer.changes], world.clerk)
    unwrap(await settling.writer.run(publishGuide, { action: world.action, round, guide: world.newId() }))
    const settled = newestVersion(versions(settling.records))
    expect(settled?.version).toBe(3)
    expect(settled?.content.questions.map(({ text }) => text).slice(0, 2)).toEqual([
      'By the one.',
      'By the other.',
    ])
  })
})

/** Both have the version after the first; the other laptop published five minutes later. */
async function publishedTwice() {
  const other = new ApartLaptop(world, world.changes, world.lead)
  other.now = addMinutes(world.now, 5)
  await edit(rewritten(0, 'Tell us about a survey.'))
  const here = await publish()
  const there = world.newId()
  const input = { action: world.action, round, guide: there }
  const theirs = { ...rewritten(1, 'Tell us about a flood.') }
  unwrap(await other.writer.run(editPreparation, { action: world.action, edits: [theirs] }))
  unwrap(await other.writer.run(publishGuide, input))
  const records = merged(world.changes, other.writer.changes)
  const run = async (guide: Id, chosen: Id, reason = '') =>
    new LogWriter(records, {
      device: world.newId(),
      person: world.clerk,
      now: () => ({ instant: world.now, ms: msOf(world.now) + 3_600_000 }),
      random: world.random,
    }).run(chooseVersion, { action: world.action, chosen, guide, reason })
  return { here, there, records, run, laptop: other.device }
}

describe('a version that two laptops published without knowing of each other', () => {
  it('is one matter to resolve, with who and when, that one choice decides for the interviews to come', async () => {
    const { here, there, records, run, laptop } = await publishedTwice()
    const matters = await conflictsToResolve(records, world.action)
    expect(matters).toMatchObject([{ kind: 'published-twice', round, version: 2 }])
    const [matter] = matters
    if (matter?.kind !== 'published-twice') throw new Error('not to resolve')
    // The first is the one that shows everywhere until then.
    expect(matter.guides[0]?.guide).toBe(newestVersion(versions(records))?.id)
    const side = (guide: Id) => matter.guides.find((each) => each.guide === guide)?.side
    expect(side(here)).toMatchObject({ actor: world.clerk, at: world.now })
    expect(side(there)).toMatchObject({
      actor: world.lead,
      device: laptop,
      at: addMinutes(world.now, 5),
    })
    const next = world.newId()
    unwrap(await run(next, there))
    expect(await conflictsToResolve(records, world.action)).toEqual([])
    const newest = newestVersion(versions(records))
    expect(newest).toMatchObject({ id: next, version: 3, reason: '' })
    expect(newest?.content.questions[1]?.text).toBe('Tell us about a flood.')
    const interview = records.view(recordIds.interview(world.interview))
    expect(interview?.values['guide']).toBe(next)
    // What was written for the other is in the guide in work still.
    expect(inWork(records).questions.map(({ text }) => text)).toContain('Tell us about a survey.')
    expect(await run(world.newId(), here)).toMatchObject({ error: { code: 'guide.not-competing' } })
  })

  it('is chosen for a reason once an interview was held', async () => {
    await hold()
    const other = new ApartLaptop(world, world.changes, world.lead)
    const reason = 'Misunderstood'
    await edit(rewritten(0, 'Tell us about a survey.'))
    const here = await publish(reason)
    unwrap(
      await other.writer.run(editPreparation, {
        action: world.action,
        edits: [rewritten(1, 'Tell us about a flood.')],
      }),
    )
    const input = { action: world.action, round, guide: world.newId(), reason }
    unwrap(await other.writer.run(publishGuide, input))
    const records = merged(world.changes, other.writer.changes)
    const laptop = new LogWriter(records, {
      device: world.newId(),
      person: world.clerk,
      now: () => ({ instant: world.now, ms: msOf(world.now) }),
      random: world.random,
    })
    const choice = { action: world.action, chosen: here, guide: world.newId() }
    expect(await laptop.run(chooseVersion, { ...choice, reason: ' ' })).toMatchObject({
      error: { code: 'guide.reason-missing' },
    })
    unwrap(await laptop.run(chooseVersion, { ...choice, reason: 'Chosen of two' }))
    expect(newestVersion(versions(records))).toMatchObject({ version: 3, reason: 'Chosen of two' })
  })
})
