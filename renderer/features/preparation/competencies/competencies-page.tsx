import { Button, Loader, Stack } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Competency } from '#shared/domain/preparation/competency'
import { inOrder } from '#shared/domain/preparation/editing/order'
import { JobTask, Role } from '#shared/domain/preparation/hiring-action'
import { levelsOf } from '#shared/domain/preparation/level-schemes'
import { jobWarnings } from '#shared/domain/preparation/warnings/job-warnings'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { EmptyState } from '../../../components/empty-state'
import { PageTitle } from '../../../components/page-title'
import { useRecordsOf, type WithId } from '../../../data/use-live'
import { useItemList } from '../editing/use-item-list'
import { PreparationFrame } from '../preparation-frame'
import { CompetencyFiles } from '../selection/competency-files'
import { WarningList } from '../warning-list'
import { CompetencyEditor } from './competency-editor'
import { levelName } from './level-name'

/** The competencies with their levels, and which level must be met. */
export function CompetenciesPage({ action }: { readonly action: Id }) {
  const { data } = useSession()
  const competencies = useRecordsOf(data.records, action, 'competency', Competency)
  const tasks = useRecordsOf(data.records, action, 'task', JobTask)
  const roles = useRecordsOf(data.records, action, 'role', Role)
  if (!competencies || !tasks || !roles) return <Loader size="sm" m="md" />
  return (
    <PreparationFrame action={action}>
      <CompetencyEditors action={action} competencies={competencies} tasks={tasks} roles={inOrder(roles)} />
    </PreparationFrame>
  )
}

interface CompetencyEditorsProps {
  readonly action: Id
  readonly competencies: readonly WithId<Competency>[]
  readonly tasks: readonly WithId<JobTask>[]
  readonly roles: readonly WithId<Role>[]
}

function CompetencyEditors({ action, competencies, tasks, roles }: CompetencyEditorsProps) {
  const list = useItemList(action, competencies, recordIds.competency)
  const add = (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => {
        const { levels, minimum } = levelsOf('two', levelName)
        list.add({ name: '', levels: [...levels], minimum })
      }}
    >
      {message('competencies.add')}
    </Button>
  )
  return (
    <>
      <PageTitle title={message('competencies.title')} about={message('competencies.about')} actions={add} />
      <CompetencyFiles action={action} competencies={list.items} />
      <WarningList
        title={message('preparation.to-think-about')}
        warnings={jobWarnings(list.items, tasks).filter(({ code }) => code !== 'job.task-unlinked')}
      />
      {list.items.length === 0 ? (
        <EmptyState title={message('competencies.none')} text={message('competencies.none.next')} />
      ) : null}
      <Stack gap="lg" maw={1000}>
        {list.items.map((competency, index) => (
          <CompetencyEditor
            key={competency.id}
            action={action}
            competency={competency}
            roles={roles}
            number={index + 1}
            focused={competency.id === list.added}
            tools={list.toolsOf(
              competency,
              competency.name === ''
                ? message('competencies.unnamed', { number: index + 1 })
                : competency.name,
            )}
          />
        ))}
      </Stack>
    </>
  )
}
