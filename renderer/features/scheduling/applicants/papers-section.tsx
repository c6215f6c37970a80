import { ActionIcon, Anchor, Group, Select, Table, Text, Tooltip } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { Paper } from '#shared/domain/scheduling/applicant'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { ErrorNote } from '../../../components/error-note'
import { FileDrop } from '../../../components/file-drop'
import { Section } from '../../../components/section'
import type { WithId } from '../../../data/use-live'
import { fileSize } from '../../../components/file-size'
import { PaperDialog } from './paper-dialog'
import { usePapers, type Papers } from './use-papers'

const KINDS = Paper.shape.kind.options

/** The files that came with an application: attached by dropping or choosing, opened, removed. */
export function PapersSection({ action, applicant }: { readonly action: Id; readonly applicant: Id }) {
  const papers = usePapers(action, applicant)
  const [shown, setShown] = useState<WithId<Paper>>()
  return (
    <Section title={message('applicant.papers')}>
      <ErrorNote error={papers.task.error} />
      {papers.list?.length === 0 ? <Text size="sm">{message('applicant.papers.none')}</Text> : null}
      {papers.list === undefined || papers.list.length === 0 ? null : (
        <Table verticalSpacing={4} aria-label={message('applicant.papers')}>
          <Table.Tbody>
            {papers.list.map((paper) => (
              <PaperLine key={paper.id} paper={paper} papers={papers} onOpen={() => setShown(paper)} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      <FileDrop
        text={message('applicant.papers.drop')}
        choose={message('applicant.papers.choose')}
        multiple
        busy={papers.task.busy}
        onFiles={papers.attach}
      />
      <PaperDialog paper={shown} onClose={() => setShown(undefined)} />
    </Section>
  )
}

interface PaperLineProps {
  readonly paper: WithId<Paper>
  readonly papers: Papers
  readonly onOpen: () => void
}

function PaperLine({ paper, papers, onOpen }: PaperLineProps) {
  const { name } = paper
  const remove = message('applicant.paper.remove', { name })
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor
          component="button"
          type="button"
          size="sm"
          ta="left"
          aria-label={message('applicant.paper.open', { name })}
          onClick={onOpen}
        >
          {name}
        </Anchor>
      </Table.Td>
      <Table.Td w={170}>
        <Select
          size="xs"
          aria-label={message('applicant.paper.kind', { name })}
          data={KINDS.map((value) => ({ value, label: message(`applicant.paper.kind.${value}`) }))}
          allowDeselect={false}
          value={paper.kind}
          onChange={(kind) => {
            if (kind !== null && kind !== paper.kind) papers.setKind(paper, kind)
          }}
        />
      </Table.Td>
      <Table.Td w={80} ta="right">
        {fileSize(paper.bytes)}
      </Table.Td>
      <Table.Td w={40}>
        <Group justify="flex-end">
          <Tooltip label={remove}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={remove}
              onClick={() => papers.remove(paper)}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
