import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { Hash } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import { Records, type RecordView } from '#shared/log/records'
import { unseal } from '#shared/log/sealed'
import { readChange } from '#shared/log/verify-change'
import type { Program } from '../support/program'
import { chainFiles } from './copies'

const Line = z.object({ hash: Hash, header: z.unknown(), body: z.unknown() })

/** All that the journal holds, folded: what is really stored, whatever the screens show. */
export async function storedRecords(program: Program): Promise<Records> {
  const records = new Records()
  const { chains } = await program.call('journal.state', {})
  for (const { chain, device } of chains) {
    let after = 0
    for (;;) {
      const page = await program.call('journal.read', { chain, device, after, limit: 500 })
      records.applyAll(page.changes)
      after = page.changes.at(-1)?.header.number ?? after
      if (!page.more) break
    }
  }
  return records
}

/** The same, read from the journal's files while the program is closed. */
export function recordsOnDisk(userData: string): Records {
  const records = new Records()
  for (const file of chainFiles(userData, '')) {
    for (const line of readFileSync(file, 'utf8').trimEnd().split('\n')) {
      const { hash, header, body } = Line.parse(unseal(JSON.parse(line)))
      const read = unwrap(readChange({ header, body }, hash))
      if ('change' in read) records.apply(read.change)
    }
  }
  return records
}

/** Every text of a transcript that is stored. */
export function transcripts(records: Records): readonly string[] {
  return records
    .views('notes/')
    .flatMap(({ values }: RecordView) =>
      Object.entries(values).flatMap(([field, value]) =>
        field.startsWith('transcript/') && typeof value === 'string' ? [value] : [],
      ),
    )
}
