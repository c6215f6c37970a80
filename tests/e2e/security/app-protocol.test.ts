import { expect, test } from './one-window'

/** A null byte is no address for Chromium itself; the unit test has it. */
const OUTSIDE = [
  ['two dots', 'app://evenhand/../../package.json'],
  ['encoded dots', 'app://evenhand/%2e%2e/%2e%2e/package.json'],
  ['encoded slashes', 'app://evenhand/..%2f..%2fpackage.json'],
  ['encoded backslashes', 'app://evenhand/..%5c..%5cpackage.json'],
  ['backslashes', 'app://evenhand/..\\..\\package.json'],
  ['encoded twice', 'app://evenhand/%252e%252e%252f%252e%252e%252fpackage.json'],
  ['a file that is not there', 'app://evenhand/missing.js'],
  ['a kind that is not served', 'app://evenhand/../main/main.cjs'],
] as const

test('no address of the page leads out of the window’s folder', async ({ oneWindow: { program } }) => {
  const answers = await program.page.evaluate(
    async (urls) =>
      Promise.all(
        urls.map(async (url) => {
          const response = await fetch(url)
          return `${response.status} ${await response.text()}`
        }),
      ),
    OUTSIDE.map(([, url]) => url),
  )
  const expected = OUTSIDE.map(([how]) => [how, '404 Not found'])
  expect(OUTSIDE.map(([how], index) => [how, answers[index]])).toEqual(expected)
})

test('another host of the scheme has nothing, even for the main process', async ({
  oneWindow: { program, evenhand },
}) => {
  const before = await program.refusedRequests()
  const answer = await program.electron.evaluate(async ({ net }) =>
    net.fetch('app://other/index.html').then(
      ({ status }) => `answered ${status}`,
      () => 'refused',
    ),
  )
  expect(['answered 404', 'refused']).toContain(answer)
  evenhand.expectedRefusals += (await program.refusedRequests()) - before
})

test('nothing is taken but with GET', async ({ oneWindow: { program } }) => {
  const status = await program.page.evaluate(
    async () => (await fetch('/index.html', { method: 'POST', body: 'x' })).status,
  )
  expect(status).toBe(404)
})
