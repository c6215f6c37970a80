import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { memo, useState } from 'react'
import { z } from 'zod'
import type { Applicant } from '#shared/domain/scheduling/applicant'
import { pairKey } from '#shared/domain/scheduling/suspected-duplicates'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSetting } from '../../../app/use-setting'
import type { WithId } from '../../../data/use-live'
import { entryLabel } from './entry-label'
import { MergeDialog, type MergeOf } from './merge-dialog'
import { useSuspected } from './use-suspected'

interface DuplicatesNoteProps {
  readonly action: Id
  readonly applicants: ReadonlyMap<Id, WithId<Applicant>>
}

const NOBODY: readonly string[] = []

/** That some applicants may be there twice; each pair is compared, and merged or told apart by a person. */
export const DuplicatesNote = memo(function DuplicatesNote({ action, applicants }: DuplicatesNoteProps) {
  const [apart, setApart] = useSetting(`two-people.${action}`, z.array(z.string()).readonly(), NOBODY)
  const [opened, setOpened] = useState(false)
  const [merging, setMerging] = useState<MergeOf>()
  const suspected = useSuspected(applicants)
  const pairs = suspected.filter(
    ({ first, second }) =>
      applicants.has(first) && applicants.has(second) && apart?.includes(pairKey(first, second)) === false,
  )
  if (pairs.length === 0 && merging === undefined) return null
  const nameOf = (id: Id) => {
    const found = applicants.get(id)
    return found === undefined ? '' : entryLabel(found)
  }
  return (
    <>
      {pairs.length === 0 ? null : (
        <Group gap="xs">
          <IconCopy size={16} aria-hidden />
          <Text size="sm">{message('duplicates.note', { count: pairs.length })}</Text>
          <Button size="compact-xs" variant="default" onClick={() => setOpened(true)}>
            {message('duplicates.look')}
          </Button>
        </Group>
      )}
      <Modal
        opened={opened && merging === undefined && pairs.length > 0}
        onClose={() => setOpened(false)}
        title={message('duplicates.title')}
        size="xl"
        closeButtonProps={{ 'aria-label': message('form.close') }}
      >
        <Stack gap="sm">
          <Text size="sm">{message('duplicates.about')}</Text>
          <Table verticalSpacing={4} aria-label={message('duplicates.title')}>
            <Table.Tbody>
              {pairs.map(({ first, second, why }) => {
                const names = { name: nameOf(first), other: nameOf(second) }
                return (
                  <Table.Tr key={pairKey(first, second)}>
                    <Table.Td>{message('duplicates.pair', names)}</Table.Td>
                    <Table.Td>{message(`duplicates.why.${why}`)}</Table.Td>
                    <Table.Td>
                      <Group gap="xs" justify="flex-end" wrap="nowrap">
                        <Button
                          size="compact-sm"
                          aria-label={message('duplicates.compare-names', names)}
                          onClick={() => setMerging({ first, second })}
                        >
                          {message('duplicates.compare')}
                        </Button>
                        <Button
                          size="compact-sm"
                          variant="default"
                          aria-label={message('duplicates.apart-names', names)}
                          onClick={() => setApart([...(apart ?? NOBODY), pairKey(first, second)])}
                        >
                          {message('duplicates.apart')}
                        </Button>
                      </Group>
                    </Table.Td>
                  </Table.Tr>
                )
              })}
            </Table.Tbody>
          </Table>
        </Stack>
      </Modal>
      <MergeDialog action={action} of={merging} onClose={() => setMerging(undefined)} />
    </>
  )
})
