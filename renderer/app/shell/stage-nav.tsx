import { Badge, Indicator, NavLink, ScrollArea, Stack, Tooltip, VisuallyHidden } from '@mantine/core'
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

interface StageNavProps {
  readonly action: Id
  /** Only the icons show; the names are said, and shown to whoever points at them. */
  readonly folded: boolean
}

/** The stages of a hiring action, in the order in which they come. */
export function StageNav({ action, folded }: StageNavProps) {
  const [location] = useLocation()
  const toResolve = useToResolveCount(action)
  return (
    <ScrollArea h="100%" type="auto">
      <Stack gap={0} py="xs">
        {STAGES.map(({ label, path, icon: Icon }) => {
          const href = path(action)
          const active = location === href || location.startsWith(`${href}/`)
          const open = label === 'shell.stage.records' ? toResolve : 0
          const name = message(label)
          return (
            <Tooltip
              key={label}
              label={name}
              position="right"
              disabled={!folded}
              events={{ hover: true, focus: true, touch: false }}
            >
              <NavLink
                component={Link}
                href={href}
                label={folded ? <VisuallyHidden>{name}</VisuallyHidden> : name}
                leftSection={
                  <Indicator label={open} size={14} offset={-2} disabled={!folded || open === 0} aria-hidden>
                    <Icon size={16} style={{ display: 'block' }} />
                  </Indicator>
                }
                rightSection={<ToResolve count={open} folded={folded} />}
                active={active}
                aria-current={active ? 'page' : undefined}
                py={6}
                {...(folded ? { px: 18, mih: 34 } : {})}
              />
            </Tooltip>
          )
        })}
      </Stack>
    </ScrollArea>
  )
}

/** That something waits for a decision, also for those who do not see it. */
function ToResolve({ count, folded }: { readonly count: number; readonly folded: boolean }) {
  if (count === 0) return null
  return (
    <>
      {folded ? null : (
        <Badge size="sm" aria-hidden>
          {count}
        </Badge>
      )}
      <VisuallyHidden>{message('records.to-resolve', { count })}</VisuallyHidden>
    </>
  )
}
