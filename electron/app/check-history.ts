import type { Finding } from '#shared/contracts/ipc/records'
import { actionChain, privateChain } from '#shared/domain/record-ids'
import { recordNames } from '#shared/domain/records/record-names'
import type { Id } from '#shared/kernel/ids'
import { Records } from '#shared/log/records'
import { isIntact } from '../bundle/finding'
import { rosterOf } from '../bundle/roster'
import { verifyHistory } from '../bundle/verify-history'
import { readClock } from '../platform/clock'
import { changesOfDevice } from './action-records'
import type { Services } from './services'

/** Checks every line, chain and signature of a hiring action in the journal, what is private included. */
export async function checkHistory(
  { heads, journal }: Services,
  action: Id,
): Promise<{ intact: boolean; findings: Finding[] }> {
  await journal.verifyAll()
  const chain = actionChain(action)
  const states = journal
    .chains()
    .filter((state) => state.chain === chain || state.chain === privateChain(action))
  const changes = (
    await Promise.all(states.map(async (state) => changesOfDevice(journal, state.chain, state.device)))
  ).flat()
  const records = new Records().applyAll(changes)
  const names = await recordNames(records, action)
  const kept = {
    changes,
    heads: await heads.of(chain),
    roster: await rosterOf(records, action),
    damaged: states.flatMap(({ damaged, device }) => damaged.map(({ number }) => ({ device, number }))),
  }
  const findings = await verifyHistory(kept, names.laptop, readClock().instant)
  return { intact: isIntact(findings), findings: [...findings] }
}
