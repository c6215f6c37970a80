import { expect, it } from 'vitest'
import { Paper } from '#shared/domain/scheduling/applicant'
import { paperThere } from '../../../../renderer/features/interview/room/second-window/paper-there'

const paper = (id: string, kind: 'resume' | 'other') => ({
  ...Paper.parse({
    applicant: '0'.repeat(32),
    name: id,
    mediaType: 'image/png',
    bytes: 1,
    sha256: 'a'.repeat(64),
    kind,
  }),
  id,
})

it('shows the paper that was chosen, a résumé before one is, and no other paper by itself', () => {
  const [letter, resume] = [paper('letter', 'other'), paper('resume', 'resume')]
  expect(paperThere([letter, resume], 'letter')).toBe(letter)
  expect(paperThere([letter, resume], undefined)).toBe(resume)
  expect(paperThere([letter, resume], 'gone')).toBe(resume)
  expect(paperThere([letter], undefined)).toBeUndefined()
})
