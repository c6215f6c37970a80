import { Alert, Button, Loader, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { mayDecide } from '#shared/domain/decision/commands/decision-commands'
import { DecisionKind } from '#shared/domain/decision/deciding/decision-revision'
import { outcomeText, outcomeWhy } from '#shared/domain/decision/paper/outcome-text'
import { Role } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import { sortedName } from '#shared/domain/scheduling/names'
import type { Hash, Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useIsHr } from '../../../app/use-is-hr'
import { EmptyState } from '../../../components/empty-state'
import { PageTitle } from '../../../components/page-title'
import { useLive, useRecord } from '../../../data/use-live'
import { GuidesUsedNote } from '../../scoring/guides-used-note'
import classes from '../debrief/debrief.module.css'
import { DecisionTabs } from '../decision-tabs'
import { DecideForm } from './decide-form'
import { Decided } from './decided'
import { RoundBasisView } from './round-basis'
import { useDeciding, type DecidingView } from './use-deciding'

interface DecidingPageProps {
  readonly action: Id
  readonly applicant: Id
  readonly role: Id | null
}

/** One applicant for one role: all that a decision rests on, down to their own words, and the decision beside it. */
export function DecidingPage({ action, applicant, role }: DecidingPageProps) {
  const view = useDeciding(action, applicant, role)
  return (
    <Stack p="md" gap="md">
      <DecisionTabs action={action} />
      {view === undefined ? (
        <Loader size="sm" role="status" aria-label={message('decision.reading')} />
      ) : view.basis === undefined ? (
        <>
          <PageTitle title={message('decisions.title')} />
          <EmptyState title={message('deciding.hidden.title')} text={message('deciding.hidden')} />
        </>
      ) : (
        <Desk action={action} role={role} view={view} basis={view.basis} />
      )}
    </Stack>
  )
}

interface DeskProps {
  readonly action: Id
  readonly role: Id | null
  readonly view: DecidingView
  readonly basis: NonNullable<DecidingView['basis']>
}

function Desk({ action, role, view, basis }: DeskProps) {
  const { data } = useSession()
  const isHr = useIsHr(action) === true
  const kinds = useKinds(action)
  const named = useRecord(data.records, recordIds.role(role ?? ''), Role)
  const [anew, setAnew] = useState(false)
  // What was just decided is read out, and keys go on from it.
  const [justDecided, setJustDecided] = useState<Hash>()
  const { decided } = view
  const { applicant, ended } = basis.standing
  const ratings = basis.standing.outcomes.find((each) => each.role === role)?.rounds ?? []
  const why =
    basis.outcome &&
    outcomeWhy(
      basis.outcome,
      ratings.map((rating) => rating?.value),
    )
  const outcome = basis.outcome === undefined ? '' : outcomeText(basis.outcome)
  return (
    <>
      <PageTitle
        title={message('deciding.title', { name: sortedName(applicant) })}
        about={[
          role === null ? message('standings.no-role') : (named?.name ?? ''),
          ended === undefined ? outcome : message(`status.${ended}`),
          ended === undefined ? (why ?? '') : '',
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      />
      <GuidesUsedNote action={action} />
      <div className={classes['wide']}>
        <div>
          {basis.rounds.length === 0 ? <Text size="sm">{message('deciding.no-rounds')}</Text> : null}
          {basis.rounds.map((round) => (
            <RoundBasisView key={round.assessment} action={action} basis={round} opensSheets={isHr} />
          ))}
        </div>
        <Stack
          component="aside"
          className={classes['aside'] ?? ''}
          gap="md"
          aria-label={message('deciding.aside')}
        >
          {decided.length > 1 ? (
            <Alert variant="light" color="yellow" py={6}>
              {message('deciding.two')}
            </Alert>
          ) : null}
          {decided.map((each) => (
            <Decided
              key={each.named.revision}
              action={action}
              decided={each}
              takesFocus={each.named.revision === justDecided}
            />
          ))}
          {kinds === undefined || kinds.length === 0 ? (
            <Text size="sm">{message('deciding.not-yours')}</Text>
          ) : decided.length === 0 || anew ? (
            <DecideForm
              action={action}
              role={role}
              basis={basis}
              decided={decided}
              kinds={kinds}
              takesFocus={anew}
              onDecided={(revision) => {
                setAnew(false)
                setJustDecided(revision)
              }}
            />
          ) : (
            <Button
              variant="default"
              onClick={() => {
                setAnew(true)
                setJustDecided(undefined)
              }}
            >
              {message('deciding.anew')}
            </Button>
          )}
        </Stack>
      </div>
    </>
  )
}

/** What who works here may decide; undefined while it is looked up. */
function useKinds(action: Id): readonly DecisionKind[] | undefined {
  const { data, identity } = useSession()
  return useLive(async () => {
    const records = data.records.within(action)
    const may = await Promise.all(
      DecisionKind.options.map(async (kind) =>
        (await mayDecide(records, action, identity.person, kind)) ? [kind] : [],
      ),
    )
    return may.flat()
  }, [data, action, identity.person])
}
