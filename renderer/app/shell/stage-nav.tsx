import { NavLink, ScrollArea, Stack } from '@mantine/core'
import {
  IconArchive,
  IconCalendar,
  IconClipboardCheck,
  IconListDetails,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react'
import { Link, useLocation } from 'wouter'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { paths } from '../paths'

const STAGES = [
  { label: 'shell.stage.preparation', path: paths.preparation, icon: IconListDetails },
  { label: 'shell.stage.panel', path: paths.people, icon: IconUsersGroup },
  { label: 'shell.stage.applicants', path: paths.applicants, icon: IconUsers },
  { label: 'shell.stage.interviews', path: paths.interviews, icon: IconCalendar },
  { label: 'shell.stage.scoring', path: paths.sheets, icon: IconClipboardCheck },
  { label: 'shell.stage.records', path: paths.records, icon: IconArchive },
] as const

/** The stages of a hiring action, in the order in which they come. */
export function StageNav({ action }: { readonly action: Id }) {
  const [location] = useLocation()
  return (
    <ScrollArea h="100%" type="auto">
      <Stack gap={0} py="xs">
        {STAGES.map(({ label, path, icon: Icon }) => {
          const href = path(action)
          const active = location === href || location.startsWith(`${href}/`)
          return (
            <NavLink
              key={label}
              component={Link}
              href={href}
              label={message(label)}
              leftSection={<Icon size={16} aria-hidden />}
              active={active}
              aria-current={active ? 'page' : undefined}
              py={6}
            />
          )
        })}
      </Stack>
    </ScrollArea>
  )
}
