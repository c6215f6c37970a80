import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SheetSignature, Submission } from '#shared/domain/scoring/score-sheet'
import { partsOf } from '#shared/log/record-id'
import { readAs } from '#shared/log/read-as'
import type { Records } from '#shared/log/records'
import { readRevision } from '#shared/log/revision'
import { unsealBytes } from '#shared/log/sealed'
import { expect } from '../support/test'
import type { Program } from '../support/program'
import { journalFolder } from './copies'
import { storedRecords } from './stored-records'

/**
 * No half document exists: every submission's revision reads under its hash, every signature's files verify,
 * every file that has a hash for a name has that content. Returns the records, for what else is to be said.
 */
export async function expectNothingHalf(program: Program, profile: string): Promise<Records> {
  const records = await storedRecords(program)
  for (const view of records.views('submission/')) {
    const submission = readAs(Submission, view)
    expect(submission, view.id).toBeDefined()
    if (submission === undefined) continue
    const { text } = await program.call('revisions.get', { sha256: submission.revision })
    expect(readRevision(text, submission.revision).ok, view.id).toBe(true)
  }
  for (const view of records.views('signature/')) {
    const signature = readAs(SheetSignature, view)
    expect(signature, view.id).toBeDefined()
    if (signature === undefined) continue
    const plain = SheetSignature.parse(signature)
    const signer = partsOf(view.id).at(-1) ?? ''
    const checked = await program.call('sheet.verify', { signature: plain, signer })
    expect(checked, view.id).toMatchObject({ intact: true })
  }
  for (const store of ['attachments', 'revisions']) {
    expect(
      brokenFiles(join(journalFolder(profile), store)),
      `${store} whose content is not their name`,
    ).toEqual([])
  }
  return records
}

/** Files of a content store whose bytes do not have the hash that they are named by. */
function brokenFiles(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((part) =>
    readdirSync(join(folder, part))
      .filter((name) => /^[0-9a-f]{64}$/.test(name))
      .filter((name) => {
        const content = unsealBytes(readFileSync(join(folder, part, name)))
        return createHash('sha256').update(content).digest('hex') !== name
      }),
  )
}
