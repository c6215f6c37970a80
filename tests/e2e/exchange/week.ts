import { expect } from '@playwright/test'
import type { NewPerson } from '../support/people'
import type { Program } from '../support/program'
import { changesOf } from '../records/other-laptops'

/** Confirms that there is no conflict of interest, completes the sheet, submits and signs it. */
export async function handIn(
  { screens }: Program,
  person: NewPerson,
  sheet: { readonly applicant: string; readonly words: string; readonly exceeds?: boolean },
  /** What is looked at once the sheet stands open, before anything is rated. */
  look?: () => Promise<void>,
): Promise<void> {
  const { interviewRoom, interviews, scoreSheet, stages, topBar } = screens
  await stages.go('Interviews')
  await interviews.open(sheet.applicant)
  await interviewRoom.confirmAndBegin()
  await interviewRoom.toScoreSheet.click()
  await expect(scoreSheet.heading).toBeVisible()
  await look?.()
  await scoreSheet.complete(sheet.words)
  if (sheet.exceeds === true) await scoreSheet.ratings.first().getByRole('radio', { name: 'Exceeds' }).check()
  await topBar.saved()
  await scoreSheet.submitAndConfirm()
  await scoreSheet.signWith(person.passphrase)
}

/** Writes a comment about an applicant, from the list. */
export async function comment({ page, screens }: Program, applicant: string, text: string): Promise<void> {
  const { applicants, stages, topBar } = screens
  await stages.go('Applicants')
  await applicants
    .row(applicant)
    .getByRole('button', { name: /^More for / })
    .click()
  await applicants.item('Edit').click()
  const dialog = page.getByRole('dialog', { name: /^Edit / })
  await dialog.getByRole('textbox', { name: 'Comments' }).fill(text)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
  await topBar.saved()
}

/** The hashes of all changes that a laptop shares with the others. */
export async function sharedHashes(program: Program): Promise<readonly string[]> {
  return (await changesOf(program)).changes.map(({ hash }) => hash).sort()
}

/** All that the window's databases hold, as text. */
export async function textOfDatabases(): Promise<string> {
  const texts: string[] = []
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name)
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(new Error(name)))
    })
    for (const store of Array.from(database.objectStoreNames)) {
      const rows = await new Promise<unknown[]>((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).getAll()
        request.addEventListener('success', () => resolve(request.result as unknown[]))
        request.addEventListener('error', () => reject(new Error(store)))
      })
      texts.push(JSON.stringify(rows))
    }
    database.close()
  }
  return texts.join('\n')
}
