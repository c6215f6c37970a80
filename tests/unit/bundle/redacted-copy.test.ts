import { describe, expect, it } from 'vitest'
import { sourceOfBytes } from '#electron/bundle/byte-source'
import { fileOfBytes } from '#electron/bundle/bundle-content'
import { openArchive } from '#electron/bundle/open-archive'
import { openBundle } from '#electron/bundle/open-bundle'
import { assertNamesGone, packRedacted } from '#electron/bundle/pack-redacted'
import { verifyBundleSource } from '#electron/bundle/verify-bundle'
import { writeBundle } from '#electron/bundle/write-bundle'
import { REPORT_PATHS } from '#shared/contracts/bundle/paths'
import { RedactionChoice } from '#shared/domain/records/redact'
import { recordIds } from '#shared/domain/record-ids'
import { newId } from '#shared/kernel/ids'
import { ACTION, change, collect, deviceOf, random, smallInput } from './support/small-archive'

const APPLICANT = newId(random)
const set = (record: string, values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([field, value]) => ({ record, field, value }))
const changes = [
  change([
    ...set(recordIds.action(ACTION), { title: 'Ranger', comments: 'Núñez was late.' }),
    ...set(recordIds.applicant(APPLICANT), {
      familyName: 'Nuñez',
      givenName: 'Al',
      email: 'al@mail.example',
    }),
    ...set(recordIds.applicant(newId(random)), { familyName: 'Ng', email: 'ng@mail.example' }),
    ...set(recordIds.paper(newId(random)), { applicant: APPLICANT, name: 'cv nunez.pdf' }),
    ...set(`opening/${newId(random)}/${'ab'.repeat(32)}`, { key: 'AGE-SECRET-KEY-1' }),
  ]),
]
const copyOf = (choice: Partial<RedactionChoice>) =>
  packRedacted({ ...smallInput(), changes, choice: RedactionChoice.parse(choice) })

describe('a redacted copy', () => {
  it('holds nothing of what was removed, no keys, and no change', async () => {
    const { content, remaining } = copyOf({
      people: [APPLICANT],
      fields: ['applicant.email', 'action.comments'],
    })
    expect(remaining).toEqual([])
    const bytes = await collect(writeBundle(content, await deviceOf()))
    const text = bytes.toString()
    for (const gone of [/nu[nñ]ez/i, /mail\.example/, /SECRET/, /late/, /jsonl/])
      expect(text).not.toMatch(gone)
    for (const left of ['Ranger', 'Ng', '[removed]']) expect(text).toContain(left)
    const { intact, findings } = await verifyBundleSource(sourceOfBytes(bytes), 'a')
    expect(intact).toBe(true)
    expect(findings.map(({ code }) => code)).toContain('bundle.redacted-copy')
  })

  it('lists every text in which a removed name still stands, whatever its accents and capitals', () => {
    const choice = RedactionChoice.parse({ people: [APPLICANT], words: ['NG'] })
    const copy = copyOf(choice)
    expect(copy.remaining.map(({ field, name }) => `${field} ${name}`).sort()).toEqual([
      'comments nunez',
      'email ng',
      'familyName ng',
      'title ng',
    ])
    expect(() => assertNamesGone(copy, choice)).toThrow(
      expect.objectContaining({ code: 'redacted.names-remain', values: { count: 4 } }),
    )
    assertNamesGone(copy, { ...choice, namesMayRemain: true })
  })

  it('cannot be merged or printed from', async () => {
    const bytes = await collect(writeBundle(copyOf({}).content, await deviceOf()))
    expect((await openBundle(sourceOfBytes(bytes))).changes).toEqual([])
    await expect(openArchive(sourceOfBytes(bytes))).rejects.toMatchObject({ code: 'bundle.redacted' })
  })

  it('with a report of another shape is not intact', async () => {
    const { content } = copyOf({})
    const altered = content.files.map((file) =>
      file.path === REPORT_PATHS.hashes ? fileOfBytes('report', file.path, Buffer.from('{"v":1}')) : file,
    )
    for (const files of [altered, content.files.slice(1)]) {
      const bytes = await collect(writeBundle({ ...content, files }, await deviceOf()))
      const { findings } = await verifyBundleSource(sourceOfBytes(bytes), 'a')
      expect(findings).toContainEqual(expect.objectContaining({ level: 'bad', code: 'redacted.unreadable' }))
    }
  })
})
