import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sharedChanges } from '#electron/app/action-records'
import { saveApplicants } from '#electron/app/save-applicants'
import { updateAction } from '#shared/domain/preparation/commands/action-commands'
import { editPreparation } from '#shared/domain/preparation/commands/edit-preparation'
import { ActionSettings } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import { createApplicant } from '#shared/domain/scheduling/commands/applicant-commands'
import { toAppError } from '#shared/kernel/app-error'
import { freshFolder, type Laptop } from './laptop'
import { makePair } from './pair'

it('writes the applicants for HR, and for an SME only while names are not hidden', async () => {
  const { hr, sme, action } = await makePair()
  const round = recordIds.round('c'.repeat(32))
  await hr.run(action, createApplicant, { action, applicant: 'a'.repeat(32), familyName: 'Okafor' })
  await hr.run(action, editPreparation, {
    action,
    edits: Object.entries({ name: 'Résumés', kind: 'resume-review', order: 1 }).map(([field, value]) => ({
      record: round,
      field,
      value,
    })),
  })
  const folder = freshFolder()
  const saved = async (laptop: Laptop, name: string) => {
    await sme.services.journal.importChanges(await sharedChanges(hr.services.journal, action))
    const path = join(folder, name)
    const wanted = { action, columns: 'own', format: 'csv' } as const
    const code = await saveApplicants(laptop.services, wanted, path).then(
      () => '',
      (thrown: unknown) => toAppError(thrown).code,
    )
    return { code, text: existsSync(path) ? readFileSync(path, 'utf8') : undefined }
  }
  expect((await saved(sme, 'before.csv')).text).toContain('Okafor')
  await hr.run(action, updateAction, {
    action,
    fields: { settings: ActionSettings.parse({ hideNames: true }) },
  })
  expect(await saved(sme, 'sme.csv')).toEqual({ code: 'applicants.names-hidden', text: undefined })
  expect((await saved(hr, 'hr.csv')).text).toContain('Okafor')
})
