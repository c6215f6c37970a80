import { Select, SimpleGrid } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { interviewRounds } from '#shared/domain/scheduling/interview-rounds'
import { message } from '#shared/messages/catalogue'
import type { InterviewValues } from './interview-values'
import type { WholeSchedule } from './use-schedule'

interface RoundFieldsProps {
  readonly form: UseFormReturnType<InterviewValues>
  readonly schedule: WholeSchedule
}

/** The round, and which version of its guide; the newest is chosen with the round. */
export function RoundFields({ form, schedule }: RoundFieldsProps) {
  const rounds = interviewRounds(schedule.rounds, schedule.guides)
  const names = new Map(schedule.rounds.map(({ id, name }) => [id, name]))
  const { round } = form.getValues()
  const guides = schedule.guides
    .filter((guide) => guide.round === round)
    .sort((a, b) => b.version - a.version)
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <Select
        label={message('interview-form.round')}
        data={rounds.map((each) => ({ value: each.round, label: names.get(each.round) ?? '' }))}
        required
        allowDeselect={false}
        {...form.getInputProps('round')}
        onChange={(chosen: string | null) => {
          form.setFieldValue('round', chosen)
          form.setFieldValue('guide', rounds.find((each) => each.round === chosen)?.guide ?? null)
        }}
      />
      <Select
        label={message('interview-form.guide')}
        data={guides.map(({ id, title, version }) => ({
          value: id,
          label: message('interview-form.guide-version', { title, version }),
        }))}
        required
        allowDeselect={false}
        nothingFoundMessage={message('interview-form.no-guide')}
        {...form.getInputProps('guide')}
      />
    </SimpleGrid>
  )
}
