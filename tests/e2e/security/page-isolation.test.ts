import { CHANNEL_NAMES, EVENT_NAMES } from '#shared/contracts/ipc/channel-names'
import { contract, events } from '#shared/contracts/ipc/contract'
import { expect, test } from './one-window'

test('the window is sandboxed, isolated and made without Node', async ({ oneWindow: { program } }) => {
  const preferences = await program.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      // What Electron itself asks; it is in every version and in no type.
      const last = Reflect.get(webContents, 'getLastWebPreferences') as () => Record<string, unknown>
      return last.call(webContents)
    }),
  )
  expect(preferences).toHaveLength(1)
  expect(preferences[0]).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
  })
})

test('nothing of Node or Electron is in the page', async ({ oneWindow: { program } }) => {
  const found = await program.page.evaluate(() =>
    [
      'require',
      'process',
      'module',
      'exports',
      'Buffer',
      'global',
      '__dirname',
      'electron',
      'ipcRenderer',
    ].filter((name) => Reflect.has(window, name)),
  )
  expect(found).toEqual([])
})

test('the bridge has one method per channel and event of the contract, and nothing else', async ({
  oneWindow: { program },
}) => {
  const { names, kinds, frozen } = await program.page.evaluate(() => {
    const bridge = Reflect.get(window, 'evenhand') as Record<string, unknown>
    return {
      names: Object.keys(bridge),
      kinds: [...new Set(Object.values(bridge).map((value) => typeof value))],
      frozen: Object.isFrozen(bridge),
    }
  })
  expect(names.sort()).toEqual(
    [...Object.keys(contract), ...Object.keys(events).map((name) => `on ${name}`)].sort(),
  )
  expect(names).toHaveLength(CHANNEL_NAMES.length + EVENT_NAMES.length)
  expect(kinds).toEqual(['function'])
  expect(frozen).toBe(true)
})

test('a method of the bridge calls its own channel, whatever else it is given', async ({
  oneWindow: { program },
}) => {
  const answer = await program.page.evaluate(async () => {
    const bridge = Reflect.get(window, 'evenhand') as Record<
      string,
      (...given: unknown[]) => Promise<unknown>
    >
    return bridge['app.info']?.({}, 'identity.get', {})
  })
  expect(answer).toMatchObject({ ok: true, value: { version: '0.1.0' } })
})
