import { recordIds } from '#shared/domain/record-ids'
import { newId, type Hash, type Id } from '#shared/kernel/ids'
import { instantFromMs } from '#shared/kernel/time'
import type { NamedChange, RecordId } from '#shared/log/change'
import { random, WrittenChain, type WrittenRecord } from './written-chain'

const hash = (): string => Buffer.from(random(32)).toString('hex')
const FAMILY_NAMES = ['Okafor', 'Lindqvist', 'Haddad', 'Moreau', 'Tanaka', 'Álvarez', 'Novak', 'Byrne']
const GIVEN_NAMES = ['Ada', 'Bo', 'Chidi', 'Dara', 'Emil', 'Farah', 'Goran', 'Hana', 'Ines', 'Jun']

export interface BusyLaptop {
  readonly action: Id
  readonly person: Id
  readonly colleague: Id
  readonly round: Id
  readonly guide: Id
  readonly interviews: number
  /** When its first change was written; the others follow by the second. */
  readonly beganMs: number
}

/** The chain of a laptop that held so many interviews: each applicant added, invited, seen and submitted. */
export function busyLaptop(laptop: BusyLaptop): readonly NamedChange[] {
  const { action, person, colleague, round, guide, interviews, beganMs } = laptop
  const chain = new WrittenChain(action, person, beganMs)
  const write = (name: string, record: RecordId, fields: WrittenRecord['fields'], over?: Hash) =>
    chain.write(name, [{ record, fields, ...(over === undefined ? {} : { over }) }])
  for (let index = 0; index < interviews; index += 1) {
    const applicant = newId(random)
    const interview = newId(random)
    const familyName = `${FAMILY_NAMES[index % FAMILY_NAMES.length]} ${index}`
    write('applicant.add', recordIds.applicant(applicant), {
      number: String(index).padStart(6, '0'),
      familyName,
      givenName: GIVEN_NAMES[index % GIVEN_NAMES.length] ?? '',
      email: `applicant${index}@example.org`,
    })
    const scheduled = write('interview.schedule', recordIds.interview(interview), {
      applicant,
      round,
      guide,
      // The second has not submitted yet: nothing is due to be opened.
      panel: [person, colleague].map((member) => ({ person: member, role: 'rater' })),
      status: 'scheduled',
    })
    const comments = `Can come on every day but the ${(index % 28) + 1}th; asks for a quiet room.`
    write('applicant.update', recordIds.applicant(applicant), { comments })
    write('interview.update', recordIds.interview(interview), { status: 'interviewed' }, scheduled)
    const revision = hash()
    const at = instantFromMs(chain.nowMs)
    write('sheet.submit', recordIds.submission(interview, revision, person), { revision, at })
  }
  return chain.changes
}
