import type { Id } from '#shared/kernel/ids'
import { RecordsTabs } from '../records-tabs'

export function HistoryPage({ action }: { readonly action: Id; readonly record?: string | undefined }) {
  return <RecordsTabs action={action} />
}
