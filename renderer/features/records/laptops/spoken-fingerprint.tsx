import { Code, Group, Stack, Text } from '@mantine/core'
import type { LaptopKeys } from '#shared/domain/panel/laptop-keys'
import { cardFingerprint } from '#shared/domain/panel/laptop'
import { message } from '#shared/messages/catalogue'

interface SpokenFingerprintProps {
  readonly keys: LaptopKeys
  /** Whose it is. */
  readonly label: string
}

/** A laptop's fingerprint as two people read it to each other. */
export function SpokenFingerprint({ keys, label }: SpokenFingerprintProps) {
  return (
    <Stack gap={4}>
      <Text size="sm" fw={500}>
        {label}
      </Text>
      <Group gap="xs" wrap="wrap" role="group" aria-label={label}>
        {cardFingerprint(keys)
          .split(' ')
          .map((digits, place) => ({ digits, place }))
          .map(({ digits, place }) => (
            <Code key={place} fz="md" px={8} py={4}>
              {digits}
            </Code>
          ))}
      </Group>
      <Text size="xs">{message('laptops.this.fingerprint.hint')}</Text>
    </Stack>
  )
}
