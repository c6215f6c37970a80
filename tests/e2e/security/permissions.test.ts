import { expect, test } from './one-window'

test('every permission that a page can ask about is denied', async ({ oneWindow: { program } }) => {
  const states = await program.page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read']
    const answers: Record<string, string> = {}
    for (const name of names) {
      answers[name] = (await navigator.permissions.query({ name: name as PermissionName })).state
    }
    return answers
  })
  expect(new Set(Object.values(states)), JSON.stringify(states)).toEqual(new Set(['denied']))
})

test('where I am, the camera, the microphone, the screen, notifications and the clipboard are refused', async ({
  oneWindow: { program },
}) => {
  const answers = await program.page.evaluate(async () => {
    const tried = async (attempt: () => Promise<unknown>): Promise<string> =>
      attempt().then(
        () => 'granted',
        (error: unknown) => (error instanceof Error ? error.name : String(error)),
      )
    return {
      geolocation: await new Promise<string>((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          ({ code }) => resolve(code === 1 ? 'denied' : `other ${code}`),
        )
      }),
      notifications: await Notification.requestPermission(),
      camera: await tried(async () => navigator.mediaDevices.getUserMedia({ video: true })),
      microphone: await tried(async () => navigator.mediaDevices.getUserMedia({ audio: true })),
      screen: await tried(async () => navigator.mediaDevices.getDisplayMedia({ video: true })),
      clipboard: await tried(async () => navigator.clipboard.readText()),
      midi: await tried(async () => navigator.requestMIDIAccess()),
    }
  })
  expect(answers.geolocation).toBe('denied')
  expect(answers.notifications).toBe('denied')
  for (const [name, answer] of Object.entries(answers)) expect(answer, name).not.toBe('granted')
  expect(answers.camera).toBe('NotAllowedError')
  expect(answers.microphone).toBe('NotAllowedError')
})
