import { Alert, List, ScrollArea, Stack, Table, Text, Title } from '@mantine/core'
import type { ChosenGuide } from '#shared/contracts/ipc/guides'
import {
  competenciesTaken,
  notTakenOver,
  type TakeOverInto,
} from '#shared/domain/preparation/editing/take-over-guide'
import type { NotUnderstood, Understood } from '#shared/domain/preparation/word/findings'
import { message, messageOfCode } from '#shared/messages/catalogue'

interface ReadGuideViewProps {
  readonly chosen: ChosenGuide
  readonly into: Pick<TakeOverInto, 'competencies' | 'roles'>
}

/** A guide as it was read: its questions, what becomes of the competencies, and of each paragraph whether it was understood. */
export function ReadGuideView({ chosen, into }: ReadGuideViewProps) {
  const { guide, understood, notUnderstood, notes, passedOver } = chosen
  const lost = notTakenOver(chosen, into)
  const { here, added } = competenciesTaken(chosen, into)
  const { questions } = guide.content
  const names = new Map(guide.competencies.map(({ id, name }) => [id, name]))
  const left = understood.filter(({ taken, as }) => !taken && as === 'interview-data')
  const open = understood.filter(({ placeholders }) => placeholders.length > 0)
  return (
    <Stack gap="sm">
      <Text size="sm">
        {guide.title === '' ? null : <b>{guide.title}. </b>}
        {message('take-over.counts', {
          questions: questions.length,
          competencies: guide.competencies.length,
        })}
      </Text>
      {questions.length === 0 ? null : (
        <ScrollArea.Autosize
          mah={220}
          type="auto"
          offsetScrollbars="present"
          viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': message('take-over.questions') }}
        >
          <Table verticalSpacing={4} aria-label={message('take-over.questions')}>
            <Table.Tbody>
              {questions.map(({ id, text, competencies }, index) => (
                <Table.Tr key={id}>
                  <Table.Td w={24}>{index + 1}</Table.Td>
                  <Table.Td style={{ whiteSpace: 'pre-line' }}>
                    {text === '' ? message('take-over.no-text') : text}
                  </Table.Td>
                  <Table.Td w="30%">{competencies.map((each) => names.get(each) ?? '').join(', ')}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollArea.Autosize>
      )}
      {added.length === 0 ? null : (
        <Text size="sm">
          {message('take-over.competencies-added', {
            names: added.map((name) => (name === '' ? message('take-over.nameless') : name)).join(', '),
          })}
        </Text>
      )}
      {here.length === 0 ? null : (
        <Text size="sm">{message('take-over.competencies-here', { names: here.join(', ') })}</Text>
      )}
      {lost.roles.length === 0 ? null : (
        <Text size="sm">{message('take-over.roles-not-here', { names: lost.roles.join(', ') })}</Text>
      )}
      {lost.namelessRoles === 0 ? null : (
        <Text size="sm">{message('take-over.nameless-roles', { count: lost.namelessRoles })}</Text>
      )}
      {lost.questions.length === 0 ? null : (
        <Text size="sm">
          {message('take-over.competency-not-in-file', { numbers: lost.questions.join(', ') })}
        </Text>
      )}
      {passedOver.length === 0 ? null : (
        <Text size="sm">{message('take-over.passed-over', { names: passedOver.join(', ') })}</Text>
      )}
      {notes.map(({ code, count }) => (
        <Text key={code} size="sm">
          {messageOfCode(`note.${code}`, { count }, 'command-line.import-unknown')}
        </Text>
      ))}
      <Paragraphs
        title={message('take-over.understood', { count: understood.length })}
        of={understood}
        says={asOf}
      />
      <Paragraphs title={message('take-over.open', { count: open.length })} of={open} says={placeholdersOf} />
      <Paragraphs title={message('take-over.not-taken', { count: left.length })} of={left} says={asOf} />
      <Paragraphs
        title={message('take-over.not-understood', { count: notUnderstood.length })}
        of={notUnderstood}
        says={whyOf}
        warns
      />
    </Stack>
  )
}

interface ParagraphsProps<Item> {
  readonly title: string
  readonly of: readonly Item[]
  readonly says: (item: Item) => string
  readonly warns?: boolean
}

function Paragraphs<Item extends { readonly paragraph: number; readonly text: string }>(
  props: ParagraphsProps<Item>,
) {
  const { title, of: items, says, warns = false } = props
  if (items.length === 0) return null
  const list = (
    <ScrollArea.Autosize
      mah={140}
      type="auto"
      offsetScrollbars="present"
      viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': title }}
    >
      <List size="sm" spacing={2}>
        {items.map((item) => (
          <List.Item key={item.paragraph}>
            {message('take-over.paragraph', {
              number: item.paragraph,
              says: says(item),
              text: oneLine(item.text),
            })}
          </List.Item>
        ))}
      </List>
    </ScrollArea.Autosize>
  )
  if (warns) {
    return (
      <Alert variant="light" color="yellow" title={title} py="xs">
        {list}
      </Alert>
    )
  }
  return (
    <Stack gap={4}>
      <Title order={3} fz="sm">
        {title}
      </Title>
      {list}
    </Stack>
  )
}

const placeholdersOf = ({ placeholders }: Understood): string => placeholders.join(' ')
const asOf = ({ as }: Understood): string => message(`guide-part.${as}`)
const whyOf = ({ why }: NotUnderstood): string => message(`guide-reason.${why}`)

const LONGEST = 300

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}
