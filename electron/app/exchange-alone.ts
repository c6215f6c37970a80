import { exchangeAndOpen } from '#shared/contracts/ipc/exchange-and-open'
import type { ExchangeReport } from '#shared/contracts/ipc/exchange-report'
import type { Id } from '#shared/kernel/ids'
import type { DataServices } from './data-services'
import { Exchanges } from './exchanges'
import { tellOpenings } from './tell-openings'

/**
 * Exchanges once where no window does, as the window would. Throws `exchange.no-folder`, `storage.…`; what else
 * stops it stands in the report.
 */
export async function exchangeAlone(
  services: DataServices,
  action: Id,
  exchanges = new Exchanges(services),
): Promise<ExchangeReport> {
  return exchangeAndOpen({
    exchange: async () => exchanges.run(action),
    open: async () => tellOpenings(services, action),
  })
}
