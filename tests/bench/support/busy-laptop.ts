import { randomBytes } from 'node:crypto'
import { actionChain, recordIds } from '#shared/domain/record-ids'
import { newId, type Id } from '#shared/kernel/ids'
import { instantFromMs } from '#shared/kernel/time'
import { stampChange, type Head, type Patch } from '#shared/log/chain'
import type { NamedChange, RecordId } from '#shared/log/change'

const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length))
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
  const device = newId(random)
  const changes: NamedChange[] = []
  let head: Head | undefined
  const write = (name: string, record: RecordId, fields: Record<string, Patch['value']>, over?: string) => {
    const change = stampChange(
      {
        chain: actionChain(action),
        device,
        actor: person,
        clock: [beganMs + changes.length * 1000, 0],
        head,
        command: { id: newId(random), name },
      },
      Object.entries(fields).map(([field, value]) => ({
        record,
        field,
        over: over === undefined ? [] : [over],
        value,
      })),
      random,
    )
    head = { number: change.header.number, hash: change.hash }
    changes.push(change)
    return change.hash
  }
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
    const at = instantFromMs(beganMs + changes.length * 1000)
    write('sheet.submit', recordIds.submission(interview, revision, person), { revision, at })
  }
  return changes
}
