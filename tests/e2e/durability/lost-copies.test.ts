import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Records } from '#shared/log/records'
import { expect, test } from '../support/test'
import type { Evenhand } from '../support/evenhand'
import type { Program } from '../support/program'
import { chainFiles, databaseFolder, journalFolder, keptDamaged } from './copies'
import { beginInterview, OPEN_INTERVIEWS, reopenInterview } from './open-room'
import { recordsOnDisk, storedRecords } from './stored-records'

const TEXT = 'We wrote down what failed, and who would mend it.'

test.use({ profileWith: 'sample' })

/** A transcript is written and the program closed; what is stored then, record by record. */
async function writeAndClose(evenhand: Evenhand): Promise<{ room: string; stored: string }> {
  const program = await evenhand.start()
  const room = await beginInterview(program, OPEN_INTERVIEWS[0])
  await program.screens.interviewRoom.transcript(1).fill(TEXT)
  await program.screens.interviewRoom.goToQuestion(2)
  await program.screens.topBar.saved()
  await evenhand.close()
  return { room, stored: contents(recordsOnDisk(evenhand.profile)) }
}

function contents(records: Records): string {
  return JSON.stringify(records.views().map(({ id, values }) => [id, values]))
}

async function expectAllThere(
  program: Program,
  { room, stored }: { room: string; stored: string },
): Promise<void> {
  expect(contents(await storedRecords(program))).toBe(stored)
  await reopenInterview(program, room)
  await expect(program.screens.interviewRoom.transcript(1)).toHaveValue(TEXT)
  await expect(program.screens.topBar.status).toHaveText(/^Saved/)
}

/** Damages one line in the middle of a file as a disk does: some bytes of it are others. */
function damageLine(path: string, line: number): void {
  const lines = readFileSync(path, 'utf8').split('\n')
  const text = lines[line] ?? ''
  lines[line] = `${text.slice(0, 40)}######${text.slice(46)}`
  writeFileSync(path, lines.join('\n'))
}

test('a database that was deleted is rebuilt from the journal, and that is said', async ({ evenhand }) => {
  const before = await writeAndClose(evenhand)
  rmSync(databaseFolder(evenhand.profile), { recursive: true })
  const program = await evenhand.start()
  await expect(program.screens.notices.saying('rebuilt from the journal')).toBeVisible()
  // Also by the page that takes the place of one that broke down, until it is put away.
  await program.page.reload()
  await expect(program.screens.notices.saying('rebuilt from the journal')).toBeVisible()
  await program.screens.notices.putAway('rebuilt from the journal')
  await program.page.reload()
  await expect(program.screens.hiringActions.heading).toBeVisible()
  await expect(program.screens.notices.all).toHaveCount(0)
  await expectAllThere(program, before)
})

test('a journal that was deleted is rebuilt from the database, and that is said', async ({ evenhand }) => {
  const before = await writeAndClose(evenhand)
  rmSync(journalFolder(evenhand.profile), { recursive: true })
  const program = await evenhand.start()
  await expect(program.screens.notices.saying('rebuilt from the database')).toBeVisible()
  await expectAllThere(program, before)
  // Both copies are whole again: the next start has nothing to say.
  await evenhand.close()
  const again = await evenhand.start()
  await expect(again.screens.hiringActions.heading).toBeVisible()
  await expect(again.screens.notices.all).toHaveCount(0)
})

test('a damaged line is restored by its hash from the database, said, and the damaged file kept', async ({
  evenhand,
}) => {
  const before = await writeAndClose(evenhand)
  const [file = ''] = chainFiles(evenhand.profile, 'private-')
  damageLine(file, 1)
  const program = await evenhand.start()
  await expect(program.screens.notices.saying('restored from the database')).toBeVisible()
  expect(keptDamaged(evenhand.profile)).toHaveLength(1)
  await expectAllThere(program, before)
})

test('a line damaged in both copies is named as lost; those after it are there', async ({ evenhand }) => {
  const { room } = await writeAndClose(evenhand)
  const [file = ''] = chainFiles(evenhand.profile, 'private-')
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n').length
  damageLine(file, 1)
  rmSync(databaseFolder(evenhand.profile), { recursive: true })
  const program = await evenhand.start()
  await expect(program.screens.notices.saying('in no other copy')).toBeVisible()
  expect(keptDamaged(evenhand.profile)).toHaveLength(1)
  const { chains } = await program.call('journal.state', {})
  const chain = chains.find(({ chain: name }) => name.startsWith('private/'))
  expect(chain).toMatchObject({ head: { number: lines }, damaged: [] })
  await reopenInterview(program, room)
  await expect(program.screens.interviewRoom.transcript(1)).toHaveValue(TEXT)
  // It is said once.
  await evenhand.close()
  const again = await evenhand.start()
  await expect(again.screens.hiringActions.heading).toBeVisible()
  await expect(again.screens.notices.saying('in no other copy')).toHaveCount(0)
})

test('a last line that was torn is cut, and work goes on', async ({ evenhand }) => {
  const before = await writeAndClose(evenhand)
  const [file = ''] = chainFiles(evenhand.profile, 'private-')
  const whole = readFileSync(file)
  const firstLine = whole.subarray(0, whole.indexOf('\n'.charCodeAt(0)))
  writeFileSync(file, Buffer.concat([whole, firstLine.subarray(0, 120)]))
  const program = await evenhand.start()
  expect(readFileSync(file).equals(whole)).toBe(true)
  await expectAllThere(program, before)
  const field = program.screens.interviewRoom.transcript(1)
  await field.fill(`${TEXT} And more.`)
  await program.screens.interviewRoom.goToQuestion(2)
  await program.screens.topBar.saved()
})
