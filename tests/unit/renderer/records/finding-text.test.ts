import { describe, expect, it } from 'vitest'
import { errorMessage } from '#shared/messages/catalogue'
import { findingText } from '../../../../renderer/features/records/finding-text'

const found = (code: string) => findingText({ level: 'bad', code, subject: 'week.zip', values: {} })

describe('what a check found', () => {
  it('is said in its own words, or in those of the refusal that it is', () => {
    expect(found('bundle.heads-differ')).toBe(
      'week.zip: The chains do not end where the list of contents says.',
    )
    const refused = errorMessage({ code: 'bundle.not-a-bundle', values: {} })
    expect(found('bundle.not-a-bundle')).toBe(`week.zip: ${refused}`)
    expect(refused).toContain('archive')
  })

  it('is said by its code alone where this version has no words for it', () => {
    expect(found('bundle.of-tomorrow')).toBe(
      'week.zip: Something that this version cannot explain (bundle.of-tomorrow).',
    )
  })
})
