import { foreignResume } from '../../support/documents/foreign'
import { endlessPdf } from '../../support/papers/endless-pdf'
import { dropFiles } from '../support/drop-files'
import { expect, test } from '../support/test'

test.use({ profileWith: 'sample' })

/** Less than what a PDF may take where nobody sets it. */
const SECONDS = 3
const REFUSED_MS = 30_000

test('a PDF made to keep its reader busy is refused in time, its thread is ended, and the window answers meanwhile', async ({
  evenhand,
}) => {
  const program = await evenhand.start({ environment: { EVENHAND_PDF_SECONDS: String(SECONDS) } })
  const { page, screens } = program
  const { applicants } = screens
  await page.getByRole('button', { name: 'Start a hiring action' }).click()
  await page.getByRole('textbox', { name: 'Position' }).fill('Hydrologist')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await expect(applicants.count(0, 0)).toBeVisible()
  await applicants.add.click()
  const adding = page.getByRole('dialog', { name: 'Add applicant' })
  await adding.getByRole('textbox', { name: 'Given name' }).fill('Nils')
  await adding.getByRole('textbox', { name: 'Family name' }).fill('Bergström')
  await page.keyboard.press('Enter')
  await expect(adding).toBeHidden()
  const threads = page.workers().length
  await dropFiles(applicants.table, [
    { name: 'Nils Bergstrom endless.pdf', bytes: endlessPdf() },
    { name: 'Nils Bergstrom resume.pdf', bytes: await foreignResume(['Gauges']) },
  ])
  const dialog = page.getByRole('dialog', { name: 'Attach papers' })
  await dialog.getByRole('button', { name: 'Attach 2 papers' }).click()
  await expect.poll(() => page.workers().length).toBeGreaterThan(threads)
  // While it is read, the window goes on drawing.
  expect(
    await page.evaluate(async () => {
      const from = performance.now()
      for (let frame = 0; frame < 30; frame += 1) {
        await new Promise((resolve) => {
          requestAnimationFrame(resolve)
        })
      }
      return performance.now() - from
    }),
  ).toBeLessThan(5000)
  const refused = dialog.getByText(new RegExp(`endless\\.pdf was not read within ${SECONDS} seconds`))
  await expect(refused).toBeVisible({ timeout: REFUSED_MS })
  await expect.poll(() => page.workers().length).toBe(threads)
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await expect(dialog).toBeHidden()
  // The paper after it was taken.
  await applicants.search.fill('Gauges')
  await expect(applicants.table.getByText('Bergström')).toBeVisible()
})
