import { Loader, Stack, Tabs } from '@mantine/core'
import { Competency } from '#shared/domain/preparation/competency'
import { AssessmentRound, HiringAction, JobTask, Role } from '#shared/domain/preparation/hiring-action'
import { InterviewGuide } from '#shared/domain/preparation/interview-guide'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { PageTitle } from '../../../components/page-title'
import { useRecord, useRecordsOf } from '../../../data/use-live'
import { CompetencyList } from './competency-list'
import { GuideView } from './guide-view'
import { TaskList } from './task-list'

/** What was prepared: the job, the competencies with their levels, and the guide of each round. */
export function PreparationPage({ action }: { readonly action: Id }) {
  const { data } = useSession()
  const found = useRecord(data.records, recordIds.action(action), HiringAction)
  const roles = useRecordsOf(data.records, action, 'role', Role)
  const tasks = useRecordsOf(data.records, action, 'task', JobTask)
  const competencies = useRecordsOf(data.records, action, 'competency', Competency)
  const rounds = useRecordsOf(data.records, action, 'round', AssessmentRound)
  const guides = useRecordsOf(data.records, action, 'guide', InterviewGuide)
  if (!found || !roles || !tasks || !competencies || !rounds || !guides) return <Loader size="sm" m="md" />

  const about = [found.series, found.grade, found.agency, found.locations.join('; '), found.announcement]
  const roundOf = (guide: InterviewGuide) => rounds.find((round) => round.id === guide.round)
  const ordered = [...guides].sort((a, b) => (roundOf(a)?.order ?? 0) - (roundOf(b)?.order ?? 0))
  return (
    <Stack p="md" gap="sm" maw={1000}>
      <PageTitle title={found.title} about={about.filter((part) => part !== '').join(' · ')} />
      <Tabs defaultValue="competencies" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="competencies">{message('preparation.competencies')}</Tabs.Tab>
          <Tabs.Tab value="tasks">{message('preparation.tasks')}</Tabs.Tab>
          {ordered.map((guide) => (
            <Tabs.Tab key={guide.id} value={guide.id}>
              {message('preparation.guide', {
                round: roundOf(guide)?.name ?? guide.title,
                version: guide.version,
              })}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="competencies" pt="sm">
          <CompetencyList competencies={competencies} roles={roles} />
        </Tabs.Panel>
        <Tabs.Panel value="tasks" pt="sm">
          <TaskList tasks={tasks} competencies={competencies} />
        </Tabs.Panel>
        {ordered.map((guide) => (
          <Tabs.Panel key={guide.id} value={guide.id} pt="sm">
            <GuideView guide={guide} competencies={competencies} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Stack>
  )
}
