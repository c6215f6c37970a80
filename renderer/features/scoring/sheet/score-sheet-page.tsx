import { Button, Center, Loader } from '@mantine/core'
import { Link } from 'wouter'
import { recordIds } from '#shared/domain/record-ids'
import { fullName } from '#shared/domain/scheduling/applicant'
import type { Id } from '#shared/kernel/ids'
import { formatSlot } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import { PageTitle } from '../../../components/page-title'
import { useLive } from '../../../data/use-live'
import { RoomRefused } from '../../interview/before/room-refused'
import { ShareReference } from '../../interview/reference/share-reference'
import { GradingDesk } from '../grading/desk/grading-desk'
import { loadSheet, type Sheet } from './load-sheet'
import { SheetBody, useAmending } from './sheet-body'
import classes from './sheet.module.css'

interface ScoreSheetPageProps {
  readonly action: Id
  /** Or the review that grades an applicant's work. */
  readonly interview: Id
}

/** The score sheet of the person who works here for one interview: from the first rating to the signature. */
export function ScoreSheetPage({ action, interview }: ScoreSheetPageProps) {
  const { data, identity } = useSession()
  const { person } = identity
  const sheet = useLive(
    async () =>
      loadSheet(data.records, async (revision) => data.files.revision(revision), {
        action,
        interview,
        rater: person,
      }),
    [data, action, interview, person],
  )
  if (sheet === undefined) {
    return (
      <Center py="xl" aria-busy="true">
        <Loader size="sm" role="status" aria-label={message('scoring.loading')} />
      </Center>
    )
  }
  if (!sheet.ok) return <RoomRefused action={action} error={sheet.error} />
  const { technical } = sheet.value.material
  return technical === undefined ? (
    <OpenSheet sheet={sheet.value} />
  ) : (
    <GradingDesk key={interview} sheet={sheet.value} technical={technical} />
  )
}

function OpenSheet({ sheet }: { readonly sheet: Sheet }) {
  const amending = useAmending(sheet)
  const { action, applicant, interview, round } = sheet.material
  return (
    <div className={classes['page']}>
      <PageTitle
        title={message('scoring.title', { name: fullName(applicant) })}
        about={message('scoring.about', {
          round: round.name,
          slot: interview.slot === undefined ? message('interview.no-slot') : formatSlot(interview.slot),
        })}
        actions={
          <>
            {amending.amended === undefined ? null : (
              <Button variant="subtle" size="compact-sm" onClick={amending.stop}>
                {message('scoring.amend.stop')}
              </Button>
            )}
            <ShareReference
              material={sheet.material}
              notes={sheet.material.notes}
              role={sheet.material.raterRole}
              own={sheet.material.references.own}
            />
            <Button
              component={Link}
              href={paths.history(action.id, recordIds.interview(interview.id))}
              variant="default"
              size="compact-sm"
            >
              {message('scoring.history')}
            </Button>
            <Button
              component={Link}
              href={paths.room(action.id, interview.id)}
              variant="default"
              size="compact-sm"
            >
              {message('scoring.to-room')}
            </Button>
          </>
        }
      />
      <SheetBody sheet={sheet} amending={amending} />
    </div>
  )
}
