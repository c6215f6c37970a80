import { expect, test } from '../support/test'
import { beginInterview, OPEN_INTERVIEWS, reopenInterview } from './open-room'
import { recordsOnDisk, transcripts } from './stored-records'

test.use({ profileWith: 'sample' })

test('closing the window in the middle of a word makes a change of it first, and takes the second window along', async ({
  evenhand,
}) => {
  const program = await evenhand.start()
  const room = await beginInterview(program, OPEN_INTERVIEWS[0])
  const second = program.electron.waitForEvent('window')
  await program.page.keyboard.press('Alt+e')
  await expect((await second).getByRole('complementary', { name: 'Paper of the applicant' })).toBeVisible()
  await program.screens.interviewRoom.transcript(1).pressSequentially('The pumps were mov')
  await program.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find(({ webContents }) => webContents.getURL().startsWith('app://evenhand/'))
      ?.close(),
  )
  await expect.poll(() => program.isRunning).toBe(false)
  expect(transcripts(recordsOnDisk(evenhand.profile))).toContain('The pumps were mov')

  const again = await evenhand.start()
  expect(again.electron.windows()).toHaveLength(1)
  await expect(again.screens.notices.all).toHaveCount(0)
  await reopenInterview(again, room)
  await expect(again.screens.interviewRoom.transcript(1)).toHaveValue('The pumps were mov')
})

test('a page that breaks down in the middle of a word is loaded again, and the word is kept', async ({
  evenhand,
}) => {
  const program = await evenhand.start()
  const room = await beginInterview(program, OPEN_INTERVIEWS[0])
  await program.screens.interviewRoom.transcript(1).pressSequentially('The pumps were mov')
  await program.screens.topBar.saved()
  // The page that was watched is gone with its process; the window tells that it has another.
  await program.electron.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    await new Promise<void>((resolve) => {
      contents?.once('did-finish-load', () => resolve())
      contents?.forcefullyCrashRenderer()
    })
  })
  await evenhand.kill()

  const again = await evenhand.start()
  await reopenInterview(again, room)
  await expect(again.screens.interviewRoom.transcript(1)).toHaveValue('The pumps were mov')
})
