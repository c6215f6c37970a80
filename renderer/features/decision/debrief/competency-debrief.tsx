import { Badge, Group, Stack, Text, Title } from '@mantine/core'
import { rateInDebrief } from '#shared/domain/decision/commands/debrief-commands'
import { dissentersOn, type DebriefMaterial } from '#shared/domain/decision/debrief-material'
import type { PanelRating } from '#shared/domain/decision/panel-rating'
import { CompetencyRating } from '#shared/domain/scoring/score-sheet'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useChosen } from '../../../app/use-chosen'
import { ErrorNote } from '../../../components/error-note'
import { DraftArea } from '../../scoring/sheet/draft-area'
import { LevelGrid } from '../../scoring/sheet/level-grid'
import { RatingChoice } from '../../scoring/sheet/rating-choice'
import type { DebriefTargets } from './debrief-targets'
import { OriginalsTable } from './originals-table'
import { OwnDissent } from './own-dissent'
import classes from './debrief.module.css'

export interface DebriefPlaceIds {
  readonly action: Id
  readonly interview: Id
}

interface CompetencyDebriefProps {
  readonly place: DebriefPlaceIds
  readonly material: DebriefMaterial
  readonly rating: PanelRating
  /** From 1, in the order in which to talk. */
  readonly number: number
  readonly targets: DebriefTargets
  /** Whether who works here writes down what the panel agrees on. */
  readonly mayWrite: boolean
  /** Who works here, where they take part. */
  readonly person: Id | undefined
  readonly onTyped: () => void
}

/** One competency: how far apart the raters are, what each gave and why, and what the panel makes of it. */
export function CompetencyDebrief(props: CompetencyDebriefProps) {
  const { material, rating, number, mayWrite, person } = props
  const competency = material.competencies.find(({ id }) => id === rating.competency)
  if (competency === undefined) return null
  const { name } = competency
  const dissenters = dissentersOn(rating.competency, material.raters)
  return (
    <section className={classes['competency']} aria-labelledby={`debrief-${rating.competency}`}>
      <Stack gap="sm">
        <Group gap="sm" align="center">
          <Title order={2} id={`debrief-${rating.competency}`}>
            {number}. {name}
          </Title>
          <Badge variant={rating.spread === 0 ? 'outline' : 'filled'} tt="none">
            {message(material.raters.length === 1 ? 'debrief.spread.one' : `debrief.spread.${rating.spread}`)}
          </Badge>
        </Group>
        <OriginalsTable raters={material.raters} competency={rating.competency} name={name} />
        <LevelGrid competency={competency} />
        {mayWrite ? <Agreement {...props} name={name} /> : <Agreed material={material} rating={rating} />}
        {dissenters
          .filter(({ rater }) => rater.id !== person)
          .map(({ rater, rating: held, words }) => (
            <Text key={rater.id} size="sm" className={classes['words'] ?? ''}>
              {message('debrief.dissent.line', {
                name: rater.name,
                rating: message(`rating.${held}`),
                words,
              })}
            </Text>
          ))}
        {person === undefined ? null : <OwnDissent {...props} person={person} name={name} />}
      </Stack>
    </section>
  )
}

/** The rating that the panel agrees on and why, to be written down. */
function Agreement(props: CompetencyDebriefProps & { readonly name: string }) {
  const { place, material, rating, targets, name, onTyped } = props
  const { runner } = useSession()
  const { competency } = rating
  const agreed = useChosen<CompetencyRating | null>(rating.consensus ?? null, async (chosen) => {
    await runner.run(rateInDebrief, { ...place, kind: 'debrief', competency, rating: chosen })
  })
  return (
    <>
      <RatingChoice
        options={CompetencyRating.options}
        id={`agreed-${competency}`}
        label={message('debrief.agree.for', { name })}
        value={agreed.value}
        onChange={agreed.choose}
      />
      <ErrorNote error={agreed.error} />
      <DraftArea
        target={targets.reason(competency)}
        stored={material.debrief.reason[competency] ?? ''}
        label={message('debrief.reason.for', { name })}
        minRows={2}
        maxRows={8}
        onTyped={onTyped}
      />
    </>
  )
}

/** The same for those who look on. */
function Agreed({ material, rating }: Pick<CompetencyDebriefProps, 'material' | 'rating'>) {
  if (rating.consensus === undefined) return null
  const reason = material.debrief.reason[rating.competency] ?? ''
  return (
    <Text size="sm" fw={500} className={classes['words'] ?? ''}>
      {message('debrief.agreed-line', { rating: message(`rating.${rating.consensus}`), reason })}
    </Text>
  )
}
