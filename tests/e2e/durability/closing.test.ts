import { expect, test } from '../support/test'
import { beginInterview, OPEN_INTERVIEWS, reopenInterview } from './open-room'
import { recordsOnDisk, transcripts } from './stored-records'

test.use({ profileWith: 'sample' })

test('closing the window in the middle of a word makes a change of it first', async ({ evenhand }) => {
  const program = await evenhand.start()
  const room = await beginInterview(program, OPEN_INTERVIEWS[0])
  await program.screens.interviewRoom.transcript(1).pressSequentially('The pumps were mov')
  await evenhand.close()
  expect(transcripts(recordsOnDisk(evenhand.profile))).toContain('The pumps were mov')

  const again = await evenhand.start()
  await expect(again.screens.notices.all).toHaveCount(0)
  await reopenInterview(again, room)
  await expect(again.screens.interviewRoom.transcript(1)).toHaveValue('The pumps were mov')
})
