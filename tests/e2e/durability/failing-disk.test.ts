import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Evenhand } from '../support/evenhand'
import type { Program } from '../support/program'
import { expect, test } from '../support/test'
import { journalFolder, profileFolder } from './copies'
import { beginInterview, FIRST_TRANSCRIPT, OPEN_INTERVIEWS, reopenInterview } from './open-room'
import { SmallDisk } from './small-disk'
import { look, promised, type Sight } from './witness'

/** Enough for the sample, and little more. */
const DISK_MB = 12
const TEXT = 'The crew wrote down what failed, and who would mend it. '

test.use({ profileWith: 'sample' })

/** Types on and looks after every few keys; nothing that is shown as saved may be missing later. */
async function typeAndLook(program: Program, text: string): Promise<readonly Sight[]> {
  const field = program.screens.interviewRoom.transcript(1)
  const sights: Sight[] = []
  for (const word of text.split(/(?<= )/)) {
    await field.pressSequentially(word)
    sights.push(await look(program.page, FIRST_TRANSCRIPT))
  }
  return sights
}

/** After `kill -9` and a restart everything is there that the window had promised at any time. */
async function expectPromisesKept(evenhand: Evenhand, room: string, sights: readonly Sight[]): Promise<void> {
  await evenhand.kill()
  const program = await evenhand.start()
  await reopenInterview(program, room)
  const kept = await program.screens.interviewRoom.transcript(1).inputValue()
  for (const text of promised(sights)) expect(kept.startsWith(text), `"${text}" was promised`).toBe(true)
}

test('on a full disk what is typed is still saved, out of the reserve', async ({ evenhand }) => {
  SmallDisk.skipUnlessPossible()
  const disk = SmallDisk.under(profileFolder(evenhand.profile), DISK_MB)
  try {
    const program = await evenhand.start({ environment: { EVENHAND_RESERVE_BYTES: '4000000' } })
    const room = await beginInterview(program, OPEN_INTERVIEWS[0])
    await expect.poll(() => existsSync(join(journalFolder(evenhand.profile), 'reserve'))).toBe(true)
    await expect.poll(async () => (await program.call('app.storage', {})).state).toBe('ok')
    disk.fill()
    const sights = [...(await typeAndLook(program, TEXT))]
    await program.screens.topBar.saved()
    sights.push(await look(program.page, FIRST_TRANSCRIPT))
    expect(sights.at(-1)?.text).toBe(TEXT)
    expect(await program.call('app.storage', {})).toMatchObject({ state: 'reserve', code: 'storage.full' })
    await expectPromisesKept(evenhand, room, sights)
  } finally {
    await evenhand.kill()
    disk.remove()
  }
})

test('on a full disk without a reserve the window says Not saved and why, typing goes on, and all is written when room returns', async ({
  evenhand,
}) => {
  SmallDisk.skipUnlessPossible()
  const disk = SmallDisk.under(profileFolder(evenhand.profile), DISK_MB)
  try {
    const program = await evenhand.start({ environment: { EVENHAND_RESERVE_BYTES: '0' } })
    const room = await beginInterview(program, OPEN_INTERVIEWS[0])
    const sights = [...(await typeAndLook(program, TEXT))]
    await program.screens.topBar.saved()
    disk.fill()
    sights.push(...(await typeAndLook(program, TEXT)))
    await expectNotSaved(program, 'full')
    sights.push(...(await typeAndLook(program, TEXT)))
    disk.empty()
    await program.screens.topBar.saved()
    sights.push(await look(program.page, FIRST_TRANSCRIPT))
    expect(sights.at(-1)?.text).toBe(TEXT.repeat(3))
    await expectPromisesKept(evenhand, room, sights)
  } finally {
    await evenhand.kill()
    disk.remove()
  }
})

test('a text that is left while the disk is full becomes a change by itself when room returns', async ({
  evenhand,
}) => {
  SmallDisk.skipUnlessPossible()
  const disk = SmallDisk.under(profileFolder(evenhand.profile), DISK_MB)
  try {
    const program = await evenhand.start({ environment: { EVENHAND_RESERVE_BYTES: '0' } })
    await beginInterview(program, OPEN_INTERVIEWS[0])
    disk.fill()
    const field = program.screens.interviewRoom.transcript(1)
    await field.pressSequentially(TEXT)
    await field.blur()
    await expectNotSaved(program, 'full')
    disk.empty()
    await program.screens.topBar.saved()
    await expect.poll(async () => program.call('drafts.list', {}), { timeout: 15_000 }).toEqual([])
  } finally {
    await evenhand.kill()
    disk.remove()
  }
})

test('a folder that can only be read: Not saved, and all is written when it can be written again', async ({
  evenhand,
}) => {
  SmallDisk.skipUnlessPossible()
  const disk = SmallDisk.under(profileFolder(evenhand.profile), DISK_MB)
  try {
    const program = await evenhand.start({ environment: { EVENHAND_RESERVE_BYTES: '1000000' } })
    const room = await beginInterview(program, OPEN_INTERVIEWS[0])
    await disk.readOnly()
    const sights = [...(await typeAndLook(program, TEXT))]
    await expectNotSaved(program, 'may not write')
    disk.writable()
    await program.screens.topBar.saved()
    sights.push(await look(program.page, FIRST_TRANSCRIPT))
    expect(sights.at(-1)?.text).toBe(TEXT)
    await expectPromisesKept(evenhand, room, sights)
  } finally {
    await evenhand.kill()
    disk.remove()
  }
})

test('a folder that vanishes while saving: Not saved, nothing begun anew, and all is written when it is back', async ({
  evenhand,
}) => {
  const program = await evenhand.start()
  const room = await beginInterview(program, OPEN_INTERVIEWS[0])
  const folder = journalFolder(evenhand.profile)
  renameSync(folder, `${folder}.away`)
  const sights = [...(await typeAndLook(program, TEXT))]
  await expectNotSaved(program, 'folder')
  renameSync(`${folder}.away`, folder)
  await program.screens.topBar.saved()
  sights.push(await look(program.page, FIRST_TRANSCRIPT))
  expect(sights.at(-1)?.text).toBe(TEXT)
  await expectPromisesKept(evenhand, room, sights)
})

test('below the floor archives and papers are refused with a plain message, and typing goes on', async ({
  evenhand,
}) => {
  const program = await evenhand.start({ environment: { EVENHAND_FLOOR_BYTES: '900000000000000' } })
  const { screens } = program
  await beginInterview(program, OPEN_INTERVIEWS[0])
  await screens.interviewRoom.transcript(1).pressSequentially(TEXT)
  await screens.topBar.saved()
  await program.dialogs.saveTo(`${evenhand.share}/sample.evenhand`)
  await screens.stages.go('Records')
  await screens.records.saveArchive.click()
  await expect(screens.records.refusal).toContainText('free')
  const answer = await program.page.evaluate(async () => {
    const bridge = Reflect.get(window, 'evenhand') as Record<string, (given: unknown) => Promise<unknown>>
    return bridge['attachments.put']?.({ bytes: new Uint8Array([1, 2, 3]) })
  })
  expect(answer).toMatchObject({ ok: false, code: 'storage.low-space' })
  expect(await program.call('drafts.list', {})).toEqual([])
})

async function expectNotSaved(program: Program, why: string): Promise<void> {
  await expect(program.screens.topBar.status).toHaveText('Not saved')
  expect(await program.screens.topBar.reason()).toContain(why)
}
