import { Alert, Checkbox, ScrollArea, Stack, Text } from '@mantine/core'
import type { DuplicateReason, DuplicateRow } from '#shared/domain/scheduling/import/plan'
import { message } from '#shared/messages/catalogue'
import { FirstOfMany } from '../../../components/first-of-many'
import type { Importing } from './use-import'

const WHY = {
  'same email': 'import.why.same-email',
  'same applicant number': 'import.why.same-applicant-number',
  'same name': 'import.why.same-name',
} as const satisfies Record<DuplicateReason, string>

/** The applicants who are there already; each can be imported anyway. */
export function DuplicatesSection({ importing }: { readonly importing: Importing }) {
  const { plan, choices, change } = importing
  if (plan === undefined || plan.duplicates.length === 0) return null
  const toggle = (row: number, chosen: boolean) => {
    const duplicates = new Set(choices.duplicates)
    if (chosen) duplicates.add(row)
    else duplicates.delete(row)
    change({ duplicates })
  }
  return (
    <Alert
      color="yellow"
      variant="outline"
      title={message('import.duplicates', { count: plan.duplicates.length })}
    >
      <Stack gap="xs">
        <Text size="sm">{message('import.duplicates.about')}</Text>
        <ScrollArea.Autosize mah="14rem" type="auto">
          <FirstOfMany items={plan.duplicates}>
            {(shown) => (
              <Stack gap={6} p={2}>
                {shown.map((duplicate) => (
                  <Checkbox
                    key={duplicate.row}
                    size="sm"
                    label={duplicateText(duplicate)}
                    checked={choices.duplicates.has(duplicate.row)}
                    onChange={({ currentTarget }) => toggle(duplicate.row, currentTarget.checked)}
                  />
                ))}
              </Stack>
            )}
          </FirstOfMany>
        </ScrollArea.Autosize>
      </Stack>
    </Alert>
  )
}

function duplicateText({ row, with: known, why, applicant }: DuplicateRow): string {
  const name = [applicant.firstName, applicant.lastName].filter((part) => part !== '').join(' ')
  const values = { row, name, why: message(WHY[why]) }
  return 'row' in known
    ? message('import.duplicate.row', { ...values, other: known.row })
    : message('import.duplicate.known', values)
}
