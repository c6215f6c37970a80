import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core'
import { IconChartBar } from '@tabler/icons-react'
import { useState } from 'react'
import {
  demographicSummary,
  LEAST_TOLD,
  type SummaryPart,
} from '#shared/domain/scheduling/apart/demographic-summary'
import type { Id } from '#shared/kernel/ids'
import { isMessageKey, message, messageOfCode } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useIsHr } from '../../../app/use-is-hr'
import { useTask } from '../../../app/use-task'
import { ErrorNote } from '../../../components/error-note'
import { loadAnswers } from './load-apart'

/** For HR alone: how many applicants answered what of themselves, in numbers that show nobody. */
export function DemographicSummary({ action }: { readonly action: Id }) {
  const session = useSession()
  const task = useTask()
  const [parts, setParts] = useState<readonly SummaryPart[]>()
  if (useIsHr(action) !== true) return null
  const show = () =>
    void task.run(async () => setParts(demographicSummary(await loadAnswers(session, action))))
  return (
    <>
      <Button
        size="xs"
        variant="default"
        loading={task.busy}
        leftSection={<IconChartBar size={16} aria-hidden />}
        onClick={show}
      >
        {message('demographic.summary')}
      </Button>
      <Modal
        opened={parts !== undefined || task.error !== undefined}
        onClose={() => {
          setParts(undefined)
          task.clear()
        }}
        title={message('demographic.summary.title')}
        size="lg"
        closeButtonProps={{ 'aria-label': message('form.close') }}
      >
        <Stack gap="sm">
          <ErrorNote error={task.error} />
          <Text size="sm">{message('demographic.summary.about', { least: LEAST_TOLD })}</Text>
          {parts?.every(({ lines }) => lines.length === 0) === true ? (
            <Text size="sm">{message('demographic.summary.none')}</Text>
          ) : (
            <Group align="flex-start" gap="xl">
              {parts?.map((part) => (
                <PartTable key={part.question} part={part} />
              ))}
            </Group>
          )}
        </Stack>
      </Modal>
    </>
  )
}

function PartTable({ part: { question, lines } }: { readonly part: SummaryPart }) {
  return (
    <Table verticalSpacing={4} w="auto">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{message(`apart.${question}`)}</Table.Th>
          <Table.Th ta="right">{message('demographic.summary.count')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map(({ group, count }) => (
          <Table.Tr key={group}>
            <Table.Td>{groupText(group)}</Table.Td>
            <Table.Td ta="right">{count ?? message('demographic.summary.held')}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function groupText(group: string): string {
  const key = `demographic.${group}`
  return isMessageKey(key) ? messageOfCode(key, {}, 'demographic.not-said') : group
}
