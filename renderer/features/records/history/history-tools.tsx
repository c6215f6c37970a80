import { Button } from '@mantine/core'
import { IconPrinter, IconShieldCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { ResponseOf } from '#shared/contracts/ipc/contract'
import type { Written } from '#shared/contracts/ipc/records'
import { HiringAction } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import type { HistorySearch } from '#shared/domain/records/history-search'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { call } from '../../../bridge/bridge'
import { useRecord } from '../../../data/use-live'
import { HistoryOutcome } from './history-outcome'

interface HistoryToolsProps {
  readonly action: Id
  readonly search: HistorySearch
}

/** The check of the whole history, and the print of what is shown; what came of them stands in a dialog. */
export function HistoryTools({ action, search }: HistoryToolsProps) {
  const { data, drafts } = useSession()
  const found = useRecord(data.records, recordIds.action(action), HiringAction)
  const task = useTask()
  const [doing, setDoing] = useState<'check' | 'print'>()
  const [checked, setChecked] = useState<ResponseOf<'history.check'>>()
  const [written, setWritten] = useState<Written>(null)
  const begin = (what: 'check' | 'print', work: () => Promise<void>): void => {
    setDoing(what)
    setChecked(undefined)
    setWritten(null)
    void task.run(work)
  }
  const check = (): void => begin('check', async () => setChecked(await call('history.check', { action })))
  const print = (): void =>
    begin('print', async () => {
      await drafts.commitAll()
      const name = message('history-page.file', { action: found?.title ?? '' })
      setWritten(
        await call('history.print', {
          action,
          search: {
            ...search,
            also: [...search.also],
            people: [...search.people],
            laptops: [...search.laptops],
            kinds: [...search.kinds],
          },
          name,
        }),
      )
    })
  return (
    <>
      <Button
        size="xs"
        variant="default"
        loading={task.busy && doing === 'check'}
        disabled={task.busy && doing !== 'check'}
        leftSection={<IconShieldCheck size={16} aria-hidden />}
        onClick={check}
      >
        {message('history-page.check')}
      </Button>
      <Button
        size="xs"
        variant="default"
        loading={task.busy && doing === 'print'}
        disabled={task.busy && doing !== 'print'}
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={print}
      >
        {message('history-page.print')}
      </Button>
      <HistoryOutcome
        checked={checked}
        written={written}
        error={task.error}
        onClose={() => {
          setChecked(undefined)
          setWritten(null)
          task.clear()
        }}
      />
    </>
  )
}
