import { Checkbox, NumberInput, Table, Text, TextInput } from '@mantine/core'
import type { ActionSettings, AssessmentRound } from '#shared/domain/preparation/hiring-action'
import { OutcomeRow, usualOutcomes } from '#shared/domain/preparation/outcome-table'
import { message } from '#shared/messages/catalogue'
import { Section } from '../../../components/section'
import type { WithId } from '../../../data/use-live'

interface OutcomeEditorProps {
  readonly settings: ActionSettings
  readonly rounds: readonly WithId<AssessmentRound>[]
  readonly onSet: (settings: ActionSettings) => void
}

/** What passing ratings come to: the usual table, or the agency's own, a row for each way to pass. */
export function OutcomeEditor({ settings, rounds, onSet }: OutcomeEditorProps) {
  const interviews = [...rounds]
    .filter(({ kind }) => kind === 'interview')
    .sort((left, right) => left.order - right.order)
  const usual = usualOutcomes(interviews.length, [
    message('outcome.category.lowest'),
    message('outcome.category.middle'),
    message('outcome.category.highest'),
  ])
  const own = settings.outcomes.length > 0
  // A row for each way to pass the rounds as they are now, with what the agency said of it.
  const rows = usual.map(
    (row) => settings.outcomes.find((each) => each.ratings.join() === row.ratings.join()) ?? row,
  )
  const set = (outcomes: readonly OutcomeRow[]): void => onSet({ ...settings, outcomes: [...outcomes] })
  const change = (row: OutcomeRow, fields: Partial<OutcomeRow>): void => {
    const changed = OutcomeRow.safeParse({ ...row, ...fields })
    if (changed.success) set(rows.map((each) => (each === row ? changed.data : each)))
  }
  if (usual.length === 0) return null
  return (
    <Section title={message('set-up.outcomes')}>
      <Text size="sm" c="dimmed">
        {message('set-up.outcomes.about')}
      </Text>
      <Checkbox
        label={message('set-up.outcomes.own')}
        checked={own}
        onChange={(event) => set(event.currentTarget.checked ? usual : [])}
      />
      <Table.ScrollContainer minWidth={420} maw="44rem">
        <Table aria-label={message('set-up.outcomes')} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              {interviews.map(({ id, name }) => (
                <Table.Th key={id}>{name}</Table.Th>
              ))}
              <Table.Th>{message('standings.table.score')}</Table.Th>
              <Table.Th>{message('standings.table.category')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <OutcomeLine
                key={row.ratings.join()}
                row={row}
                rounds={interviews}
                editable={own}
                onChange={(fields) => change(row, fields)}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Section>
  )
}

interface OutcomeLineProps {
  readonly row: OutcomeRow
  readonly rounds: readonly WithId<AssessmentRound>[]
  readonly editable: boolean
  readonly onChange: (fields: Partial<OutcomeRow>) => void
}

function OutcomeLine({ row, rounds, editable, onChange }: OutcomeLineProps) {
  const { ratings, score, category } = row
  const said = ratings.join(' + ')
  return (
    <Table.Tr>
      {ratings.map((rating, round) => (
        <Table.Td key={rounds[round]?.id}>{rating}</Table.Td>
      ))}
      <Table.Td>
        {editable ? (
          <NumberInput
            key={score}
            aria-label={message('set-up.outcomes.score', { ratings: said })}
            w={90}
            size="xs"
            min={0}
            max={100}
            defaultValue={score}
            onBlur={({ currentTarget: { value } }) => {
              if (value !== '' && Number(value) !== score) onChange({ score: Number(value) })
            }}
          />
        ) : (
          score
        )}
      </Table.Td>
      <Table.Td>
        {editable ? (
          <TextInput
            key={category}
            aria-label={message('set-up.outcomes.category', { ratings: said })}
            size="xs"
            maxLength={100}
            defaultValue={category}
            onBlur={({ currentTarget: { value } }) => {
              if (value.trim() !== '' && value !== category) onChange({ category: value.trim() })
            }}
          />
        ) : (
          category
        )}
      </Table.Td>
    </Table.Tr>
  )
}
