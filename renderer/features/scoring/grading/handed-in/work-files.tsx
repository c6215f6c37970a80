import { ActionIcon, Anchor, Button, FileButton, Group, Table, Text, Title, Tooltip } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { Identified } from '#shared/domain/find-record'
import type { Applicant, Paper } from '#shared/domain/scheduling/applicant'
import { removePaper, restorePaper } from '#shared/domain/scheduling/commands/paper-commands'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../../app/session'
import { useTask } from '../../../../app/use-task'
import { ErrorNote } from '../../../../components/error-note'
import { fileSize } from '../../../../components/file-size'
import { offerUndo } from '../../../../components/undo-notification'
import { PaperDialog } from '../../../scheduling/applicants/paper-dialog'
import { attachFile } from '../../../scheduling/papers/attach-file'
import type { GradingState } from '../grading-state'

interface WorkFilesProps {
  readonly grading: GradingState
  readonly applicant: Identified<Applicant>
}

/** The files that an applicant handed in: attached, looked at, taken off. Graders see neither their names. */
export function WorkFiles({ grading, applicant }: WorkFilesProps) {
  const session = useSession()
  const task = useTask()
  const reset = useRef<() => void>(null)
  const [shown, setShown] = useState<Identified<Paper>>()
  const { action, papers, round } = grading
  const own = papers.filter((paper) => paper.applicant === applicant.id && paper.redactionOf === undefined)
  const attach = (files: readonly File[]): void =>
    void task.run(async () => {
      const use = { applicant: applicant.id, workOf: round.id }
      for (const file of files) await attachFile(session, action, file, use)
      reset.current?.()
    })
  const remove = ({ id: paper, name }: Identified<Paper>): void =>
    void task.run(async () => {
      await session.runner.run(removePaper, { action, paper })
      offerUndo(message('grading.record.removed', { name }), async () =>
        session.runner.run(restorePaper, { action, paper }),
      )
    })
  return (
    <section aria-labelledby="work-files">
      <Group justify="space-between">
        <Title order={3} id="work-files">
          {message('grading.record.files')}
        </Title>
        <FileButton
          resetRef={reset}
          multiple
          onChange={attach}
          inputProps={{ 'aria-label': message('grading.record.attach') }}
        >
          {(props) => (
            <Button {...props} size="compact-sm" variant="default" loading={task.busy}>
              {message('grading.record.attach')}
            </Button>
          )}
        </FileButton>
      </Group>
      <ErrorNote error={task.error} />
      {own.length === 0 ? <Text size="sm">{message('grading.record.no-files')}</Text> : null}
      {own.length === 0 ? null : (
        <Table verticalSpacing={4} aria-labelledby="work-files">
          <Table.Tbody>
            {own.map((paper) => (
              <Table.Tr key={paper.id}>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>
                  <Anchor
                    component="button"
                    type="button"
                    size="sm"
                    ta="left"
                    onClick={() => setShown(paper)}
                  >
                    {paper.name}
                  </Anchor>
                </Table.Td>
                <Table.Td w={80} ta="right">
                  {fileSize(paper.bytes)}
                </Table.Td>
                <Table.Td w={40}>
                  <Tooltip label={message('grading.record.remove', { name: paper.name })}>
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      aria-label={message('grading.record.remove', { name: paper.name })}
                      onClick={() => remove(paper)}
                    >
                      <IconTrash size={16} aria-hidden />
                    </ActionIcon>
                  </Tooltip>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <PaperDialog paper={shown} onClose={() => setShown(undefined)} />
    </section>
  )
}
