import { Stack, Text } from '@mantine/core'
import { columnLetters } from '#shared/domain/scheduling/import/cells'
import { ImportField } from '#shared/domain/scheduling/import/fields'
import type { MappedColumn } from '#shared/domain/scheduling/import/mapping'
import { message } from '#shared/messages/catalogue'
import { SearchSelect } from '../../../components/search-select'

interface FieldSelectProps {
  readonly column: MappedColumn
  readonly onChange: (field: ImportField | null) => void
}

const LEFT_OUT = 'none'
/** Below it, a guess deserves a look. */
const SURE_ENOUGH = 0.7

const FIELDS = [LEFT_OUT, ...ImportField.options] as const

/** A column's heading in the file, and what it means. */
export function FieldSelect({ column, onChange }: FieldSelectProps) {
  const letters = columnLetters(column.index)
  const heading = column.heading === '' ? message('import.column.no-heading') : column.heading
  const unsure = column.field !== null && column.confidence < SURE_ENOUGH
  return (
    <Stack gap={2}>
      <Text size="xs" c="dimmed" truncate title={heading}>
        {letters} · {heading}
      </Text>
      <SearchSelect
        size="xs"
        aria-label={message('import.column.field', { column: letters, heading })}
        data={FIELDS.map((value) => ({ value, label: message(`import.field.${value}`) }))}
        allowDeselect={false}
        value={column.field ?? LEFT_OUT}
        onChange={(value) => {
          const field = ImportField.safeParse(value)
          onChange(field.success ? field.data : null)
        }}
      />
      {unsure ? (
        <Text size="xs" fw={600}>
          {message('import.column.unsure')}
        </Text>
      ) : null}
    </Stack>
  )
}
