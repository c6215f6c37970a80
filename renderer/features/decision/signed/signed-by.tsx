import { Button, Group, List, Stack, Text } from '@mantine/core'
import { IconSignature } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { SheetSignature } from '#shared/domain/scoring/score-sheet'
import type { Id } from '#shared/kernel/ids'
import { formatDateTimeWithZone, type ZoneId } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { SaveCopy } from '../../scoring/signing/save-copy'
import { SignDialog } from '../../scoring/signing/sign-dialog'
import type { ToSign } from '../../scoring/signing/sign-flow'
import { Verification } from '../../scoring/signing/verification'

interface SignedByProps {
  /** Everybody whose signature belongs under it, with it where it is there. */
  readonly signers: readonly {
    readonly id: Id
    readonly name: string
    readonly signature: SheetSignature | undefined
  }[]
  /** Who works here. */
  readonly person: Id
  readonly zone: ZoneId
  readonly toSign: ToSign
  readonly title: string
  readonly about: string
  /** What a copy is called. */
  readonly fileName: string
}

/** Who has signed a frozen sheet and who has not, the way to sign it, and one's own signed copy. */
export function SignedBy({ signers, person, zone, toSign, title, about, fileName }: SignedByProps) {
  const [signing, setSigning] = useState(false)
  const own = signers.find(({ id }) => id === person)
  const list = useRef<HTMLDivElement>(null)
  const isSigned = own?.signature !== undefined
  const before = useRef(isSigned)
  useEffect(() => {
    // The button is gone with the signing; the dialog gives the focus back first.
    if (signing || before.current === isSigned) return
    before.current = isSigned
    list.current?.focus()
  }, [isSigned, signing])
  const shown = own?.signature ?? signers.find(({ signature }) => signature !== undefined)?.signature
  const shownBy = signers.find(({ signature }) => signature === shown)
  return (
    <Stack gap="xs">
      <div ref={list} tabIndex={-1}>
        <List size="sm" aria-label={message('decision.signatures')} listStyleType="none">
          {signers.map(({ id, name, signature }) => (
            <List.Item key={id}>
              {signature === undefined
                ? message('decision.signature.none', { name })
                : message('decision.signature.at', {
                    name,
                    time: formatDateTimeWithZone(signature.claimedTime, zone),
                  })}
            </List.Item>
          ))}
        </List>
      </div>
      <Group gap="xs" align="flex-start">
        {own === undefined || own.signature !== undefined ? null : (
          <Button
            size="sm"
            leftSection={<IconSignature size={16} aria-hidden />}
            onClick={() => setSigning(true)}
          >
            {message('scoring.sign')}
          </Button>
        )}
        {shown === undefined ? null : <SaveCopy signature={shown} name={fileName} />}
      </Group>
      {shown === undefined || shownBy === undefined ? (
        <Text size="sm" c="dimmed">
          {message('decision.signature.unsigned')}
        </Text>
      ) : (
        <Verification key={shown.document.sha256} signature={shown} signer={shownBy.id} />
      )}
      <SignDialog
        opened={signing}
        onClose={() => setSigning(false)}
        sheet={toSign}
        title={title}
        about={about}
      />
    </Stack>
  )
}
