import { Alert, Button, Group, Loader, Stack, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { acceptSheet } from '#shared/domain/scoring/commands/accept-sheet'
import { rowOf, type CheckRow } from '#shared/domain/scoring/checks/check-list'
import type { Hash, Id } from '#shared/kernel/ids'
import { formatDateTimeWithZone, type ZoneId } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { EmptyState } from '../../../components/empty-state'
import { ErrorNote } from '../../../components/error-note'
import { PageTitle } from '../../../components/page-title'
import { FrozenSheet } from '../sheet/frozen-sheet'
import { CheckResults } from './check-results'
import { FrozenAnswers } from './frozen-answers'
import { ReturnDialog } from './return-dialog'
import { StandingBadge } from './standing-badge'
import { useCheckList, type ShownCheckList } from './use-check-list'
import { useSixChecks } from './use-six-checks'

interface CheckedSheetPageProps {
  readonly action: Id
  readonly revision: Hash
}

/** One submitted sheet as HR checks it: the six checks, where to look, and the sheet itself, which nobody changes here. */
export function CheckedSheetPage({ action, revision }: CheckedSheetPageProps) {
  const list = useCheckList(action)
  if (list === undefined)
    return <Loader m="md" size="sm" role="status" aria-label={message('checks.loading')} />
  const row = list === null ? undefined : rowOf(list, revision)
  if (list === null || row === undefined) {
    return <EmptyState title={message('checks.gone')} text={message('checks.gone.text')} />
  }
  return <CheckedSheet action={action} row={row} list={list} />
}

interface CheckedSheetProps {
  readonly action: Id
  readonly row: CheckRow
  readonly list: ShownCheckList
}

function CheckedSheet({ action, row, list }: CheckedSheetProps) {
  const checked = useSixChecks(row)
  const standing = useRef<HTMLDivElement>(null)
  const { nameOf, zone } = list
  const closed = row.ownFirst ? 'checks.own-first.about' : 'checks.closed.about'
  const name = nameOf(row.applicant)
  const rater = nameOf(row.rater)
  return (
    <Stack p="md" gap="md">
      <PageTitle
        title={message('checks.sheet.title', { name })}
        about={message('checks.sheet.about', {
          rater,
          round: nameOf(row.round),
          time: formatDateTimeWithZone(row.submission.at, zone),
        })}
        actions={
          <Button component={Link} href={paths.checks(action)} variant="default" size="compact-sm">
            {message('checks.back')}
          </Button>
        }
      />
      <Group gap="xs" role="status" tabIndex={-1} ref={standing}>
        <StandingBadge standing={row.standing} />
        <ReturnNote row={row} zone={zone} />
      </Group>
      {checked === null ? (
        <Alert variant="light" color="gray">
          {message(row.open ? 'scoring.sheets.not-here' : closed)}
        </Alert>
      ) : null}
      {checked ? (
        <>
          <Decide
            action={action}
            row={row}
            about={message('checks.about-one', { rater, name })}
            onChecked={() => standing.current?.focus()}
          />
          <CheckResults checked={checked} />
          <FrozenSheet title={message('checks.submitted')} content={checked.content} />
          <FrozenAnswers content={checked.content} />
        </>
      ) : null}
    </Stack>
  )
}

function ReturnNote({ row, zone }: { readonly row: CheckRow; readonly zone: ZoneId }) {
  const { due, returned } = row
  if (returned === undefined) return null
  return (
    <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
      {message('checks.returned', { reasons: returned.reasons })}
      {due === undefined
        ? ''
        : ` ${message('checks.returned.due', { time: formatDateTimeWithZone(due, zone) })}`}
    </Text>
  )
}

interface DecideProps {
  readonly action: Id
  readonly row: CheckRow
  readonly about: string
  /** It stands elsewhere now, and what was pressed for it is gone. */
  readonly onChecked: () => void
}

/** Accept, or return with reasons. Nobody checks their own sheet. */
function Decide({ action, row, about, onChecked }: DecideProps) {
  const { identity, runner } = useSession()
  const task = useTask()
  const [returning, setReturning] = useState(false)
  const { interview, rater, standing, submission } = row
  const told = useRef(standing)
  useEffect(() => {
    // A dialog gives the focus back first.
    if (returning || told.current === standing) return
    told.current = standing
    onChecked()
  }, [standing, returning, onChecked])
  if (rater === identity.person) return <Text size="sm">{message('checks.own')}</Text>
  const accept = (accepted: boolean): void => {
    const { revision } = submission
    void task.run(
      async () => void (await runner.run(acceptSheet, { action, assessment: interview, revision, accepted })),
    )
  }
  return (
    <div>
      <Group gap="xs">
        {standing === 'accepted' ? (
          <Button size="sm" variant="default" loading={task.busy} onClick={() => accept(false)}>
            {message('checks.take-back')}
          </Button>
        ) : (
          <Button size="sm" loading={task.busy} onClick={() => accept(true)}>
            {message('checks.accept')}
          </Button>
        )}
        {standing === 'returned' ? null : (
          <Button size="sm" variant="default" onClick={() => setReturning(true)}>
            {message('open-work.return.item')}
          </Button>
        )}
      </Group>
      <ErrorNote error={task.error} />
      <ReturnDialog
        action={action}
        sheet={returning ? { assessment: interview, revision: submission.revision, about } : undefined}
        onClose={() => setReturning(false)}
      />
    </div>
  )
}
