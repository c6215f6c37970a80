import { Alert, Stack, Text, Title } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { recordDecisionSignature } from '#shared/domain/decision/commands/decision-commands'
import { decisionName, issueText } from '#shared/domain/decision/paper/decision-model'
import type { Id } from '#shared/kernel/ids'
import { formatDateTimeWithZone } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { LabelledLines } from '../../../components/labelled-lines'
import { SignedBy } from '../signed/signed-by'
import type { DecidedBefore } from './use-deciding'

interface DecidedProps {
  readonly action: Id
  readonly decided: DecidedBefore
  /** It was decided here a moment ago. */
  readonly takesFocus: boolean
}

/** A decision that stands: what, why, by whom, in whose presence, in spite of what, and its signature. */
export function Decided({ action, decided: { named, content }, takesFocus }: DecidedProps) {
  const { runner, identity } = useSession()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) title.current?.focus()
  }, [takesFocus])
  if (content === undefined) return <Text size="sm">{message('deciding.not-here')}</Text>
  const { decidedBy, decidedAt, issues, kind, override, present, reason } = content
  const { zone } = content.action
  const { entry, revision, signature } = named
  return (
    <Stack gap="xs" component="section" aria-labelledby={`decided-${revision}`}>
      <Title order={2} fz="sm" id={`decided-${revision}`} ref={title} tabIndex={-1}>
        {message('deciding.decided', { what: message(`decision.kind.${kind}`) })}
      </Title>
      <LabelledLines
        lines={[
          { label: message('decision-document.reason'), text: reason },
          {
            label: message('decision-document.decided-by'),
            text: `${decidedBy.name}, ${message(`duty.${decidedBy.duty}`)}`,
          },
          {
            label: message('decision-document.decided'),
            text: formatDateTimeWithZone(decidedAt, zone),
          },
          { label: message('decision-document.present'), text: present.join(', ') },
          ...(content.change === '' ? [] : [{ label: message('deciding.change'), text: content.change }]),
        ]}
      />
      {issues.length === 0 ? null : (
        <Alert variant="light" color="yellow" py={6} title={message('decision-document.override')}>
          {issues.map((issue) => (
            <Text key={issueText(issue)} size="sm">
              {issueText(issue)}
            </Text>
          ))}
          <Text size="sm" fw={600}>
            {message('report-document.reason', { reason: override })}
          </Text>
        </Alert>
      )}
      <SignedBy
        signers={[{ id: decidedBy.id, name: decidedBy.name, signature }]}
        person={identity.person}
        zone={zone}
        toSign={{
          revision,
          record: (made) =>
            runner.run(recordDecisionSignature, { action, applicant: entry, signature: made }),
        }}
        title={message('deciding.sign.title')}
        about={message('deciding.sign.about')}
        fileName={decisionName(content)}
      />
    </Stack>
  )
}
