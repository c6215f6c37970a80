import { expect } from '@playwright/test'
import type { NewPerson } from '../../support/people'
import type { Desk } from './desk'

/** The first start: who works here, and their key; then the sample. */
export async function beginWork({ keys, screens }: Desk, person: NewPerson): Promise<void> {
  const { firstStart, hiringActions } = screens
  await keys.write(firstStart.field('Name'), person.name)
  await keys.write(firstStart.field('Title'), person.title)
  await keys.write(firstStart.field('Agency'), person.agency)
  await keys.write(firstStart.field('Email'), person.email)
  await keys.write(firstStart.field('Passphrase'), person.passphrase)
  await keys.write(firstStart.field('The same passphrase again'), person.passphrase)
  await keys.press('Enter')
  await expect(hiringActions.heading).toBeVisible({ timeout: 30_000 })
  await keys.enter(hiringActions.sample)
  await hiringActions.sampleOpened()
}
