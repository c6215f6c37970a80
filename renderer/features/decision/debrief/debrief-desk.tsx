import { Stack, Text, Title } from '@mantine/core'
import type { DebriefMaterial } from '#shared/domain/decision/debrief-material'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useDrawnAtRest } from '../../../app/use-drawn-at-rest'
import { DraftArea } from '../../scoring/sheet/draft-area'
import { ConsensusPart } from '../consensus/consensus-part'
import { CompetencyDebrief } from './competency-debrief'
import { debriefTargets } from './debrief-targets'
import { DebriefResult } from './debrief-result'
import classes from './debrief.module.css'

interface DebriefDeskProps {
  readonly action: Id
  readonly interview: Id
  readonly material: DebriefMaterial
}

/** The competencies in the order in which to talk, what it comes to beside them, and the notes below. */
export function DebriefDesk({ action, interview, material }: DebriefDeskProps) {
  const { drafts, identity } = useSession()
  const onTyped = useDrawnAtRest()
  const { person } = identity
  const targets = debriefTargets(action, interview, person)
  const alone = material.raters.length === 1
  const records = material.recorder === person && !alone
  // A reason that is being typed is a reason: what is missing is told as it is typed.
  const typed = material.competencies.flatMap(({ id }) => {
    const text = records ? drafts.keeper(targets.reason(id)).pending : undefined
    return text === undefined ? [] : [[id, text] as const]
  })
  const debrief = {
    ...material.debrief,
    reason: { ...material.debrief.reason, ...Object.fromEntries(typed) },
  }
  const rates = !alone && material.raters.some(({ id }) => id === person)
  const recorder = material.raters.find(({ id }) => id === material.recorder)?.name ?? ''
  return (
    <div className={classes['columns']}>
      <div>
        <Text size="sm" mb="sm">
          {alone ? message('debrief.one-rater') : message('debrief.order')}{' '}
          {alone || records
            ? ''
            : message(rates ? 'debrief.recorder' : 'debrief.not-rater', { name: recorder })}
        </Text>
        {material.ratings.map((rating, index) => (
          <CompetencyDebrief
            key={rating.competency}
            place={{ action, interview }}
            material={material}
            rating={rating}
            number={index + 1}
            targets={targets}
            mayWrite={records}
            person={rates ? person : undefined}
            onTyped={onTyped}
          />
        ))}
        <section className={classes['competency']} aria-labelledby="debrief-notes">
          <Title order={2} id="debrief-notes">
            {message('debrief.notes')}
          </Title>
          <Text size="sm" c="dimmed" mb={6}>
            {message('debrief.notes.about')}
          </Text>
          {records ? (
            <DraftArea
              target={targets.notes}
              stored={material.debrief.notes}
              label={message('debrief.notes')}
              quiet
              minRows={4}
              maxRows={20}
              onTyped={onTyped}
            />
          ) : (
            <Text size="sm" className={classes['words'] ?? ''}>
              {material.debrief.notes.trim() || message('debrief.no-notes')}
            </Text>
          )}
        </section>
      </div>
      <Stack
        component="aside"
        className={classes['aside'] ?? ''}
        gap="sm"
        aria-label={message('debrief.result')}
      >
        <DebriefResult action={action} material={{ ...material, debrief }} />
        {alone ? null : (
          <ConsensusPart
            action={action}
            interview={interview}
            material={{ ...material, debrief }}
            mayClose={records}
          />
        )}
      </Stack>
    </div>
  )
}
