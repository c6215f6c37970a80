import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { OwnLaptop } from '#shared/contracts/ipc/laptops'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { ProveLaptopDialog } from './prove-laptop-dialog'
import type { Laptops } from './use-laptops'

interface OwnProofProps {
  readonly action: Id
  readonly laptop: OwnLaptop
  readonly laptops: Pick<Laptops, 'hr' | 'unheardOf' | 'proving'>
}

/** What somebody of HR does where the others do not know this laptop of theirs: it was restored, or renewed. */
export function OwnProof({ action, laptop, laptops }: OwnProofProps) {
  const [opened, setOpened] = useState(false)
  const { hr, unheardOf, proving } = laptops
  if (!hr || !unheardOf) return null
  const mayProve = proving.has(laptop.keys.signing)
  return (
    <Alert variant="light" color="yellow" title={message('laptops.unheard-of')}>
      <Stack gap="sm">
        <Text size="sm">
          {message(mayProve ? 'laptops.unheard-of.prove' : 'laptops.unheard-of.other-hr')}
        </Text>
        {mayProve ? (
          <Group>
            <Button size="xs" onClick={() => setOpened(true)}>
              {message('laptops.prove')}
            </Button>
          </Group>
        ) : null}
      </Stack>
      <ProveLaptopDialog action={action} opened={opened} onClose={() => setOpened(false)} />
    </Alert>
  )
}
