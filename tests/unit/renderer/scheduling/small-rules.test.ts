import { describe, expect, it } from 'vitest'
import { guessPaperKind } from '#shared/domain/scheduling/paper-kind'
import { changedFields } from '../../../../renderer/app/changed-fields'
import { fileSize } from '../../../../renderer/components/file-size'

describe('a file that is attached', () => {
  it('is a résumé by its name, or as the first document', () => {
    expect(guessPaperKind('Uwe_CV.docx', '', true)).toBe('resume')
    expect(guessPaperKind('Résumé Brandt.pdf', 'application/pdf', true)).toBe('resume')
    expect(guessPaperKind('Brandt.pdf', 'application/pdf', false)).toBe('resume')
    expect(guessPaperKind('Brandt.pdf', 'application/pdf', true)).toBe('other')
    expect(guessPaperKind('cvs-receipt.png', 'image/png', false)).toBe('other')
  })

  it('is no résumé where its name says that it is something else, or where it is a picture', () => {
    expect(guessPaperKind('Brandt cover_letter.pdf', 'application/pdf', false)).toBe('other')
    expect(guessPaperKind('SF-50.pdf', 'application/pdf', false)).toBe('other')
    expect(guessPaperKind('Brandt.png', 'image/png', false)).toBe('other')
  })

  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1.0 KB'],
    [47_210, '47 KB'],
    [999_600, '1.0 MB'],
    [200_000_000, '200 MB'],
  ])('of %i bytes is said to have %s', (bytes, text) => {
    expect(fileSize(bytes)).toBe(text)
  })
})

describe('what is written of a form', () => {
  it('are the fields that differ, lists compared by what is in them', () => {
    const before = { name: 'Ana', roles: ['a'], slot: undefined }
    expect(changedFields<Record<string, unknown>>(before, { name: 'Ana', roles: ['a'] })).toEqual({})
    expect(
      changedFields<Record<string, unknown>>(before, { name: 'Eva', roles: ['a', 'b'], slot: 1 }),
    ).toEqual({
      name: 'Eva',
      roles: ['a', 'b'],
      slot: 1,
    })
  })
})
