import type { ExchangeReport } from '#shared/contracts/ipc/exchange-report'
import { joinReports } from '#shared/contracts/ipc/join-reports'
import type { Id } from '#shared/kernel/ids'
import type { DataServices } from './data-services'
import { Exchanges } from './exchanges'
import { tellOpenings } from './tell-openings'

/**
 * Exchanges once where no window does, as the window would: opens the score sheets that are due before, and again
 * after what came. Throws `exchange.no-folder`, `storage.…`; what else stops it stands in the report.
 */
export async function exchangeAlone(
  services: DataServices,
  action: Id,
  exchanges = new Exchanges(services),
): Promise<ExchangeReport> {
  await tellOpenings(services, action)
  const report = await exchanges.run(action)
  if (report.taken.length === 0 || (await tellOpenings(services, action)) === 0) return report
  return joinReports(report, await exchanges.run(action))
}
