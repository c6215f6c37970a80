import { ActionIcon, Anchor, Group, Select, Table, Text, Tooltip, VisuallyHidden } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { Paper } from '#shared/domain/scheduling/applicant'
import type { Hash } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { ErrorNote } from '../../../components/error-note'
import { FileDrop } from '../../../components/file-drop'
import { HiddenHeads } from '../../../components/hidden-heads'
import { Section } from '../../../components/section'
import { useLive, type WithId } from '../../../data/use-live'
import { fileSize } from '../../../components/file-size'
import { PaperDialog } from './paper-dialog'
import { AttachedFiles } from '../papers/attached-files'
import type { Papers } from './use-papers'

const NONE: ReadonlySet<Hash> = new Set()
const KINDS = Paper.shape.kind.options
const HEADS = (['file', 'kind', 'size', 'remove'] as const).map((column) =>
  message(`applicant.papers.column.${column}`),
)

/** The files that came with an application: attached by dropping or choosing, opened, removed. */
export function PapersSection({ papers }: { readonly papers: Papers }) {
  const { data } = useSession()
  const withoutText = useLive(async () => data.paperTexts.withoutText(), [data])
  const [shown, setShown] = useState<WithId<Paper>>()
  return (
    <Section title={message('applicant.papers')}>
      <ErrorNote error={papers.task.error} />
      <AttachedFiles attaching={papers.attaching} />
      {papers.list?.length === 0 ? <Text size="sm">{message('applicant.papers.none')}</Text> : null}
      {papers.list === undefined || papers.list.length === 0 ? null : (
        <Table verticalSpacing={4} aria-label={message('applicant.papers')}>
          <HiddenHeads heads={HEADS} />
          <Table.Tbody>
            {papers.list.map((paper) => (
              <PaperLine
                key={paper.id}
                paper={paper}
                papers={papers}
                withoutText={withoutText ?? NONE}
                onOpen={() => setShown(paper)}
              />
            ))}
          </Table.Tbody>
        </Table>
      )}
      <FileDrop
        text={message('applicant.papers.drop')}
        choose={message('applicant.papers.choose')}
        multiple
        busy={papers.attaching.state === 'busy'}
        onFiles={papers.attach}
      />
      <PaperDialog paper={shown} onClose={() => setShown(undefined)} />
    </Section>
  )
}

interface PaperLineProps {
  readonly paper: WithId<Paper>
  readonly papers: Papers
  readonly withoutText: ReadonlySet<Hash>
  readonly onOpen: () => void
}

function PaperLine({ paper, papers, withoutText, onOpen }: PaperLineProps) {
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
        {withoutText.has(paper.sha256) ? (
          <Tooltip label={message('applicant.paper.no-text.about')}>
            <Text size="xs" c="dimmed" span ml={6}>
              {message('applicant.paper.no-text')}
              <VisuallyHidden> {message('applicant.paper.no-text.about')}</VisuallyHidden>
            </Text>
          </Tooltip>
        ) : null}
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
