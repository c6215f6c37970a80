import { Anchor, Loader, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Standings } from '#shared/domain/decision/standings'
import type { Identified } from '#shared/domain/find-record'
import type { Competency } from '#shared/domain/preparation/competency'
import { sheetContent } from '#shared/domain/scoring/sheet-revision'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import { FrozenContents } from '../../../data/frozen-contents'
import { useLive } from '../../../data/use-live'
import { LevelGrid } from '../../scoring/sheet/level-grid'
import { OriginalsTable } from '../debrief/originals-table'
import type { RatedInRound } from './compared-round'

/** What a rating of the comparison rests on: of whom, in which round, and in which sheets it stands. */
export interface AskedEvidence {
  readonly competency: Identified<Competency>
  readonly rated: RatedInRound
  readonly round: string
  /** `Family, Given Middle`. */
  readonly applicant: string
}

interface EvidenceDialogProps {
  readonly action: Id
  readonly standings: Pick<Standings, 'people'>
  /** Undefined while nothing is asked. */
  readonly asked: AskedEvidence | undefined
  readonly onClose: () => void
}

/** What each rater gave for one competency, with their words and the applicant's own. */
export function EvidenceDialog({ action, standings, asked, onClose }: EvidenceDialogProps) {
  return (
    <Modal
      opened={asked !== undefined}
      onClose={onClose}
      title={
        asked === undefined
          ? ''
          : message('standings.evidence', {
              competency: asked.competency.name,
              name: asked.applicant,
              round: asked.round,
            })
      }
      size="xl"
      yOffset="4dvh"
      closeButtonProps={{ 'aria-label': message('form.close') }}
    >
      {asked === undefined ? null : <Evidence action={action} standings={standings} asked={asked} />}
    </Modal>
  )
}

type EvidenceProps = Omit<EvidenceDialogProps, 'asked' | 'onClose'> & { readonly asked: AskedEvidence }

function Evidence({ action, standings, asked }: EvidenceProps) {
  const { data } = useSession()
  const [contents] = useState(() => new FrozenContents(data.files, sheetContent))
  const { competency, rated } = asked
  const raters = useLive(
    async () =>
      Promise.all(
        rated.sheets.map(async ({ rater, revision }) => ({ id: rater, sheet: await contents.of(revision) })),
      ),
    [rated, contents],
  )
  if (raters === undefined) {
    return <Loader size="sm" role="status" aria-label={message('decision.reading')} />
  }
  const here = raters.flatMap(({ id, sheet }) => {
    if (sheet === undefined) return []
    const name = standings.people.find((person) => person.id === id)?.name ?? sheet.rater.name
    return [{ id, name, senior: false, sheet }]
  })
  const rating = rated.ratings.find((each) => each.competency === competency.id)
  const agreed = rating?.consensus
  return (
    <Stack gap="sm">
      {agreed === undefined ? null : (
        <Text size="sm" fw={600}>
          {message('consensus-document.agreed', { rating: message(`rating.${agreed}`) })}
        </Text>
      )}
      {here.length < raters.length ? (
        <Text size="sm">{message('debrief.not-here.files')}</Text>
      ) : (
        <OriginalsTable raters={here} competency={competency.id} name={competency.name} />
      )}
      <LevelGrid competency={competency} />
      {rated.interview === undefined ? null : (
        <Anchor component={Link} href={paths.debrief(action, rated.interview)} size="sm">
          {message('deciding.side-by-side')}
        </Anchor>
      )}
    </Stack>
  )
}
