import { Alert, Group, Progress, Stack, Text } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useEffect, useState } from 'react'
import { message } from '#shared/messages/catalogue'
import { PassphraseInput } from '../../../components/passphrase-input'
import { estimateStrength, type Strength } from './passphrase-strength'

export interface PassphraseValues {
  readonly passphrase: string
  readonly again: string
}

/** The shortest passphrase that is taken. */
const PASSPHRASE_LEAST = 12

/** What is wrong with a new passphrase, per field; null where nothing is. */
export const passphraseRules = {
  passphrase: (value: string) =>
    value.length < PASSPHRASE_LEAST ? message('passphrase.too-short', { least: PASSPHRASE_LEAST }) : null,
  again: (value: string, values: PassphraseValues) =>
    value === values.passphrase ? null : message('passphrase.differs'),
}

interface PassphraseFieldsProps<Values extends PassphraseValues> {
  readonly form: UseFormReturnType<Values>
  /** Names and addresses that make a passphrase easy to guess. */
  readonly words: readonly string[]
  /** What losing it means, where that is not the loss of one's signing key. */
  readonly lost?: string
}

/** A new passphrase, twice, with its strength, and the plain word that nobody can bring it back. */
export function PassphraseFields<Values extends PassphraseValues>({
  form,
  words,
  lost = message('passphrase.cannot-recover'),
}: PassphraseFieldsProps<Values>) {
  const strength = useStrength(form.getValues().passphrase, words)
  return (
    <Stack gap="sm">
      <Alert variant="light" color="yellow" title={message('passphrase.cannot-recover.title')}>
        {lost}
      </Alert>
      <PassphraseInput
        label={message('passphrase.label')}
        description={message('passphrase.hint', { least: PASSPHRASE_LEAST })}
        autoComplete="new-password"
        required
        {...form.getInputProps('passphrase')}
      />
      {strength === undefined ? null : <StrengthBar strength={strength} />}
      <PassphraseInput
        label={message('passphrase.again')}
        autoComplete="new-password"
        required
        {...form.getInputProps('again')}
      />
    </Stack>
  )
}

const COLORS = ['red', 'red', 'yellow', 'ink', 'ink'] as const
const LABELS = [
  'passphrase.strength.0',
  'passphrase.strength.1',
  'passphrase.strength.2',
  'passphrase.strength.3',
  'passphrase.strength.4',
] as const

function StrengthBar({ strength }: { readonly strength: Strength }) {
  const label = message(LABELS[strength.score])
  return (
    <Group gap="sm" wrap="nowrap" role="status">
      <Progress
        value={(strength.score + 1) * 20}
        color={COLORS[strength.score]}
        w={120}
        size="sm"
        aria-label={message('passphrase.strength')}
        style={{ flexShrink: 0 }}
      />
      <Text size="xs">{strength.suggestion === '' ? label : `${label} ${strength.suggestion}`}</Text>
    </Group>
  )
}

function useStrength(passphrase: string, words: readonly string[]): Strength | undefined {
  const [strength, setStrength] = useState<Strength>()
  const about = words.join('\n')
  useEffect(() => {
    let current = true
    void (async () => {
      const next = passphrase === '' ? undefined : await estimateStrength(passphrase, about.split('\n'))
      if (current) setStrength(next)
    })()
    return () => {
      current = false
    }
  }, [passphrase, about])
  return strength
}
