import { describe, expect, it } from 'vitest'
import { likelyPerson } from '../../../renderer/features/records/laptops/likely-person'

const card = {
  person: 'aa'.repeat(16),
  profile: { name: 'Noor Haddad', title: '', agency: '', email: 'Noor@tidal.example', zone: 'UTC' },
}
const entry = (id: string, name: string, email = '', fingerprint = '') => ({ id, name, email, fingerprint })

describe('whom of the panel a card most likely belongs to', () => {
  it('is who has its id, then its address, then its name, whatever case and accents', () => {
    const named = entry('1', 'NOÓR haddad')
    const mailed = entry('2', 'N. H.', 'noor@tidal.example')
    const same = entry(card.person, 'Somebody', '', 'ff'.repeat(32))
    expect(likelyPerson(card, [named, mailed, same])).toBe(card.person)
    expect(likelyPerson(card, [named, mailed])).toBe('2')
    expect(likelyPerson(card, [named])).toBe('1')
  })

  it('is nobody where two could be, and nobody who has a key already', () => {
    expect(likelyPerson(card, [entry('1', 'Noor Haddad'), entry('2', 'Noor Haddad')])).toBeUndefined()
    expect(likelyPerson(card, [entry('1', 'Noor Haddad', '', 'ff'.repeat(32))])).toBeUndefined()
    expect(likelyPerson(card, [])).toBeUndefined()
  })
})
