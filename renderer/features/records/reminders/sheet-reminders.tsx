import { Alert, Anchor, List, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { z } from 'zod'
import { actionChain, recordIds } from '#shared/domain/record-ids'
import { namesOf } from '#shared/domain/records/record-names'
import type { Id } from '#shared/kernel/ids'
import { instantFromMs, msOf } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useNowMs } from '../../../app/clock'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import { useSetting } from '../../../app/use-setting'
import { useLive } from '../../../data/use-live'
import { timeLeft } from '../../scoring/due/time-left'
import { gradingRows } from '../open-work/open-work-rows'
import { isAtWork } from './at-work'
import { assessmentOf, remindersOf } from './reminders'

const EVERY_MS = 60_000
const PutAway = z.array(z.string())

/**
 * A quiet notice of one's own sheets, of interviews and of graded work, that wait, are due soon, or are late. What is
 * put away stays away until its next stage. Silent in the interview and on a sheet: who is there needs no reminder.
 */
export function SheetReminders({ action }: { readonly action: Id }) {
  const { identity } = useSession()
  const [location] = useLocation()
  const nowMs = useNowMs(EVERY_MS)
  const open = useOwnWork(action, nowMs)
  const [away, setAway] = useSetting(`reminders-${action}`, PutAway, [])
  if (open === undefined || away === undefined || isAtWork(location, action)) return null
  const all = remindersOf(open.work, identity.person, nowMs, open.atStart)
  const shown = all.filter(({ key }) => !away.includes(key))
  const title = shown.length === 0 ? '' : message('scoring.reminder', { count: shown.length })
  return (
    <>
      {/* The time that is left changes by the minute: only the title is said by itself. */}
      <VisuallyHidden role="status">{title}</VisuallyHidden>
      {title === '' ? null : (
        <Alert
          variant="light"
          color="gray"
          m="md"
          mb={0}
          py={6}
          withCloseButton
          closeButtonLabel={message('shell.put-away')}
          onClose={() => setAway(all.map(({ key }) => key))}
          role="region"
          title={title}
        >
          <List listStyleType="none" size="sm">
            {shown.map(({ key, due, assessment }) => (
              <List.Item key={key}>
                <Anchor
                  component={Link}
                  href={paths.sheet(action, assessment)}
                  size="sm"
                  c="inherit"
                  underline="always"
                >
                  {open.nameOf(assessment) ?? message('scoring.reminder.sheet')}
                </Anchor>
                {': '}
                {timeLeft(msOf(due) - nowMs)}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </>
  )
}

function useOwnWork(action: Id, nowMs: number) {
  const { data, identity } = useSession()
  const { person } = identity
  const [atStart, setAtStart] = useState<ReadonlySet<Id>>()
  const open = useLive(async () => {
    // Asked again when something was written or came.
    await data.heads(actionChain(action))
    const now = instantFromMs(nowMs)
    const gradings = await data.worker.ask('openGradings', { action, person, now })
    const work = [...(await data.worker.ask('openWork', { action, now })), ...gradings]
    // Of one's own alone: all names of a large hiring action would keep the window for half a second.
    const own = work
      .filter((one) => one.person === person)
      .map((one) => recordIds.interview(assessmentOf(one)))
    const names = namesOf(await data.worker.ask('namesOfRecords', { action, records: own, person }))
    const ownGradings = gradings.filter((each) => each.person === person)
    const graded = new Map(
      gradingRows(ownGradings, names, person).map(({ grading, about }) => [grading, about]),
    )
    return { work, nameOf: (id: Id) => graded.get(id) ?? names.of.get(id) }
  }, [data, action, person, nowMs])
  if (open !== undefined && atStart === undefined) {
    setAtStart(new Set(open.work.map(assessmentOf)))
  }
  return open && atStart && { ...open, atStart }
}
