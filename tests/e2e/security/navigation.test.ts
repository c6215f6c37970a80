import type { Program } from '../support/program'
import { expect, test } from './one-window'

/** Addresses that the page asked to go to, and whether that was prevented. */
async function watchNavigation({ electron }: Program): Promise<() => Promise<readonly string[]>> {
  await electron.evaluate(({ BrowserWindow }) => {
    const asked: string[] = []
    Reflect.set(globalThis, 'askedNavigation', asked)
    const [window] = BrowserWindow.getAllWindows()
    window?.webContents.on('will-navigate', (event) => {
      asked.push(`${event.defaultPrevented ? 'prevented' : 'let through'} ${event.url}`)
    })
    window?.webContents.on('did-navigate', (_, url) => {
      if (!url.startsWith('app://evenhand/')) asked.push(`went to ${url}`)
    })
  })
  return () => electron.evaluate(() => Reflect.get(globalThis, 'askedNavigation') as string[])
}

test('the page goes nowhere else: not to the network, not to a file, not to another host of its scheme', async ({
  oneWindow: { program },
}) => {
  const asked = await watchNavigation(program)
  const own = program.page.url()
  // Chromium itself refuses a page of ours a file, before the program is asked.
  await program.page.evaluate(() => {
    location.href = 'file:///etc/passwd'
  })
  for (const url of ['app://other/index.html', 'https://example.org/', 'data:text/html,x']) {
    await program.page.evaluate((target) => {
      const link = document.createElement('a')
      link.href = target
      document.body.append(link)
      link.click()
      link.remove()
    }, url)
  }
  await expect
    .poll(asked)
    .toEqual(expect.arrayContaining(['prevented app://other/index.html', 'prevented https://example.org/']))
  expect((await asked()).filter((text) => !text.startsWith('prevented '))).toEqual([])
  expect(program.page.url()).toBe(own)
  // Its own page is no other place.
  await program.page.reload()
  await expect(program.screens.firstStart.heading).toBeVisible()
})

test('no second window opens', async ({ oneWindow: { program } }) => {
  const opened = await program.page.evaluate(() => {
    const link = document.createElement('a')
    link.href = 'https://example.org/'
    link.target = '_blank'
    document.body.append(link)
    link.click()
    link.remove()
    return ['https://example.org/', 'about:blank', 'app://evenhand/'].map((url) => window.open(url) === null)
  })
  expect(opened).toEqual([true, true, true])
  expect(program.electron.windows()).toHaveLength(1)
  expect(await program.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('no page is embedded as a webview', async ({ oneWindow: { program } }) => {
  const isKnown = await program.page.evaluate(() => {
    const element = document.createElement('webview')
    element.setAttribute('src', 'https://example.org/')
    document.body.append(element)
    const known = 'getURL' in element
    element.remove()
    return known
  })
  expect(isKnown).toBe(false)
})
