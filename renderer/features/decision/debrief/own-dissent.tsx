import { Checkbox, Stack } from '@mantine/core'
import { rateInDebrief } from '#shared/domain/decision/commands/debrief-commands'
import type { DebriefMaterial } from '#shared/domain/decision/debrief-material'
import type { PanelRating } from '#shared/domain/decision/panel-rating'
import { CompetencyRating } from '#shared/domain/scoring/score-sheet'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useChosen } from '../../../app/use-chosen'
import { ErrorNote } from '../../../components/error-note'
import { DraftArea } from '../../scoring/sheet/draft-area'
import { RatingChoice } from '../../scoring/sheet/rating-choice'
import type { DebriefPlaceIds } from './competency-debrief'
import type { DebriefTargets } from './debrief-targets'
import classes from './debrief.module.css'

interface OwnDissentProps {
  readonly place: DebriefPlaceIds
  readonly material: DebriefMaterial
  readonly rating: PanelRating
  readonly targets: DebriefTargets
  readonly person: Id
  readonly name: string
  readonly onTyped: () => void
}

/** Where who works here does not go along: a rating of their own that stays, and why. */
export function OwnDissent(props: OwnDissentProps) {
  const { place, material, rating, targets, person, name, onTyped } = props
  const { runner } = useSession()
  const { competency } = rating
  const own = material.raters.find(({ id }) => id === person)
  const held = useChosen<CompetencyRating | null>(own?.dissent.rating[competency] ?? null, async (chosen) => {
    await runner.run(rateInDebrief, { ...place, kind: 'dissent', competency, rating: chosen })
  })
  // Before anything is agreed on there is nothing to go along with.
  if (own === undefined || rating.consensus === undefined) return null
  return (
    <Stack gap="xs">
      <Checkbox
        label={message('debrief.dissent')}
        aria-label={message('debrief.dissent.for', { name })}
        checked={held.value !== null}
        onChange={(event) =>
          held.choose(event.currentTarget.checked ? (own.sheet.ratings[competency] ?? 'meets') : null)
        }
      />
      <ErrorNote error={held.error} />
      {held.value === null ? null : (
        <Stack gap="xs" className={classes['dissent'] ?? ''}>
          <RatingChoice
            options={CompetencyRating.options}
            id={`dissent-${competency}`}
            label={message('debrief.dissent.rating', { name })}
            value={held.value}
            onChange={held.choose}
          />
          <DraftArea
            target={targets.words(competency)}
            stored={own.dissent.words[competency] ?? ''}
            label={message('debrief.dissent.words', { name })}
            minRows={2}
            maxRows={8}
            onTyped={onTyped}
          />
        </Stack>
      )}
    </Stack>
  )
}
