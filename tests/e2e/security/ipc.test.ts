import { join } from 'node:path'
import { CHANNEL_NAMES } from '#shared/contracts/ipc/channel-names'
import { OUT } from '../../../scripts/lib/paths.mjs'
import { expect, test } from './one-window'

/** The program's own preload, as built. */
const PRELOAD = join(OUT, 'preload', 'preload.cjs')

/** Calls every channel with `{}` through the preload's bridge of a page; answers `channel: code`. */
const CALL_ALL = `Promise.all(
  Object.entries(window.evenhand)
    .filter(([name]) => !name.startsWith('on '))
    .map(async ([name, method]) => name + ': ' + (await method({})).code),
)`

const REFUSED = CHANNEL_NAMES.map((name) => `${name}: ipc.foreign-sender`)

test('no channel answers a window of another origin that got hold of the preload', async ({
  oneWindow: { program },
}) => {
  const answers = await program.electron.evaluate(
    async ({ BrowserWindow }, { preload, script }) => {
      const foreign = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true, contextIsolation: true },
      })
      try {
        await foreign.loadURL('data:text/html,<p>not ours</p>')
        return (await foreign.webContents.executeJavaScript(script)) as string[]
      } finally {
        foreign.destroy()
      }
    },
    { preload: PRELOAD, script: CALL_ALL },
  )
  expect(answers.sort()).toEqual([...REFUSED].sort())
})

test('no channel answers a frame within a page', async ({ oneWindow: { program } }) => {
  const answers = await program.electron.evaluate(
    async ({ BrowserWindow }, { preload, script }) => {
      const host = new BrowserWindow({
        show: false,
        webPreferences: {
          preload,
          sandbox: true,
          contextIsolation: true,
          nodeIntegrationInSubFrames: true,
        },
      })
      try {
        await host.loadURL('data:text/html,<iframe src="data:text/html,frame"></iframe>')
        const frame = host.webContents.mainFrame.frames[0]
        return ((await frame?.executeJavaScript(script)) ?? []) as string[]
      } finally {
        host.destroy()
      }
    },
    { preload: PRELOAD, script: CALL_ALL },
  )
  expect(answers.sort()).toEqual([...REFUSED].sort())
})

test('every channel refuses what is not a request, and says so with a code', async ({
  oneWindow: { program },
}) => {
  const wrong: string[] = []
  for (const name of CHANNEL_NAMES) {
    for (const request of [null, 7, 'text', []]) {
      const answer = await program.ask(name, request)
      if (answer.ok || answer.code !== 'ipc.malformed') wrong.push(`${name} ${JSON.stringify(request)}`)
    }
  }
  expect(wrong).toEqual([])
})
