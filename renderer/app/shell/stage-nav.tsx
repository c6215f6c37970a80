import { Badge, NavLink, ScrollArea, Stack, VisuallyHidden } from '@mantine/core'
import {
  IconArchive,
  IconCalendar,
  IconClipboardCheck,
  IconListDetails,
  IconScale,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react'
import { Link, useLocation } from 'wouter'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { paths } from '../paths'
import { useToResolveCount } from '../to-resolve-count'

const STAGES = [
  { label: 'shell.stage.preparation', path: paths.preparation, icon: IconListDetails },
  { label: 'shell.stage.panel', path: paths.people, icon: IconUsersGroup },
  { label: 'shell.stage.applicants', path: paths.applicants, icon: IconUsers },
  { label: 'shell.stage.interviews', path: paths.interviews, icon: IconCalendar },
  { label: 'shell.stage.scoring', path: paths.sheets, icon: IconClipboardCheck },
  { label: 'shell.stage.decision', path: paths.debriefs, icon: IconScale },
  { label: 'shell.stage.records', path: paths.records, icon: IconArchive },
] as const

/** The stages of a hiring action, in the order in which they come. */
export function StageNav({ action }: { readonly action: Id }) {
  const [location] = useLocation()
  const toResolve = useToResolveCount(action)
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
              rightSection={label === 'shell.stage.records' ? <ToResolve count={toResolve} /> : null}
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

/** That something waits for a decision, also for those who do not see it. */
function ToResolve({ count }: { readonly count: number }) {
  if (count === 0) return null
  return (
    <>
      <Badge size="sm" aria-hidden>
        {count}
      </Badge>
      <VisuallyHidden>{message('records.to-resolve', { count })}</VisuallyHidden>
    </>
  )
}
