import type { ExchangeReport } from '#shared/contracts/ipc/exchange-report'
import { namesOf, type RecordNames } from '#shared/domain/records/record-names'
import type { Id } from '#shared/kernel/ids'
import { useSession } from '../../../app/session'
import { useLive } from '../../../data/use-live'

/** What the records of a report are called; undefined while it is read. */
export function useReportNames(action: Id, report: ExchangeReport): RecordNames | undefined {
  const { data, identity } = useSession()
  const { person } = identity
  return useLive(async () => {
    const records = report.taken.flatMap((taken) => taken.records)
    return namesOf(await data.worker.ask('namesOfRecords', { action, records, person }))
  }, [data, action, report, person])
}
