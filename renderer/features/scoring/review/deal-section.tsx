import { Anchor, Button, Stack, Table, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { dealReviews, undealReviews } from '#shared/domain/scoring/review/commands/deal-reviews'
import { planDeal, type DealPlan } from '#shared/domain/scoring/review/plan-deal'
import { REVIEWERS } from '#shared/domain/scoring/review/resume-review'
import { message } from '#shared/messages/catalogue'
import { freshId } from '../../../app/clock'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { ErrorNote } from '../../../components/error-note'
import { Section } from '../../../components/section'
import { offerUndo } from '../../../components/undo-notification'
import { calledFor } from './round-words'
import type { RoundState } from './round-state'

/** So many names stand in a sentence; of more the number is said. */
const MOST_NAMES = 8
const REASONS = ['screened-out', 'duplicate', 'withdrawn'] as const

/** Who would get how many résumés, before they are dealt; afterwards, that all have their reviewers. */
export function DealSection({ round }: { readonly round: RoundState }) {
  const { runner } = useSession()
  const task = useTask()
  const { action, sources } = round
  const [fresh] = useState(freshId)
  const seed = sources.deal?.seed ?? fresh
  const plan = useMemo(() => planDeal(sources, seed), [sources, seed])
  const count = plan.dealt.length
  const deal = (): void =>
    void task.run(async () => {
      const input = { action, round: sources.round }
      await runner.run(dealReviews, { ...input, seed })
      const reviews = plan.dealt.flatMap(({ review, applicant }) =>
        sources.reviews.has(applicant) ? [] : [review],
      )
      // What filled the place of somebody who left is not taken back: that place would be empty again.
      if (reviews.length !== count || count > 1000) return
      offerUndo(message('review.deal.done', { count }), async () =>
        runner.run(undealReviews, { ...input, reviews }),
      )
    })
  return (
    <Section
      title={message('review.deal')}
      actions={
        count === 0 ? undefined : (
          <Button size="sm" loading={task.busy} onClick={deal}>
            {message('review.deal.go', { count })}
          </Button>
        )
      }
    >
      <ErrorNote error={task.error} />
      <Text size="sm">{aboutPlan(round, plan)}</Text>
      {sources.smes.length < REVIEWERS ? (
        <Text size="sm">
          {message('review.deal.few-smes')}{' '}
          <Anchor component={Link} href={paths.people(action)} size="sm">
            {message('shell.stage.panel')}
          </Anchor>
        </Text>
      ) : null}
      <NotDealt round={round} plan={plan} />
      {count === 0 ? null : <Shares round={round} plan={plan} />}
    </Section>
  )
}

function aboutPlan({ sources }: RoundState, { dealt, short }: DealPlan): string {
  if (dealt.length > 0) return message('review.deal.about', { count: dealt.length })
  if (sources.applicants.length === 0) return message('review.deal.no-applicants')
  return short.length > 0 ? message('review.deal.only-short') : message('review.deal.all')
}

function NotDealt({ round, plan }: { readonly round: RoundState; readonly plan: DealPlan }) {
  const named = (applicants: readonly string[]): string => {
    const all = applicants.map((id) => calledFor(round, id, false))
    const names = all.sort((a, b) => a.localeCompare(b, 'en')).slice(0, MOST_NAMES)
    const more = applicants.length - names.length
    return more === 0
      ? names.join('; ')
      : message('review.and-more', { names: names.join('; '), count: more })
  }
  return (
    <Stack gap={2}>
      {plan.short.length === 0 ? null : (
        <Text size="sm" c="var(--mantine-color-error)">
          {message('review.deal.short', { names: named(plan.short) })}
        </Text>
      )}
      {REASONS.map((reason) => {
        const out = plan.leftOut.filter((one) => one.reason === reason).map(({ applicant }) => applicant)
        return out.length === 0 ? null : (
          <Text size="sm" c="dimmed" key={reason}>
            {message(`review.left-out.${reason}`, { names: named(out) })}
          </Text>
        )
      })}
    </Stack>
  )
}

function Shares({ round, plan }: { readonly round: RoundState; readonly plan: DealPlan }) {
  return (
    <Table verticalSpacing={4} maw={720} aria-label={message('review.deal.shares')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{message('review.column.sme')}</Table.Th>
          <Table.Th ta="right">{message('review.column.has')}</Table.Th>
          <Table.Th ta="right">{message('review.column.would-have')}</Table.Th>
          <Table.Th ta="right">{message('review.column.recused')}</Table.Th>
          <Table.Th pl="xl">{message('review.column.for-roles')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {plan.shares.map(({ person, before, after, recused }) => (
          <Table.Tr key={person}>
            <Table.Td>{round.names.get(person)}</Table.Td>
            <Table.Td ta="right">{before}</Table.Td>
            <Table.Td ta="right">{after}</Table.Td>
            <Table.Td ta="right">{recused}</Table.Td>
            <Table.Td pl="xl">{rolesOf(round, person)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function rolesOf({ sources, names }: RoundState, person: string): string {
  const roles = sources.smes.find(({ id }) => id === person)?.roles ?? []
  return roles.length === 0
    ? message('review.all-roles')
    : roles.flatMap((role) => names.get(role) ?? []).join(', ')
}
