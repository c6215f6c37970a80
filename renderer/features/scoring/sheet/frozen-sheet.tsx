import { Stack, Table, Text, Title } from '@mantine/core'
import type { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import { message } from '#shared/messages/catalogue'
import { HiddenHeads } from '../../../components/hidden-heads'
import { frozenPlace } from './jump'
import { frozenRatingLines } from './rating-words'
import { PrintedQuotes } from './passages/printed-quotes'
import classes from './submitted.module.css'

interface FrozenSheetProps {
  readonly title: string
  readonly content: SheetRevision
}

const HEADS = (['competency', 'rating', 'evidence'] as const).map((column) =>
  message(`scoring.rated.${column}`),
)

/** What a revision holds, to be read before it is signed, or checked. */
export function FrozenSheet({ title, content }: FrozenSheetProps) {
  const { analysis, competencies, evidence, ratings } = content
  const lines = frozenRatingLines(content)
  const rated = competencies.flatMap(({ id, name }) => {
    const rating = ratings[id]
    return rating === undefined ? [] : [{ id, name, rating }]
  })
  return (
    <Stack gap="sm" maw="52rem" className={classes['frozen'] ?? ''}>
      <Title order={2}>{title}</Title>
      {lines.length === 0 ? <Text size="sm">{message('scoring.rating.none')}</Text> : null}
      {lines.map((line) => (
        <Text key={line} size="sm" fw={600}>
          {line}
        </Text>
      ))}
      {rated.length === 0 ? null : (
        <Table verticalSpacing={4} className={classes['rated'] ?? ''} aria-label={message('scoring.rated')}>
          <HiddenHeads heads={HEADS} />
          <Table.Tbody>
            {rated.map(({ id, name, rating }) => (
              <Table.Tr key={id} id={frozenPlace(id)} tabIndex={-1} style={{ verticalAlign: 'top' }}>
                <Table.Th scope="row">{name}</Table.Th>
                <Table.Td>{message(`rating.${rating}`)}</Table.Td>
                <Table.Td style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                  <PrintedQuotes sheet={content} competency={id} />
                  {evidence[id] ?? ''}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <div>
        <Title order={3}>{message('scoring.analysis')}</Title>
        <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {analysis}
        </Text>
      </div>
    </Stack>
  )
}
