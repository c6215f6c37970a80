import type { ExchangeReport } from './exchange-report'
import { joinReports } from './join-reports'

/** How an exchange is done, and how what may be opened by now is opened (answers how many score sheets were). */
export interface ExchangeSteps {
  readonly exchange: () => Promise<ExchangeReport>
  readonly open: () => Promise<number>
}

/**
 * Exchanges once, as the person sees it: where what came lets further score sheets be opened, their keys go out
 * at once in a second exchange.
 */
export async function exchangeAndOpen({ exchange, open }: ExchangeSteps): Promise<ExchangeReport> {
  await open()
  const report = await exchange()
  if (report.taken.length === 0 || (await open()) === 0) return report
  return joinReports(report, await exchange())
}
