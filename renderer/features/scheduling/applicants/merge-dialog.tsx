import { Alert, Button, Group, Loader, Radio, Stack, Table, Text, Textarea } from '@mantine/core'
import { IconArrowsExchange } from '@tabler/icons-react'
import { useState } from 'react'
import { Role } from '#shared/domain/preparation/hiring-action'
import { fullName, type Applicant } from '#shared/domain/scheduling/applicant'
import { mergeApplicants, unmergeApplicants } from '#shared/domain/scheduling/commands/merge-applicants'
import { roundsOfBoth } from '#shared/domain/scheduling/rounds-of-both'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { DialogForm, FormDialog } from '../../../components/form-dialog'
import { SearchSelect } from '../../../components/search-select'
import { offerUndo } from '../../../components/undo-notification'
import { useRecordsOf, type WithId } from '../../../data/use-live'
import { useSchedule } from '../interviews/use-schedule'
import { entryLabel } from './entry-label'
import { fieldText, lackingFields, MERGE_FIELDS, takenFields, type MergeField } from './merge-fields'

/** Whom to merge: one and the other, or one who is to be merged with somebody chosen here. */
export interface MergeOf {
  readonly first: Id
  readonly second?: Id
}

interface MergeDialogProps {
  readonly action: Id
  readonly of: MergeOf | undefined
  readonly onClose: () => void
  /** After a merge: under whom all stands now. */
  readonly onMerged?: (stays: Id) => void
}

/** Two entries side by side, and the merge of them into one. */
export function MergeDialog({ action, of, onClose, onMerged }: MergeDialogProps) {
  return (
    <FormDialog title={message('merge.title')} opened={of !== undefined} onClose={onClose} size="xl">
      {of === undefined ? null : (
        <Chosen action={action} of={of} onClose={onClose} {...(onMerged && { onMerged })} />
      )}
    </FormDialog>
  )
}

function Chosen({ action, of, ...rest }: MergeDialogProps & { readonly of: MergeOf }) {
  const schedule = useSchedule(action)
  const { data } = useSession()
  const roles = useRecordsOf(data.records, action, 'role', Role)
  const [second, setSecond] = useState(of.second)
  const first = schedule?.applicants.find(({ id }) => id === of.first)
  if (!schedule || roles === undefined || first === undefined) return <Loader size="sm" />
  const other = schedule.applicants.find(({ id }) => id === second)
  return (
    <Stack gap="sm">
      {of.second === undefined ? (
        <SearchSelect
          label={message('merge.with', { name: fullName(first) })}
          data-autofocus
          limit={50}
          data={schedule.applicants
            .filter(({ id }) => id !== first.id)
            .map((each) => ({ value: each.id, label: entryLabel(each) }))}
          value={second ?? null}
          onChange={(value) => setSecond(value ?? undefined)}
        />
      ) : null}
      {other === undefined ? null : (
        <MergeForm
          key={other.id}
          action={action}
          pair={[first, other]}
          roles={roles}
          both={roundsOfBoth(schedule.interviews, first.id, other.id).map(
            (round) => schedule.rounds.find(({ id }) => id === round)?.name ?? '',
          )}
          {...rest}
        />
      )}
    </Stack>
  )
}

type Entry = WithId<Applicant>

interface MergeFormProps extends Omit<MergeDialogProps, 'of'> {
  readonly pair: readonly [Entry, Entry]
  readonly roles: readonly WithId<Role>[]
  /** The rounds in which both have an interview. */
  readonly both: readonly string[]
}

function MergeForm({ action, pair, roles, both, onClose, onMerged }: MergeFormProps) {
  const { runner } = useSession()
  const task = useTask()
  const [[stays, goes], setOrder] = useState(pair)
  const [taken, setTaken] = useState(() => lackingFields(pair[0], pair[1]))
  const [reason, setReason] = useState('')
  const turn = () => {
    setOrder([goes, stays])
    setTaken(lackingFields(goes, stays))
  }
  const take = (field: MergeField, isTaken: boolean) => {
    const next = new Set(taken)
    if (isTaken) next.add(field)
    else next.delete(field)
    setTaken(next)
  }
  const merge = () =>
    void task.run(async () => {
      const fields = takenFields(goes, taken)
      await runner.run(mergeApplicants, { action, applicant: goes.id, into: stays.id, reason, fields })
      offerUndo(message('merge.done', { name: fullName(goes), other: fullName(stays) }), async () =>
        runner.run(unmergeApplicants, { action, applicant: goes.id }),
      )
      onClose()
      onMerged?.(stays.id)
    })
  return (
    <DialogForm
      submit={message('merge.run')}
      busy={task.busy}
      error={task.error}
      onSubmit={(event) => {
        event.preventDefault()
        merge()
      }}
      onCancel={onClose}
    >
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text size="sm">{message('merge.about')}</Text>
        <Button
          size="xs"
          variant="default"
          style={{ flexShrink: 0 }}
          leftSection={<IconArrowsExchange size={16} aria-hidden />}
          onClick={turn}
        >
          {message('merge.turn')}
        </Button>
      </Group>
      <CompareTable stays={stays} goes={goes} roles={roles} taken={taken} onTake={take} />
      {both.length === 0 ? null : (
        <Alert color="yellow" variant="outline">
          {message('merge.both-interviewed', { rounds: both.join(', ') })}
        </Alert>
      )}
      <Textarea
        label={message('merge.reason')}
        autosize
        minRows={1}
        maxRows={4}
        maxLength={2000}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </DialogForm>
  )
}

interface CompareTableProps {
  readonly stays: Entry
  readonly goes: Entry
  readonly roles: readonly WithId<Role>[]
  readonly taken: ReadonlySet<MergeField>
  readonly onTake: (field: MergeField, isTaken: boolean) => void
}

function CompareTable({ stays, goes, roles, taken, onTake }: CompareTableProps) {
  return (
    <Table verticalSpacing={4} aria-label={message('merge.compared')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Td />
          <Table.Th>{message('merge.stays', { name: entryLabel(stays) })}</Table.Th>
          <Table.Th>{message('merge.goes', { name: entryLabel(goes) })}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {MERGE_FIELDS.map((field) => {
          const texts = [fieldText(stays, field, roles), fieldText(goes, field, roles)] as const
          const label = message(`merge.field.${field}`)
          return (
            <Table.Tr key={field}>
              <Table.Th scope="row" fw={400} w={140}>
                {label}
              </Table.Th>
              {texts.map((text, column) => (
                <Table.Td key={column === 0 ? 'stays' : 'goes'} style={{ overflowWrap: 'anywhere' }}>
                  {texts[0] === texts[1] ? (
                    <Text size="sm">{text === '' ? message('applicant.empty') : text}</Text>
                  ) : (
                    <Radio
                      size="sm"
                      name={`merge-${field}`}
                      label={text === '' ? message('applicant.empty') : text}
                      aria-label={message('merge.take', {
                        field: label,
                        text: text === '' ? message('merge.nothing') : text,
                      })}
                      checked={taken.has(field) === (column === 1)}
                      onChange={() => onTake(field, column === 1)}
                    />
                  )}
                </Table.Td>
              ))}
            </Table.Tr>
          )
        })}
      </Table.Tbody>
    </Table>
  )
}
