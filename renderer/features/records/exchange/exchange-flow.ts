import { exchangeAndOpen } from '#shared/contracts/ipc/exchange-and-open'
import type { ExchangeReport } from '#shared/contracts/ipc/exchange-report'
import type { Id } from '#shared/kernel/ids'
import type { Session } from '../../../app/session'
import { call } from '../../../bridge/bridge'
import { tellOpenings } from '../../scoring/opening/tell-openings'
import { beforeOpening } from './before-handing-out'

type Exchanging = Pick<Session, 'data' | 'device' | 'runner' | 'identity' | 'drafts'>

/**
 * Exchanges once: commits what is typed, hands out and takes in, and folds what came. Throws what `exchange.run`
 * refuses (`exchange.no-folder`, `exchange.running`); what else stops it stands in the report.
 */
export async function exchange(session: Exchanging, action: Id): Promise<ExchangeReport> {
  const { data } = session
  await beforeOpening(session, action)
  return exchangeAndOpen({
    exchange: async () => {
      const report = await call('exchange.run', { action })
      await data.catchUpAll()
      await data.restoreFiles()
      return report
    },
    open: async () => tellOpenings(session, action),
  })
}
