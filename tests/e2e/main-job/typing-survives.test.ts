import { expect, test } from '../support/test'
import { deskOf, type Desk } from './steps/desk'
import { begin, openInterview } from './steps/open-interview'
import { openSample } from './steps/open-sample'
import { useTypingAids } from './steps/use-typing-aids'

test.use({ profileWith: 'sample' })

const FIRST = 'She said that the levee'
const SECOND = ' failed at night,'
const THIRD = ' and who was called.'

/** Back into the interview that was begun, to its first question. */
async function backToQuestion(desk: Desk): Promise<void> {
  await openSample(desk)
  await openInterview(desk, 'Reyes-O’Malley')
  await expect(desk.screens.interviewRoom.transcript(1)).toBeFocused()
}

test('words that were typed and never left stay when the page is loaded again and when the window is closed', async ({
  evenhand,
}) => {
  const program = await evenhand.start()
  const desk = deskOf(program)
  const { keys, page, screens } = desk
  const { interviewRoom: room } = screens
  await openSample(desk)
  await openInterview(desk, 'Reyes-O’Malley')
  await begin(desk)
  await keys.press('Control+Enter')
  await expect(room.transcript(1)).toBeFocused()
  // Where they are is kept by now; what is typed next is not.
  await screens.topBar.saved()

  await test.step('loaded again in the middle of typing', async () => {
    await keys.type(FIRST)
    await page.reload()
    await program.opened()
    await expect(room.transcript(1)).toHaveValue(FIRST)
    await expect(room.transcript(1)).toBeFocused()
  })

  await test.step('closed in the middle of typing', async () => {
    await keys.type(SECOND)
    await evenhand.close()
    const again = deskOf(await evenhand.start())
    await backToQuestion(again)
    const field = again.screens.interviewRoom.transcript(1)
    await expect(field).toHaveValue(FIRST + SECOND)
    // The cursor is where the next word goes.
    await again.keys.type(THIRD)
    await expect(field).toHaveValue(FIRST + SECOND + THIRD)
    await again.screens.topBar.saved()
    await useTypingAids(again)
  })
})
