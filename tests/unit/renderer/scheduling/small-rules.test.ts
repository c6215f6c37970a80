import { describe, expect, it } from 'vitest'
import { guessPaperKind, mediaTypeOf } from '#shared/domain/scheduling/paper-kind'
import { changedFields } from '../../../../renderer/app/changed-fields'
import { fileSize } from '../../../../renderer/components/file-size'

describe('a file that is attached', () => {
  it('is a résumé by its name, or as the first PDF', () => {
    expect(guessPaperKind('Uwe_CV.docx', '', true)).toBe('resume')
    expect(guessPaperKind('Résumé Brandt.pdf', 'application/pdf', true)).toBe('resume')
    expect(guessPaperKind('Brandt.pdf', 'application/pdf', false)).toBe('resume')
    expect(guessPaperKind('Brandt.pdf', 'application/pdf', true)).toBe('other')
    expect(guessPaperKind('cvs-receipt.png', 'image/png', false)).toBe('other')
  })

  it('has the type that it says, or that its ending says', () => {
    expect(mediaTypeOf('a.PDF', '')).toBe('application/pdf')
    expect(mediaTypeOf('a', '')).toBe('application/octet-stream')
    expect(mediaTypeOf('a.pdf', 'text/plain')).toBe('text/plain')
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
