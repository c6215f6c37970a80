import { Button, Loader, Menu, Stack, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo, useState, type ReactNode } from 'react'
import { deletePerson, restorePerson } from '#shared/domain/panel/commands/person-commands'
import { Person } from '#shared/domain/panel/person'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { DataTable } from '../../../components/data-table/data-table'
import type { TableSort } from '../../../components/data-table/table-column'
import { EmptyState } from '../../../components/empty-state'
import { ErrorNote } from '../../../components/error-note'
import { PageTitle } from '../../../components/page-title'
import { offerUndo } from '../../../components/undo-notification'
import { useRecordsOf, type WithId } from '../../../data/use-live'
import { personColumns } from './person-columns'
import { PersonDialog, type PersonDialogFor } from './person-dialog'

interface PeoplePageProps {
  readonly action: string
  /** What a later stage adds below: who is recused from whom. */
  readonly children?: ReactNode
}

const rowKey = ({ id }: WithId<Person>) => id

/** Everybody who takes part in a hiring action, with their duties. */
export function PeoplePage({ action, children }: PeoplePageProps) {
  const { data, runner, identity } = useSession()
  const people = useRecordsOf(data.records, action, 'person', Person)
  const [sort, setSort] = useState<TableSort | undefined>({ column: 'name', descending: false })
  const [dialog, setDialog] = useState<PersonDialogFor>()
  const removing = useTask()
  const columns = useMemo(() => personColumns(identity.person), [identity.person])
  const remove = (person: WithId<Person>) =>
    void removing.run(async () => {
      await runner.run(deletePerson, { action, person: person.id })
      offerUndo(message('people.removed', { name: person.name }), async () =>
        runner.run(restorePerson, { action, person: person.id }),
      )
    })
  return (
    <Stack p="md" gap="md">
      <PageTitle
        title={message('people.title')}
        about={message('people.about')}
        actions={
          <Button size="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setDialog('new')}>
            {message('people.add')}
          </Button>
        }
      />
      <ErrorNote error={removing.error} />
      {people === undefined ? <Loader size="sm" /> : null}
      {people?.length === 0 ? (
        <EmptyState title={message('people.none')} text={message('people.none.next')} />
      ) : null}
      {people === undefined || people.length === 0 ? null : (
        <Stack gap={4} mah="60dvh">
          <DataTable
            label={message('people.table')}
            rows={people}
            rowKey={rowKey}
            columns={columns}
            sort={sort}
            onSort={setSort}
            onOpen={(person) => setDialog({ person })}
            onEdit={(person) => setDialog({ person })}
            onRemove={remove}
            menuLabel={({ name }) => message('people.menu', { name })}
            renderMenu={(person) => (
              <>
                <Menu.Item onClick={() => setDialog({ person })}>{message('people.edit.short')}</Menu.Item>
                <Menu.Item onClick={() => remove(person)}>{message('people.remove.short')}</Menu.Item>
              </>
            )}
          />
          <Text size="xs" c="dimmed">
            {message('people.keys')}
          </Text>
        </Stack>
      )}
      {children}
      <PersonDialog action={action} of={dialog} onClose={() => setDialog(undefined)} />
    </Stack>
  )
}
