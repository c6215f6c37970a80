import { expect, test } from './one-window'

test('the spell checker is off and has no dictionary to fetch', async ({ oneWindow: { program } }) => {
  const checker = await program.electron.evaluate(({ session }) => ({
    enabled: session.defaultSession.isSpellCheckerEnabled(),
    languages: session.defaultSession.getSpellCheckerLanguages(),
  }))
  expect(checker).toEqual({ enabled: false, languages: [] })
})

test('Chromium is told to run none of its own errands', async ({ oneWindow: { program } }) => {
  // Those that Playwright does not set itself; `tests/unit/security/network.test.ts` has them all.
  const switches = ['disable-domain-reliability', 'no-pings', 'disable-quic', 'dns-prefetch-disable']
  const set = await program.electron.evaluate(
    ({ app }, names) => names.filter((name) => app.commandLine.hasSwitch(name)),
    switches,
  )
  expect(set).toEqual(switches)
})

test('the window has no menu, and its title names nobody', async ({ oneWindow: { program } }) => {
  const { menu, title } = await program.electron.evaluate(({ BrowserWindow, Menu }) => ({
    menu: Menu.getApplicationMenu() === null,
    title: BrowserWindow.getAllWindows()[0]?.getTitle(),
  }))
  expect({ menu, title }).toEqual({ menu: true, title: 'Evenhand' })
})
