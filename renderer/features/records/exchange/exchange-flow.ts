import type { ExchangeReport } from '#shared/contracts/ipc/exchange-report'
import type { Id } from '#shared/kernel/ids'
import type { Session } from '../../../app/session'
import { call } from '../../../bridge/bridge'
import { tellOpenings } from '../../scoring/opening/tell-openings'
import { beforeHandingOut } from './before-handing-out'
import { joinReports } from '#shared/contracts/ipc/join-reports'

type Exchanging = Pick<Session, 'data' | 'runner' | 'identity' | 'drafts'>

/**
 * Exchanges once: commits what is typed, hands out and takes in, and folds what came. Where what came lets
 * further score sheets be opened, their keys go out at once in a second exchange. Throws what `exchange.run`
 * refuses (`exchange.no-folder`, `exchange.running`); what else stops it stands in the report.
 */
export async function exchange(session: Exchanging, action: Id): Promise<ExchangeReport> {
  await beforeHandingOut(session, action)
  const report = await runAndFold(session, action)
  if (report.taken.length === 0 || (await tellOpenings(session, action)) === 0) return report
  return joinReports(report, await runAndFold(session, action))
}

async function runAndFold({ data }: Exchanging, action: Id): Promise<ExchangeReport> {
  const report = await call('exchange.run', { action })
  await data.catchUpAll()
  await data.restoreFiles()
  return report
}
