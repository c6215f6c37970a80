import { join } from 'node:path'
import { expect, it } from 'vitest'
import { archiveContent } from '#electron/app/archive-content'
import { publishFile } from '#electron/bundle/publish-file'
import { writeBundle } from '#electron/bundle/write-bundle'
import { writeJoiningFile } from '#electron/app/invite-laptop'
import { readAll } from '#shared/domain/find-record'
import { confirmAttestation } from '#shared/domain/interview/commands/confirm-attestation'
import { writeNotes } from '#shared/domain/interview/commands/notes-commands'
import { shareReference } from '#shared/domain/interview/commands/reference-commands'
import { beginNotes } from '#shared/domain/interview/commands/run-commands'
import { referencesFor } from '#shared/domain/interview/reference'
import { InterviewGuide } from '#shared/domain/preparation/interview-guide'
import { privateChain, recordIds } from '#shared/domain/record-ids'
import { createApplicant } from '#shared/domain/scheduling/commands/applicant-commands'
import { createInterview } from '#shared/domain/scheduling/commands/interview-commands'
import { writeAnalysis } from '#shared/domain/scoring/commands/sheet-commands'
import type { Id } from '#shared/kernel/ids'
import { freshFolder, type Laptop } from './laptop'
import { makePair, takes } from './pair'

const APPLICANT = 'a1'.repeat(16)
const INTERVIEW = 'b2'.repeat(16)
const SAID = 'She asked both owners, and wrote down one rule.'
const DRAFTED = 'a word that is typed and not stored yet'
const THOUGHT = 'Unsure what to make of it.'

/** What the note-taker carries over on a stick. */
async function onStick(laptop: Laptop, action: Id) {
  const file = join(freshFolder(), 'notes.evenhand')
  const { content, signer, changes } = await archiveContent(laptop.services, action)
  await publishFile(file, writeBundle(content, signer))
  return { file, says: JSON.stringify(changes) }
}

it('a note-taker’s transcript stands on the lead’s laptop out of a bundle, and nothing else that they wrote', async () => {
  const { hr, sme, action } = await makePair()
  const held = await hr.records(action)
  const guide = readAll(InterviewGuide, held.views('guide/'))[0]
  const question = guide?.content.questions[0]?.id ?? ''
  const panel = [
    { person: hr.person, role: 'lead' as const },
    { person: sme.person, role: 'note-taker' as const },
  ]
  await hr.run(action, createApplicant, { action, applicant: APPLICANT, familyName: 'Okafor' })
  await hr.run(action, createInterview, {
    action,
    interview: INTERVIEW,
    applicant: APPLICANT,
    round: guide?.round ?? '',
    guide: guide?.id ?? '',
    panel,
  })
  const joining = join(freshFolder(), 'noor.evenhand')
  await writeJoiningFile(hr.services, { action, device: sme.services.identity.device }, joining)
  await takes(sme, joining, 'join')

  const place = { action, interview: INTERVIEW }
  await sme.run(action, confirmAttestation, { ...place, noConflict: true, reason: '' })
  await sme.run(action, beginNotes, place)
  await sme.run(action, writeNotes, { ...place, question, text: SAID })
  await sme.run(action, writeAnalysis, { ...place, text: THOUGHT })
  await sme.services.drafts.put({
    chain: privateChain(action),
    record: recordIds.sheet(INTERVIEW, sme.person),
    field: 'analysis',
    over: [],
    value: DRAFTED,
    command: 'c3'.repeat(16),
    at: new Date().toISOString(),
  })

  const before = await onStick(sme, action)
  await takes(hr, before.file, 'import')
  expect((await referencesFor(await hr.records(action), INTERVIEW, hr.person)).others).toEqual([])

  await sme.run(action, shareReference, place)
  const stick = await onStick(sme, action)
  await takes(hr, stick.file, 'import')
  expect((await referencesFor(await hr.records(action), INTERVIEW, hr.person)).others).toMatchObject([
    { noteTaker: sme.person, transcript: { [question]: SAID } },
  ])
  for (const own of [THOUGHT, DRAFTED]) expect(before.says + stick.says).not.toContain(own)
  expect(before.says).not.toContain(SAID)
  expect(stick.says).toContain(SAID)
}, 60_000)
