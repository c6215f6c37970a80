import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { NewPerson } from '../support/people'
import type { Program } from '../support/program'

/** Somebody makes their key on a laptop of their own, and HR lets that laptop into the hiring action. */
export async function letIn(hr: Program, sme: Program, person: NewPerson, share: string): Promise<void> {
  const card = join(share, `${person.name}.evenhand-card`)
  const file = join(share, `${person.name}.evenhand`)
  await sme.screens.firstStart.create(person)
  await sme.screens.laptops.join.click()
  await sme.dialogs.saveTo(card)
  await sme.screens.laptops.saveCard.click()
  await expect(sme.page.getByText(`Written to ${card}`)).toBeVisible()

  const { laptops, stages } = hr.screens
  await stages.go('Records')
  await laptops.section.click()
  await hr.dialogs.open(card)
  await hr.dialogs.saveTo(file)
  await laptops.invite.click()
  await laptops.inviteDialog.getByRole('checkbox', { name: /We read the fingerprint/ }).check()
  await laptops.inviteDialog.getByRole('button', { name: 'Confirm and write the joining file' }).click()
  await expect(hr.page.getByText(`Written to ${file}`)).toBeVisible({ timeout: 30_000 })

  await sme.dialogs.open(file)
  await sme.screens.laptops.chooseFile.click()
  await sme.page.getByRole('checkbox', { name: /HR read me the same fingerprint/ }).check({ timeout: 30_000 })
  await sme.screens.laptops.takeIn.click()
  await expect(sme.page.getByRole('heading', { level: 1, name: 'Interviews' })).toBeVisible({
    timeout: 30_000,
  })
}

/** Chooses the exchange folder, once. */
export async function chooseFolder({ dialogs, screens }: Program, folder: string): Promise<void> {
  await goToExchange(screens)
  await dialogs.open(folder)
  await screens.exchange.choose.click()
  await expect(screens.exchange.now).toBeEnabled()
}

/** *Exchange now*, from wherever the person is. */
export async function exchange({ screens }: Program): Promise<void> {
  await goToExchange(screens)
  await screens.exchange.exchange()
}

async function goToExchange({ stages, exchange: page }: Program['screens']): Promise<void> {
  await stages.go('Records')
  await page.section.click()
}
