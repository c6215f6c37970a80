import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react'
import { useCallback, useEffect, useState } from 'react'
import type { ResponseOf } from '#shared/contracts/ipc/contract'
import type { Finding } from '#shared/contracts/ipc/records'
import { SheetSignature } from '#shared/domain/scoring/score-sheet'
import type { Id } from '#shared/kernel/ids'
import { message, messageOfCode } from '#shared/messages/catalogue'
import { useTask } from '../../../app/use-task'
import { call } from '../../../bridge/bridge'
import { ErrorNote } from '../../../components/error-note'
import classes from './signing.module.css'

interface VerificationProps {
  readonly signature: SheetSignature
  readonly signer: Id
}

/** Whether the signature holds, and what was looked at. */
export function Verification({ signature, signer }: VerificationProps) {
  const [checked, setChecked] = useState<ResponseOf<'sheet.verify'>>()
  const task = useTask()
  const { run } = task
  // A signature's record is written once; the file that it names is what is checked.
  const [plain] = useState(() => SheetSignature.parse(signature))
  const check = useCallback(
    async () => run(async () => setChecked(await call('sheet.verify', { signature: plain, signer }))),
    [run, plain, signer],
  )
  useEffect(() => {
    void check()
  }, [check])

  return (
    <Stack gap="xs">
      <Group justify="space-between" gap="xs">
        <Title order={2} fz="sm">
          {message('scoring.signed.findings')}
        </Title>
        <Button size="compact-xs" variant="subtle" loading={task.busy} onClick={() => void check()}>
          {message('scoring.signed.check-again')}
        </Button>
      </Group>
      <ErrorNote error={task.error} />
      {checked === undefined ? (
        <Text size="sm">{task.busy ? message('scoring.signed.checking') : ''}</Text>
      ) : (
        <>
          <Alert
            variant="light"
            color={checked.intact ? 'ink' : 'red'}
            py={6}
            role={checked.intact ? 'status' : 'alert'}
          >
            {message(checked.intact ? 'scoring.signed.intact' : 'scoring.signed.broken')}
          </Alert>
          <ul className={classes['findings']}>
            {checked.findings.map((finding) => (
              <FindingLine key={JSON.stringify(finding)} finding={finding} />
            ))}
          </ul>
        </>
      )}
    </Stack>
  )
}

const ICONS = { ok: IconCheck, note: IconInfoCircle, bad: IconAlertTriangle }

function FindingLine({ finding }: { readonly finding: Finding }) {
  const Icon = ICONS[finding.level]
  const text = messageOfCode(
    `finding.${finding.code}`,
    { ...finding.values, subject: finding.subject, code: finding.code },
    'scoring.finding.other',
  )
  return (
    <li>
      <Icon size={14} aria-hidden />
      <Text size="sm" fw={finding.level === 'bad' ? 600 : 400}>
        {text}
      </Text>
    </li>
  )
}
