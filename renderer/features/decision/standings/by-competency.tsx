import { Table, Text, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import type { Identified } from '#shared/domain/find-record'
import type { Competency } from '#shared/domain/preparation/competency'
import type { AssessmentRound } from '#shared/domain/preparation/hiring-action'
import { sortedName } from '#shared/domain/scheduling/names'
import { message } from '#shared/messages/catalogue'
import { PagedTable } from '../../../components/paged-table'
import { ApplicantCells } from './applicant-cells'
import { ratedRound, ratedInRound, type RatedInRound } from './compared-round'
import { EvidenceDialog, type AskedEvidence } from './evidence-dialog'
import type { ComparisonProps, StandingLine } from './standing-line'
import classes from '../debrief/debrief.module.css'

interface ByCompetencyProps extends ComparisonProps {
  readonly round: Identified<AssessmentRound>
}

/** Every applicant by role with what counts for each competency of one round, and the evidence one key away. */
export function ByCompetency({ action, standings, lines, round }: ByCompetencyProps) {
  const [asked, setAsked] = useState<AskedEvidence>()
  const competencies = ratedInRound(standings, round)
  return (
    <>
      <PagedTable
        rows={lines}
        heads={[
          message('standings.column.applicant'),
          message('standings.column.role'),
          ...competencies.map(({ name }) => name),
          message('standings.by-rule'),
        ]}
        minWidth={380 + 100 * competencies.length}
        label={message('standings.compare.round', { round: round.name })}
      >
        {(line) => {
          const { applicant } = line.standing
          const rated = ratedRound(standings, line, round)
          return (
            <Table.Tr key={`${applicant.id} ${line.outcome?.role ?? ''}`} style={{ verticalAlign: 'top' }}>
              <ApplicantCells standings={standings} line={line} />
              {typeof rated === 'string' ? (
                <Table.Td colSpan={competencies.length + 1}>
                  <Text size="sm" c="dimmed">
                    {rated}
                  </Text>
                </Table.Td>
              ) : (
                <>
                  {competencies.map((competency) => (
                    <Table.Td key={competency.id}>
                      <CompetencyCell
                        line={line}
                        competency={competency}
                        rated={rated}
                        onOpen={() =>
                          setAsked({
                            competency,
                            rated,
                            round: round.name,
                            applicant: sortedName(applicant),
                          })
                        }
                      />
                    </Table.Td>
                  ))}
                  <Table.Td>
                    <Text size="xs" c="dimmed">
                      {rated.why}
                    </Text>
                  </Table.Td>
                </>
              )}
            </Table.Tr>
          )
        }}
      </PagedTable>
      <EvidenceDialog
        action={action}
        standings={standings}
        asked={asked}
        onClose={() => setAsked(undefined)}
      />
    </>
  )
}

interface CompetencyCellProps {
  readonly line: StandingLine
  readonly competency: Identified<Competency>
  readonly rated: RatedInRound
  readonly onOpen: () => void
}

/** What counts for a competency, or what each gave where nothing counts yet; it opens the evidence. */
function CompetencyCell({ line, competency, rated, onOpen }: CompetencyCellProps) {
  const role = line.outcome?.role ?? null
  const needed = competency.roles.length === 0 || role === null || competency.roles.includes(role)
  const rating = rated.ratings.find((each) => each.competency === competency.id)
  if (!needed || rating === undefined) {
    return (
      <Text size="sm" c="dimmed">
        {message(needed ? 'standings.not-graded' : 'standings.not-needed')}
      </Text>
    )
  }
  const given = rating.originals.map((original) => message(`rating.${original.rating}`)).join(', ')
  const shown =
    rating.counts === undefined
      ? message(rated.interview === undefined ? 'standings.graders-differ' : 'standings.not-agreed', {
          ratings: given,
        })
      : message(`rating.${rating.counts}`)
  return (
    <UnstyledButton
      className={classes['open'] ?? ''}
      aria-haspopup="dialog"
      aria-label={message('standings.evidence.open', {
        rating: shown,
        name: sortedName(line.standing.applicant),
        competency: competency.name,
      })}
      onClick={onOpen}
    >
      {shown}
    </UnstyledButton>
  )
}
