import { expect } from '@playwright/test'
import type { Program } from '../support/program'

interface OneInterview {
  readonly given: string
  readonly family: string
  /** `2026-03-02`. */
  readonly date: string
  readonly panel: readonly string[]
  /** Who of them takes the notes. */
  readonly noteTaker?: string
}

/** Adds an applicant, and an interview with these people on its panel. */
export async function scheduleOne({ page, screens }: Program, one: OneInterview): Promise<void> {
  const { applicants, interviewForm: form, interviews, stages } = screens
  await stages.go('Applicants')
  await applicants.add.click()
  const dialog = page.getByRole('dialog', { name: 'Add applicant' })
  await dialog.getByRole('textbox', { name: 'Given name' }).fill(one.given)
  await dialog.getByRole('textbox', { name: 'Family name' }).fill(one.family)
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await stages.go('Interviews')
  await interviews.add.click()
  await form.applicant.click()
  await page.getByRole('option', { name: new RegExp(one.family) }).click()
  await form.date.fill(one.date)
  await form.start.fill('14:00')
  for (const [index, person] of one.panel.entries()) {
    await form.addMember.click()
    await form.member(index + 1).click()
    await page.getByRole('option', { name: new RegExp(person) }).click()
    if (person !== one.noteTaker) continue
    await form.memberRole(index + 1).click()
    await page.getByRole('option', { name: 'Note-taker' }).click()
  }
  await form.add.click()
  await expect(form.dialog).toBeHidden()
}
