import { Badge, Button, Group, Loader, Stack } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Competency } from '#shared/domain/preparation/competency'
import { inOrder } from '#shared/domain/preparation/editing/order'
import { JobTask } from '#shared/domain/preparation/hiring-action'
import { jobWarnings, tasksBehind } from '#shared/domain/preparation/warnings/job-warnings'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { EmptyState } from '../../../components/empty-state'
import { PageTitle } from '../../../components/page-title'
import { useRecordsOf, type WithId } from '../../../data/use-live'
import { EditedChoices } from '../editing/edited-choices'
import { EditedText } from '../editing/edited-text'
import { ItemTools, moveKeys } from '../editing/item-tools'
import { useItemList } from '../editing/use-item-list'
import { PreparationFrame } from '../preparation-frame'
import { WarningList } from '../warning-list'

/** The tasks of the job and the competencies that each needs: why the competencies are assessed at all. */
export function TasksPage({ action }: { readonly action: Id }) {
  const { data } = useSession()
  const tasks = useRecordsOf(data.records, action, 'task', JobTask)
  const competencies = useRecordsOf(data.records, action, 'competency', Competency)
  if (!tasks || !competencies) return <Loader size="sm" m="md" />
  return (
    <PreparationFrame action={action}>
      <TaskList action={action} tasks={tasks} competencies={inOrder(competencies)} />
    </PreparationFrame>
  )
}

interface TaskListProps {
  readonly action: Id
  readonly tasks: readonly WithId<JobTask>[]
  readonly competencies: readonly WithId<Competency>[]
}

const OF_TASKS = new Set(['job.tasks-behind', 'job.task-unlinked'])

function TaskList({ action, tasks, competencies }: TaskListProps) {
  const list = useItemList(action, tasks, recordIds.task)
  const counts = tasksBehind(tasks)
  const warnings = jobWarnings(competencies, tasks).filter(({ code }) => OF_TASKS.has(code))
  return (
    <>
      <PageTitle
        title={message('tasks.title')}
        about={message('tasks.about')}
        actions={
          <Button
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => list.add({ text: '', competencies: [] })}
          >
            {message('tasks.add')}
          </Button>
        }
      />
      {competencies.length === 0 ? null : (
        <Group gap="xs" role="list" aria-label={message('tasks.counts')}>
          {competencies.map(({ id, name }) => (
            <Badge
              key={id}
              role="listitem"
              variant="outline"
              color="gray"
              c="inherit"
              tt="none"
              radius="sm"
              fw={500}
            >
              {message('tasks.count', { competency: name, tasks: counts.get(id) ?? 0 })}
            </Badge>
          ))}
        </Group>
      )}
      {list.items.length === 0 ? (
        <EmptyState title={message('tasks.none')} text={message('tasks.none.next')} />
      ) : null}
      <Stack gap="sm" component="ol" p={0} m={0} style={{ listStyle: 'none' }}>
        {list.items.map((task, index) => {
          const number = index + 1
          const record = recordIds.task(task.id)
          const tools = list.toolsOf(task, message('tasks.name', { number }))
          return (
            <Group
              key={task.id}
              component="li"
              gap="xs"
              wrap="wrap"
              align="flex-start"
              onKeyDown={moveKeys(tools.onMove)}
            >
              <div style={{ flex: '3 1 18rem' }}>
                <EditedText
                  place={{ action, record, field: 'text' }}
                  stored={task.text}
                  label={message('tasks.name', { number })}
                  hideLabel
                  lines={1}
                  focused={task.id === list.added}
                />
              </div>
              <EditedChoices
                place={{ action, record, field: 'competencies' }}
                stored={task.competencies}
                options={competencies}
                label={message('tasks.competencies', { number })}
                hideLabel
                placeholder={message('tasks.choose')}
                searchable
                flex="2 1 16rem"
              />
              <ItemTools {...tools} />
            </Group>
          )
        })}
      </Stack>
      <WarningList title={message('preparation.to-think-about')} warnings={warnings} />
    </>
  )
}
