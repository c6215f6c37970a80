import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconPencil, IconSignature } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { sortedName } from '#shared/domain/scheduling/names'
import type { SubmissionOf } from '#shared/domain/scoring/submissions'
import { formatDateTimeWithZone } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { reviewedAs } from '../review/reviewed-as'
import { SaveCopy } from '../signing/save-copy'
import { sheetToSign } from '../signing/sign-flow'
import { SignDialog } from '../signing/sign-dialog'
import { SignedPdf } from '../signing/signed-pdf'
import { Verification } from '../signing/verification'
import { differencesFrom } from './amended-list'
import { FrozenSheet } from './frozen-sheet'
import type { Sheet } from './load-sheet'
import { SubmittedTranscripts } from './submitted-transcripts'
import { Versions } from './versions'
import classes from './submitted.module.css'

interface SubmittedSheetProps {
  readonly sheet: Sheet
  readonly newest: SubmissionOf
  /** A moment ago, on this screen: signing is what comes next. */
  readonly justSubmitted: boolean
  readonly onAmend: () => void
}

/** A sheet that was handed in: frozen, to be signed, or signed with its PDF beside. */
export function SubmittedSheet({ sheet, newest, justSubmitted, onAmend }: SubmittedSheetProps) {
  const { frozen, material, reasons, state, submissions } = sheet
  const { action, interview, applicant, technical } = material
  const session = useSession()
  const [signing, setSigning] = useState(false)
  const { signature } = state
  const changed =
    frozen === undefined
      ? 0
      : differencesFrom({ supersedes: newest.revision, content: frozen }, material).length
  const { status, sign } = useNextFocus(justSubmitted, signing, signature !== undefined)
  const time = (instant: string): string => formatDateTimeWithZone(instant, action.zone)

  return (
    <div className={classes['columns']} data-signed={signature !== undefined}>
      <Stack className={classes['facts'] ?? ''} gap="sm">
        <div role="status" ref={status} tabIndex={-1} style={{ outline: 'none' }}>
          <Text size="sm">{message('scoring.submitted', { time: time(newest.at) })}</Text>
          {signature === undefined ? (
            <Text size="sm" fw={600}>
              {message('scoring.submitted.unsigned')}
            </Text>
          ) : (
            <Text size="sm" fw={600}>
              {message('scoring.signed', { time: time(signature.claimedTime) })}
            </Text>
          )}
        </div>
        <Group gap="xs" align="flex-start">
          {signature === undefined ? (
            <Button
              ref={sign}
              size="sm"
              leftSection={<IconSignature size={16} aria-hidden />}
              onClick={() => setSigning(true)}
            >
              {message('scoring.sign')}
            </Button>
          ) : (
            <SaveCopy
              signature={signature}
              name={message('scoring.signed.file-name', {
                name: technical === undefined ? sortedName(applicant) : reviewedAs(applicant, true),
              })}
            />
          )}
          {frozen === undefined ? null : (
            <Button
              size={signature === undefined ? 'sm' : 'compact-sm'}
              variant="default"
              leftSection={<IconPencil size={14} aria-hidden />}
              onClick={onAmend}
            >
              {message('scoring.amend')}
            </Button>
          )}
        </Group>
        {changed === 0 ? null : (
          <Alert variant="light" color="yellow" py={6}>
            {message('scoring.amend.changed-anyway', { count: changed })}
          </Alert>
        )}
        {signature === undefined ? null : (
          <Verification key={signature.revision} signature={signature} signer={material.rater.id} />
        )}
        {frozen === undefined || signature !== undefined ? null : (
          <FrozenSheet title={message('scoring.frozen.ratings')} content={frozen} />
        )}
        {frozen === undefined ? null : (
          <SubmittedTranscripts content={frozen} material={material} open={signature === undefined} />
        )}
        <Versions submissions={submissions} newest={newest} reasons={reasons} zone={action.zone} />
      </Stack>
      {signature === undefined ? null : (
        <SignedPdf
          signature={signature}
          label={message('scoring.signed.view', { name: reviewedAs(applicant, technical !== undefined) })}
        />
      )}
      <SignDialog
        opened={signing}
        onClose={() => setSigning(false)}
        title={message('scoring.sign.title')}
        about={message('scoring.sign.about')}
        sheet={sheetToSign(session, { action: action.id, interview: interview.id }, newest.revision)}
      />
    </div>
  )
}

/** What comes next has the focus: the button to sign after submitting, what became of it after signing. */
function useNextFocus(justSubmitted: boolean, signing: boolean, signed: boolean) {
  const status = useRef<HTMLDivElement>(null)
  const sign = useRef<HTMLButtonElement>(null)
  const before = useRef(signed)
  useEffect(() => {
    // Who signs at once types already: the sheet may show as submitted before its submitting has ended.
    if (justSubmitted && !signing) sign.current?.focus()
  }, [justSubmitted, signing])
  useEffect(() => {
    if (signed && !before.current) status.current?.focus()
    before.current = signed
  }, [signed])
  return { status, sign }
}
