import { Anchor, Group, Stack, Text, Title } from '@mantine/core'
import { Link } from 'wouter'
import { noRating, ratingText } from '#shared/domain/decision/paper/decision-model'
import type { RoundBasis } from '#shared/domain/decision/deciding/decision-revision'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import classes from '../debrief/debrief.module.css'
import { QuotedWords } from '../quoted-words'

interface RoundBasisViewProps {
  readonly action: Id
  readonly basis: RoundBasis
  /** Of HR: who may open each sheet as it was submitted. */
  readonly opensSheets: boolean
}

/** A round as a decision rests on it: its rating by the rule, and of each competency the applicant's own words. */
export function RoundBasisView({ action, basis, opensSheets }: RoundBasisViewProps) {
  const { round, assessment, rating, status, competencies, sheets } = basis
  return (
    <section className={classes['competency']} aria-labelledby={`round-${assessment}`}>
      <Stack gap="sm">
        <div>
          <Title order={2} id={`round-${assessment}`}>
            {round.name}
          </Title>
          <Text size="sm" fw={600}>
            {rating === null ? noRating(status) : ratingText(rating, status)}
          </Text>
        </div>
        <Group gap="md">
          {status === 'interviewed' ? (
            <Anchor component={Link} href={paths.debrief(action, assessment)} size="sm">
              {message('deciding.side-by-side')}
            </Anchor>
          ) : null}
          {opensSheets
            ? sheets.map(({ rater, revision }) => (
                <Anchor
                  key={revision}
                  component={Link}
                  href={paths.check(action, assessment, revision)}
                  size="sm"
                >
                  {message('decision-document.sheet-of', { rater })}
                </Anchor>
              ))
            : null}
        </Group>
        {status !== 'no-show'
          ? competencies.map((competency) => <Competency key={competency.name} competency={competency} />)
          : null}
      </Stack>
    </section>
  )
}

function Competency({ competency }: { readonly competency: RoundBasis['competencies'][number] }) {
  const { name, counts, words, evidence } = competency
  return (
    <div>
      <Title order={3}>
        {message('deciding.competency', {
          name,
          rating: counts === null ? message('sheet-document.not-rated') : message(`rating.${counts}`),
        })}
      </Title>
      {words.length === 0 ? (
        <Text size="sm" c="dimmed">
          {message('decision-document.no-words')}
        </Text>
      ) : (
        words.map(({ rater, ...each }) => (
          <QuotedWords key={`${rater} ${each.question} ${each.quote}`} words={each} rater={rater} />
        ))
      )}
      {evidence.map(({ rater, text }) => (
        <Text key={rater} size="sm" mt={6} className={classes['words'] ?? ''}>
          {message('decision-document.evidence', { rater, text })}
        </Text>
      ))}
    </div>
  )
}
