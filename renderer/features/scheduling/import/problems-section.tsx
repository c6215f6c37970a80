import { Alert, Checkbox, List, ScrollArea, Stack, Text } from '@mantine/core'
import type { RowProblem } from '#shared/domain/scheduling/import/plan'
import { errorMessage, message } from '#shared/messages/catalogue'
import { FirstOfMany } from '../../../components/first-of-many'
import { badRows } from './row-states'
import type { Importing } from './use-import'

/** Each row that cannot be imported, with its number and reason; they can be left out, knowingly. */
export function ProblemsSection({ importing }: { readonly importing: Importing }) {
  const { plan, choices, change } = importing
  if (plan === undefined || plan.problems.length === 0) return null
  const count = badRows(plan)
  return (
    <Alert color="red" variant="outline" title={message('import.problems', { count })}>
      <Stack gap="xs">
        <Text size="sm">{message('import.problems.about', { count })}</Text>
        <ScrollArea.Autosize mah="14rem" type="auto" viewportProps={{ tabIndex: 0 }}>
          <FirstOfMany items={plan.problems}>
            {(shown) => (
              <List size="sm" aria-label={message('import.problems', { count })}>
                {shown.map((problem) => (
                  <List.Item key={`${problem.row} ${problem.column ?? ''} ${problem.code}`}>
                    {problemText(problem)}
                  </List.Item>
                ))}
              </List>
            )}
          </FirstOfMany>
        </ScrollArea.Autosize>
        <Checkbox
          size="sm"
          label={message('import.leave-out', { count })}
          checked={choices.leaveOutProblems}
          onChange={({ currentTarget }) => change({ leaveOutProblems: currentTarget.checked })}
        />
      </Stack>
    </Alert>
  )
}

function problemText({ row, column, heading = '', code, values }: RowProblem): string {
  const text = errorMessage({ code, values })
  return column === undefined
    ? message('import.problem.row', { row, text })
    : message('import.problem.at', { row, column, heading, text })
}
