import { expect } from '@playwright/test'
import type { Desk } from './desk'

export interface NewInterview {
  /** `2026-03-02`. */
  readonly date: string
  /** `14:00`. */
  readonly start: string
  readonly panel: readonly { readonly person: string; readonly role: string }[]
}

/** Fills the dialog of a new interview, whoever it is of, and adds it. */
export async function scheduleInterview({ keys, screens }: Desk, interview: NewInterview): Promise<void> {
  const form = screens.interviewForm
  await keys.to(form.date)
  const [year = '', month = '', day = ''] = interview.date.split('-')
  await keys.type(`${month}${day}${year}`)
  await expect(form.date).toHaveValue(interview.date)
  await keys.write(form.start, interview.start)
  await keys.write(form.where, 'https://meet.tidal.example/88-204')
  for (const [index, { person, role }] of interview.panel.entries()) {
    await keys.enter(form.addMember)
    await keys.choose(form.member(index + 1), person)
    await expect(form.memberRole(index + 1)).toHaveValue(role)
  }
  await keys.enter(form.add)
  await expect(form.dialog).toBeHidden()
}
