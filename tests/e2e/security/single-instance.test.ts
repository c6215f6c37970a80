import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from '../support/test'
import { programArguments } from '../support/program'
import { electronExecutable } from '../support/runtime'

test('a second program on the same profile ends, and the first comes forward', async ({ evenhand }) => {
  const program = await evenhand.start()
  await program.electron.evaluate(({ app, BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.minimize()
    app.on('second-instance', () => Reflect.set(globalThis, 'told', true))
  })
  const second = spawn(electronExecutable(), programArguments(evenhand.launch()), { stdio: 'ignore' })
  const [code] = (await once(second, 'exit')) as [number]
  expect(code).toBe(0)

  await expect
    .poll(() =>
      program.electron.evaluate(({ BrowserWindow }) => ({
        told: Reflect.get(globalThis, 'told') === true,
        minimized: BrowserWindow.getAllWindows()[0]?.isMinimized(),
      })),
    )
    .toEqual({ told: true, minimized: false })
  await expect(program.screens.firstStart.heading).toBeVisible()
  expect(await program.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})
