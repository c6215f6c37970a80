import { CONTENT_SECURITY_POLICY } from '#electron/security/content-security-policy'
import { CHANNEL_NAMES, EVENT_NAMES } from '#shared/contracts/ipc/channel-names'
import { contract, events } from '#shared/contracts/ipc/contract'
import type { Program } from '../support/program'
import { expect, test } from './one-window'

/** What both windows are made with, as Electron says it. */
const SAFE = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
}

test('the window is sandboxed, isolated and made without Node', async ({ oneWindow: { program } }) => {
  const preferences = await program.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      // What Electron itself asks; it is in every version and in no type.
      const last = Reflect.get(webContents, 'getLastWebPreferences') as () => Record<string, unknown>
      return last.call(webContents)
    }),
  )
  expect(preferences).toHaveLength(1)
  expect(preferences[0]).toMatchObject(SAFE)
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

/** Notes which navigations of the second window were prevented. */
async function watchSecond({ electron }: Program): Promise<void> {
  await electron.evaluate(({ BrowserWindow }) => {
    const prevented: string[] = []
    Reflect.set(globalThis, 'preventedInSecond', prevented)
    const second = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().startsWith('app://room-window/'),
    )
    second?.webContents.on('will-navigate', (event) => {
      if (event.defaultPrevented) prevented.push(event.url)
    })
  })
}

async function preventedIn({ electron }: Program): Promise<readonly string[]> {
  return electron.evaluate(() => Reflect.get(globalThis, 'preventedInSecond') as string[])
}

test('the second window is as safe, has a session of its own, and can ask for nothing', async ({
  oneWindow: { program },
}) => {
  const opening = program.electron.waitForEvent('window')
  await program.call('room-window.open', {})
  const second = await opening
  try {
    const windows = await program.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => {
        const last = Reflect.get(webContents, 'getLastWebPreferences') as () => Record<string, unknown>
        const { session } = webContents
        return {
          url: webContents.getURL(),
          path: session.getStoragePath(),
          spells: session.isSpellCheckerEnabled(),
          preferences: last.call(webContents),
        }
      }),
    )
    expect(windows.map(({ url }) => url).sort()).toEqual(['app://evenhand/', 'app://room-window/'])
    const own = windows.find(({ url }) => url === 'app://room-window/')
    expect(own).toMatchObject({ path: null, spells: false })
    for (const { preferences } of windows) expect(preferences).toMatchObject(SAFE)

    const found = await second.evaluate(async () => {
      const here = await fetch('/index.html')
      const bridge = Reflect.get(window, 'evenhandRoom') as object
      const databases = await indexedDB.databases()
      return {
        bridge: Object.keys(bridge),
        frozen: Object.isFrozen(bridge),
        others: ['evenhand', 'require', 'process', 'electron', 'ipcRenderer'].filter((name) =>
          Reflect.has(window, name),
        ),
        databases: databases.length,
        policy: here.headers.get('content-security-policy'),
        popup: window.open('app://room-window/') === null,
        microphone: (await navigator.permissions.query({ name: 'microphone' })).state,
      }
    })
    expect(found).toEqual({
      bridge: ['on room-window.shown'],
      frozen: true,
      others: [],
      databases: 0,
      policy: CONTENT_SECURITY_POLICY,
      popup: true,
      microphone: 'denied',
    })

    const before = await program.refusedRequests()
    const reached = await second.evaluate(async () =>
      fetch('app://evenhand/index.html').then(
        () => 'answered',
        () => 'refused',
      ),
    )
    expect(reached).toBe('refused')
    await watchSecond(program)
    for (const url of ['app://evenhand/', 'https://example.org/']) {
      await second.evaluate((target) => {
        const link = document.createElement('a')
        link.href = target
        document.body.append(link)
        link.click()
      }, url)
    }
    // All of it prevented before anything was asked for.
    await expect.poll(() => preventedIn(program)).toEqual(['app://evenhand/', 'https://example.org/'])
    expect(await program.refusedRequests()).toBe(before)
    expect(second.url()).toBe('app://room-window/')
  } finally {
    await program.call('room-window.close', {})
  }
  await expect.poll(() => program.electron.windows().length).toBe(1)
})

test('the second window is told nothing but what it may show', async ({ oneWindow: { program } }) => {
  const clock = { running: true, total: 0, minutes: 60, ofPart: 0, partMinutes: 5 }
  const part = { kind: 'part', name: 'Question 1', question: 'What did you do?', followUps: [], clock }
  expect(await program.ask('room-window.show', part)).toMatchObject({ ok: true })
  for (const more of ['competencies', 'goodResponse', 'probes', 'transcript']) {
    expect(await program.ask('room-window.show', { ...part, [more]: 'x' })).toMatchObject({
      ok: false,
      code: 'ipc.malformed',
    })
  }
})
