import { Alert, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { isRater, writesSheet } from '#shared/domain/panel/duties'
import { formatDateTimeWithZone } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { EmptyState } from '../../../components/empty-state'
import type { Amended } from './amended'
import type { Sheet } from './load-sheet'
import { SheetForm } from './sheet-form'
import { SubmittedSheet } from './submitted-sheet'

/** Whether a sheet is being amended, and what leads there and back. */
export interface Amending {
  /** What is amended; undefined while the first version is written, or a submitted one is looked at. */
  readonly amended: Amended | undefined
  /** A moment ago, on this screen. */
  readonly justSubmitted: boolean
  readonly begin: () => void
  readonly stop: () => void
  readonly onSubmitted: () => void
}

export function useAmending({ frozen, state }: Sheet): Amending {
  const [amending, setAmending] = useState(false)
  const [justSubmitted, setJustSubmitted] = useState(false)
  return {
    amended:
      amending && frozen !== undefined && state.newest !== undefined
        ? { supersedes: state.newest.revision, content: frozen }
        : undefined,
    justSubmitted,
    begin: () => setAmending(true),
    stop: () => setAmending(false),
    onSubmitted: () => {
      setAmending(false)
      setJustSubmitted(true)
    },
  }
}

interface SheetBodyProps {
  readonly sheet: Sheet
  readonly amending: Amending
  /** Done before anything is frozen. */
  readonly beforeSubmit?: (() => Promise<void>) | undefined
}

/** A sheet below its heading: the working copy, or what was submitted. */
export function SheetBody({ sheet, amending, beforeSubmit }: SheetBodyProps) {
  const { material, state } = sheet
  const { action, raterRole } = material
  const { amended } = amending
  return (
    <>
      {writesSheet(raterRole) && !isRater(raterRole) ? (
        <Alert variant="light" color="gray" my="xs" py={6}>
          {message('scoring.practice')}
        </Alert>
      ) : null}
      {state.forked ? (
        <Alert variant="light" color="yellow" my="xs">
          {message('scoring.forked')}
        </Alert>
      ) : null}
      {amended === undefined ? null : (
        <Alert variant="light" color="yellow" my="xs" title={message('scoring.amend.title')}>
          <Text size="sm">
            {message('scoring.amend.about', {
              time: formatDateTimeWithZone(amended.content.submittedAt, action.zone),
            })}
          </Text>
        </Alert>
      )}
      {state.newest === undefined || amended !== undefined ? (
        writesSheet(raterRole) ? (
          <SheetForm
            sheet={sheet}
            amended={amended}
            beforeSubmit={beforeSubmit}
            onSubmitted={amending.onSubmitted}
          />
        ) : (
          <Stack>
            <EmptyState title={message('scoring.not-rater.title')} text={message('scoring.not-rater.text')} />
          </Stack>
        )
      ) : (
        <SubmittedSheet
          key={state.newest.revision}
          sheet={sheet}
          newest={state.newest}
          justSubmitted={amending.justSubmitted}
          onAmend={amending.begin}
        />
      )}
    </>
  )
}
