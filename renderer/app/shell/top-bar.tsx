import {
  ActionIcon,
  Anchor,
  Breadcrumbs,
  Group,
  Text,
  Tooltip,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core'
import { IconMoon, IconSun } from '@tabler/icons-react'
import { Link } from 'wouter'
import { HiringAction } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useRecord } from '../../data/use-live'
import { paths } from '../paths'
import { useSession } from '../session'
import { SaveIndicator } from './save-indicator'

/** Where I am, who I am, whether I am saved. */
export function TopBar({ action }: { readonly action: Id | undefined }) {
  const { identity } = useSession()
  return (
    <Group h="100%" px="md" gap="md" wrap="nowrap" justify="space-between">
      <Breadcrumbs separator={<span aria-hidden>›</span>} style={{ minWidth: 0, flexWrap: 'nowrap' }}>
        <Anchor component={Link} href={paths.home()} size="sm" fw={600}>
          {message('shell.name')}
        </Anchor>
        {action === undefined ? null : <ActionName action={action} />}
      </Breadcrumbs>
      <Group gap="md" wrap="nowrap">
        <SaveIndicator />
        <Anchor
          component={Link}
          href={paths.profile()}
          size="sm"
          c="inherit"
          style={{ whiteSpace: 'nowrap' }}
        >
          {identity.profile.name}
        </Anchor>
        <SchemeSwitch />
      </Group>
    </Group>
  )
}

function ActionName({ action }: { readonly action: Id }) {
  const { data } = useSession()
  const found = useRecord(data.records, recordIds.action(action), HiringAction)
  return (
    <Text size="sm" truncate>
      {found?.title ?? ''}
    </Text>
  )
}

function SchemeSwitch() {
  const { setColorScheme } = useMantineColorScheme()
  const dark = useComputedColorScheme('light') === 'dark'
  const label = message(dark ? 'shell.light' : 'shell.dark')
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={label}
        onClick={() => setColorScheme(dark ? 'light' : 'dark')}
      >
        {dark ? <IconSun size={18} /> : <IconMoon size={18} />}
      </ActionIcon>
    </Tooltip>
  )
}
