import { randomBytes } from 'node:crypto'
import { actionsHere, knownRecords, sharedChanges } from '#electron/app/action-records'
import { runCommand } from '#electron/app/command-runner'
import { exchangeAlone } from '#electron/app/exchange-alone'
import { Exchanges } from '#electron/app/exchanges'
import { systemRandom } from '#electron/platform/random'
import { recordIds } from '#shared/domain/record-ids'
import { attachPaper } from '#shared/domain/scheduling/commands/paper-commands'
import { newId, type Hash, type Id } from '#shared/kernel/ids'
import { partsOf } from '#shared/log/record-id'
import type { ExchangeReport } from '#shared/contracts/ipc/exchange-report'
import { confirmLaptop, letIn, newProfile, withProfile } from '../../support/laptops/profiles'
import { setRecord } from '../../support/laptops/set-record'

/** Makes the profile of an SME who takes part in the only hiring action of HR's profile, over this folder. */
export async function letOtherIn(hrFolder: string, otherFolder: string, share: string): Promise<Id> {
  return withProfile(hrFolder, async (hr) => {
    const [action = ''] = actionsHere(hr.journal)
    // The sample was begun by somebody else.
    const record = recordIds.person(action, hr.identity.person ?? '')
    await runCommand(hr, action, setRecord, { action, record, fields: { duties: ['hr-specialist', 'sme'] } })
    await confirmLaptop(hr, action, hr)
    const records = await knownRecords(hr.journal, action)
    const people = records.views('person/').map(({ id }) => partsOf(id)[1] ?? '')
    const person = people.find((each) => each !== hr.identity.person) ?? ''
    await newProfile(otherFolder, 'other', person)
    await letIn(hr, action, { folder: otherFolder, share })
    await new Exchanges(hr).choose(action, share)
    return action
  })
}

/** Stores papers as a laptop's person would; every one is a change with a file of 3 MB. */
export async function addPapers(folder: string, action: Id, papers: number): Promise<void> {
  await withProfile(folder, async (laptop) => {
    const [view] = (await knownRecords(laptop.journal, action)).views('applicant/')
    const applicant = partsOf(view?.id ?? '')[0] ?? ''
    for (let count = 1; count <= papers; count += 1) {
      const content = randomBytes(3_000_000)
      const { sha256 } = await laptop.attachments.put(content)
      await runCommand(laptop, action, attachPaper, {
        action,
        paper: newId(systemRandom),
        applicant,
        kind: 'other',
        name: `paper ${count}.pdf`,
        mediaType: 'application/pdf',
        sha256,
        bytes: content.length,
      })
    }
  })
}

/** Exchanges without a window. */
export async function exchangeFor(folder: string, action: Id): Promise<ExchangeReport> {
  return withProfile(folder, async (laptop) => exchangeAlone(laptop, action))
}

/** The hashes of a profile's shared changes, with what its journal had to say about damage. */
export async function changesIn(folder: string, action: Id): Promise<ReadonlySet<Hash>> {
  return withProfile(folder, async ({ journal }) => {
    await journal.verifyAll()
    const { notices } = journal.state()
    if (notices.some(({ code }) => code !== 'journal.torn-line')) throw new Error(JSON.stringify(notices))
    return new Set((await sharedChanges(journal, action)).map(({ hash }) => hash))
  })
}
