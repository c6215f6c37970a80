import { useState } from 'react'
import type { Written } from '#shared/contracts/ipc/records'
import { blindNumber } from '#shared/domain/scoring/grading/grading-material'
import { message } from '#shared/messages/catalogue'
import { useTask, type Task } from '../../../app/use-task'
import { call } from '../../../bridge/bridge'
import type { GradingLine, GradingState } from './grading-state'

interface GradingPackets {
  readonly task: Task
  readonly written: Written
  readonly save: (line: GradingLine) => void
}

/** Makes packets by which work is graded on paper, under its number alone, where the person chooses. */
export function useGradingPackets({
  action,
  round,
  sources,
}: Pick<GradingState, 'action' | 'round' | 'sources'>): GradingPackets {
  const task = useTask()
  const [written, setWritten] = useState<Written>(null)
  const save = ({ review }: GradingLine): void => {
    setWritten(null)
    const applicant = sources.applicants.find(({ id }) => id === review.applicant)
    const number = applicant === undefined ? '' : blindNumber(applicant)
    const name = message('grading.packet.name', { number, round: round.name })
    void task.run(async () => {
      setWritten(await call('packet.save-grading', { action, grading: review.id, name }))
    })
  }
  return { task, written, save }
}
