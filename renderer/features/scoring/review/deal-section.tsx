import { Anchor, Button, Stack, Table, Text } from '@mantine/core'
import { useMemo, useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import { dealReviews, undealReviews } from '#shared/domain/scoring/review/commands/deal-reviews'
import { planDeal, type DealPlan } from '#shared/domain/scoring/review/plan-deal'
import { REVIEWERS } from '#shared/domain/scoring/review/review'
import { message } from '#shared/messages/catalogue'
import { freshId } from '../../../app/clock'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { ErrorNote } from '../../../components/error-note'
import { Section } from '../../../components/section'
import { offerUndo } from '../../../components/undo-notification'
import { calledFor } from './round-words'
import type { DealtRound } from '#shared/domain/scoring/review/dealt-round'

/** So many names stand in a sentence; of more the number is said. */
const MOST_NAMES = 8
const REASONS = ['not-handed-in', 'screened-out', 'duplicate', 'withdrawn'] as const

interface DealSectionProps {
  readonly round: DealtRound
  /** The messages that speak of what is dealt. */
  readonly words: Words
  /** Why it is dealt although something is open; left out where nothing is. */
  readonly reason?: string
  /** Once it is dealt. */
  readonly onDealt?: () => Promise<void>
  /** What stands before the plan. */
  readonly children?: ReactNode
}

type Words = 'review' | 'grading'

/** Who would get how much, before it is dealt; afterwards, that all have somebody. */
export function DealSection({ round, words, reason, onDealt, children }: DealSectionProps) {
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
      await runner.run(dealReviews, { ...input, seed, ...(reason === undefined ? {} : { reason }) })
      await onDealt?.()
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
      {children}
      <ErrorNote error={task.error} />
      <Text size="sm">{aboutPlan(round, plan, words)}</Text>
      {sources.smes.length < REVIEWERS ? (
        <Text size="sm">
          {message('review.deal.few-smes')}{' '}
          <Anchor component={Link} href={paths.people(action)} size="sm">
            {message('shell.stage.panel')}
          </Anchor>
        </Text>
      ) : null}
      <NotDealt round={round} plan={plan} words={words} />
      {count === 0 ? null : <Shares round={round} plan={plan} />}
    </Section>
  )
}

function aboutPlan({ sources }: DealtRound, { dealt, short }: DealPlan, words: Words): string {
  if (dealt.length > 0) return message(`${words}.deal.about`, { count: dealt.length })
  const { applicants, leftOut } = sources
  if (applicants.length === 0 || (words === 'grading' && applicants.every(({ id }) => leftOut.has(id))))
    return message(`${words}.deal.no-applicants`)
  return message(short.length > 0 ? `${words}.deal.only-short` : `${words}.deal.all`)
}

interface NotDealtProps {
  readonly round: DealtRound
  readonly plan: DealPlan
  readonly words: Words
}

function NotDealt({ round, plan, words }: NotDealtProps) {
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
          {message(`${words}.deal.short`, { names: named(plan.short) })}
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

function Shares({ round, plan }: { readonly round: DealtRound; readonly plan: DealPlan }) {
  return (
    <Table.ScrollContainer minWidth={480} maw={720}>
      <Table verticalSpacing={4} aria-label={message('review.deal.shares')}>
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
              <Table.Th scope="row" fw={400}>
                {round.names.get(person)}
              </Table.Th>
              <Table.Td ta="right">{before}</Table.Td>
              <Table.Td ta="right">{after}</Table.Td>
              <Table.Td ta="right">{recused}</Table.Td>
              <Table.Td pl="xl">{rolesOf(round, person)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function rolesOf({ sources, names }: DealtRound, person: string): string {
  const roles = sources.smes.find(({ id }) => id === person)?.roles ?? []
  return roles.length === 0
    ? message('review.all-roles')
    : roles.flatMap((role) => names.get(role) ?? []).join(', ')
}
