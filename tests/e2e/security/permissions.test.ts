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
    const attempts: Record<string, () => Promise<unknown>> = {
      camera: async () => navigator.mediaDevices.getUserMedia({ video: true }),
      microphone: async () => navigator.mediaDevices.getUserMedia({ audio: true }),
      screen: async () => navigator.mediaDevices.getDisplayMedia({ video: true }),
      clipboard: async () => navigator.clipboard.readText(),
      midi: async () => navigator.requestMIDIAccess(),
    }
    const refused: Record<string, string> = {}
    for (const [name, attempt] of Object.entries(attempts)) {
      refused[name] = await attempt().then(
        () => 'granted',
        (error: unknown) => (error instanceof Error ? error.name : String(error)),
      )
    }
    const place = await new Promise<string>((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        ({ code }) => resolve(code === 1 ? 'denied' : `other ${code}`),
      )
    })
    return { refused, place, notifications: await Notification.requestPermission() }
  })
  expect(answers).toMatchObject({ place: 'denied', notifications: 'denied' })
  for (const [name, answer] of Object.entries(answers.refused)) expect(answer, name).not.toBe('granted')
  expect(answers.refused).toMatchObject({ camera: 'NotAllowedError', microphone: 'NotAllowedError' })
})
