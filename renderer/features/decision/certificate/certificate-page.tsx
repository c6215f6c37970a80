import { Button, Checkbox, Group, Loader, Stack, Table, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { Written } from '#shared/contracts/ipc/records'
import { certificate, type Category } from '#shared/domain/decision/certificate'
import type { ApartDetails } from '#shared/domain/scheduling/apart/apart'
import { toAppError, type AppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useIsHr } from '../../../app/use-is-hr'
import { useTask } from '../../../app/use-task'
import { WrittenNote } from '../../../app/written-note'
import { call } from '../../../bridge/bridge'
import { EmptyState } from '../../../components/empty-state'
import { ErrorNote } from '../../../components/error-note'
import { PageTitle } from '../../../components/page-title'
import { Section } from '../../../components/section'
import { loadApart } from '../../scheduling/apart/load-apart'
import { DecisionTabs } from '../decision-tabs'
import { useDecisions } from '../use-decisions'
import { useStandings } from '../use-standings'
import { CERTIFICATE_HEADS, certificateCells, passedFor } from './certificate-lines'

/** HR's own step after the rating: who passed for each role by category, with veterans' preference applied. */
export function CertificatePage({ action }: { readonly action: Id }) {
  const hr = useIsHr(action)
  return (
    <Stack p="md" gap="md">
      <DecisionTabs action={action} />
      <PageTitle title={message('certificate.title')} about={message('certificate.about')} />
      {hr === undefined ? (
        <Loader size="sm" role="status" aria-label={message('decision.reading')} />
      ) : hr ? (
        <Lists action={action} />
      ) : (
        <EmptyState title={message('certificate.hr-only')} text={message('certificate.hr-only.about')} />
      )}
    </Stack>
  )
}

function Lists({ action }: { readonly action: Id }) {
  const standings = useStandings(action)
  const decisions = useDecisions(action)
  const apart = useApartOfAll(action)
  const [compensableFirst, setCompensableFirst] = useState(true)
  if (apart instanceof Error) return <ErrorNote error={apart} />
  if (standings === undefined || decisions === undefined || apart === undefined) {
    return <Loader size="sm" role="status" aria-label={message('decision.reading')} />
  }
  const asked: readonly Asked[] = [...standings.roles, NO_ROLE]
  const lists = asked
    .map((role) => ({
      role,
      categories: certificate(passedFor(role.id, standings, decisions, apart), {
        compensableFirst,
        table: standings.table,
      }),
    }))
    .filter(({ categories }) => categories.length > 0)
  if (lists.length === 0) {
    return <EmptyState title={message('certificate.none')} text={message('certificate.none.next')} />
  }
  return (
    <>
      <Checkbox
        label={message('certificate.compensable-first')}
        description={message('certificate.compensable-first.about')}
        checked={compensableFirst}
        onChange={(event) => setCompensableFirst(event.currentTarget.checked)}
      />
      {lists.map(({ role, categories }) => (
        <RoleList key={role.id ?? ''} name={role.name} categories={categories} />
      ))}
    </>
  )
}

interface Asked {
  readonly id: Id | null
  readonly name: string
}

const NO_ROLE: Asked = { id: null, name: message('standings.no-role') }
const NAME_COLUMN = CERTIFICATE_HEADS.indexOf('standings.column.applicant')
const FORMATS = ['xlsx', 'csv'] as const

interface RoleListProps {
  readonly name: string
  readonly categories: readonly Category[]
}

function RoleList({ name, categories }: RoleListProps) {
  const task = useTask()
  const [written, setWritten] = useState<Written>(null)
  const rows = categories.flatMap((category) =>
    [...category.preferred, ...category.others].map((entry) => ({
      id: entry.applicant,
      cells: certificateCells(category, entry),
    })),
  )
  const heads = CERTIFICATE_HEADS.map((head) => message(head))
  const save = (format: (typeof FORMATS)[number]): void =>
    void task.run(async () => {
      const table = [heads, ...rows.map(({ cells }) => [...cells])]
      const file = message('certificate.file', { role: name })
      setWritten(await call('certificate.save', { table, format, name: file }))
    })
  return (
    <Section
      title={message('certificate.for', { role: name })}
      actions={
        <Group gap="xs">
          {FORMATS.map((format) => (
            <Button
              key={format}
              size="xs"
              variant="default"
              loading={task.busy}
              leftSection={<IconDownload size={14} aria-hidden />}
              aria-label={message('certificate.save-for', { format: format.toUpperCase(), role: name })}
              onClick={() => save(format)}
            >
              {format.toUpperCase()}
            </Button>
          ))}
        </Group>
      }
    >
      <ErrorNote error={task.error} />
      <WrittenNote written={written} />
      {/* Nothing in it takes the focus: the keys scroll it. */}
      <Table.ScrollContainer minWidth={700} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table aria-label={message('certificate.for', { role: name })} verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              {heads.map((head) => (
                <Table.Th key={head}>{head}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ id, cells }) => (
              <Table.Tr key={id}>
                {cells.map((text, column) =>
                  column === NAME_COLUMN ? (
                    <Table.Th key={heads[column]} scope="row" fw={400}>
                      {text}
                    </Table.Th>
                  ) : (
                    <Table.Td key={heads[column]}>{text}</Table.Td>
                  ),
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="xs" c="dimmed">
        {message('certificate.ties')} {message('certificate.why')}
      </Text>
    </Section>
  )
}

/** What HR keeps apart of every applicant; undefined while it is opened. */
function useApartOfAll(action: Id): ReadonlyMap<Id, ApartDetails> | AppError | undefined {
  const { data } = useSession()
  const [apart, setApart] = useState<ReadonlyMap<Id, ApartDetails> | AppError>()
  useEffect(() => {
    let gone = false
    loadApart({ data }, action).then(
      (found) => {
        if (!gone) setApart(found)
      },
      (thrown: unknown) => {
        if (!gone) setApart(toAppError(thrown))
      },
    )
    return () => {
      gone = true
    }
  }, [data, action])
  return apart
}
