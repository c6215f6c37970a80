import { Anchor, Group, Table, Text } from '@mantine/core'
import { Link } from 'wouter'
import type { CheckRow } from '#shared/domain/scoring/checks/check-list'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { AnswerBadge } from './answer-badge'
import { StandingBadge } from './standing-badge'
import { useSixChecks } from './use-six-checks'

interface CheckLineProps {
  readonly action: Id
  readonly row: CheckRow
  readonly nameOf: (id: Id) => string
}

/** A submitted sheet: where HR's check stands, and what the program sees. */
export function CheckLine({ action, row, nameOf }: CheckLineProps) {
  const { applicant, interview, open, ownFirst, rater, round, standing, submission } = row
  const closed = ownFirst ? 'checks.own-first' : 'checks.closed'
  const checked = useSixChecks(row)
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        <Anchor
          component={Link}
          href={paths.check(action, interview, submission.revision)}
          size="sm"
          aria-label={message('checks.check-of', {
            name: nameOf(applicant),
            round: nameOf(round),
            rater: nameOf(rater),
          })}
        >
          {nameOf(applicant)}
        </Anchor>
      </Table.Th>
      <Table.Td>{nameOf(round)}</Table.Td>
      <Table.Td>{nameOf(rater)}</Table.Td>
      <Table.Td>
        <StandingBadge standing={standing} />
      </Table.Td>
      <Table.Td>
        {checked === null ? (
          <Text size="sm">{message(open ? 'scoring.sheets.not-here' : closed)}</Text>
        ) : null}
        <Group gap={4}>
          {(['no', 'look', 'yes'] as const).map((answer) => {
            const count = checked?.checks.filter((check) => check.answer === answer).length ?? 0
            return count === 0 ? null : <AnswerBadge key={answer} answer={answer} count={count} />
          })}
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
