import { compareTimes } from '#shared/log/hybrid-clock'
import { expect, test } from '../support/test'
import type { Program } from '../support/program'
import { beginInterview, OPEN_INTERVIEWS, reopenInterview } from './open-room'

const DAY_MS = 24 * 60 * 60 * 1000

test.use({ profileWith: 'sample' })

/** The laptop's clock jumps back by a day; nothing else of the program is touched. */
async function setClockBack({ electron, page }: Program): Promise<void> {
  await electron.evaluate((_, back) => {
    const truth = Date.now
    Date.now = () => truth() - back
  }, DAY_MS)
  await page.clock.setFixedTime(new Date(Date.now() - DAY_MS))
}

test('after the clock was set back the later text still wins, and the order of changes holds', async ({
  evenhand,
}) => {
  let program = await evenhand.start()
  const room = await beginInterview(program, OPEN_INTERVIEWS[0])
  const { interviewRoom, topBar } = program.screens
  await interviewRoom.transcript(1).fill('Before the clock was set back.')
  await interviewRoom.goToQuestion(2)
  await topBar.saved()

  await setClockBack(program)
  await interviewRoom.goToQuestion(1)
  await interviewRoom.transcript(1).fill('After it.')
  await interviewRoom.goToQuestion(2)
  await topBar.saved()
  await interviewRoom.goToQuestion(1)
  await expect(interviewRoom.transcript(1)).toHaveValue('After it.')
  await evenhand.kill()

  program = await evenhand.start()
  await reopenInterview(program, room)
  await expect(program.screens.interviewRoom.transcript(1)).toHaveValue('After it.')
  for (const { chain, device } of (await program.call('journal.state', {})).chains) {
    const { changes } = await program.call('journal.read', { chain, device, after: 0, limit: 1000 })
    const clocks = changes.map(({ header }) => header.clock)
    expect(clocks, chain).toEqual([...clocks].sort(compareTimes))
  }
})
