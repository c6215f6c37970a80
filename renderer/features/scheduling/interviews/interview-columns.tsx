import { Anchor, Text } from '@mantine/core'
import { Link } from 'wouter'
import { PanelRole } from '#shared/domain/panel/person'
import type { DayRow } from '#shared/domain/scheduling/interviews-by-day'
import type { Place } from '#shared/domain/scheduling/interview'
import type { Id } from '#shared/kernel/ids'
import { compareSlots, formatDate, formatSlotTimes } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { textOrder } from '../../../components/data-table/text-order'
import type { TableColumn } from '../../../components/data-table/table-column'

function byTime(a: DayRow, b: DayRow): number {
  if (a.slot === undefined || b.slot === undefined) return Number(!a.slot) - Number(!b.slot)
  return compareSlots(a.slot, b.slot)
}

function placeText(place: Place | undefined): string {
  if (place === undefined) return ''
  const mode = message(`place.${place.mode}`)
  const where = whereText(place)
  return where === '' ? mode : message('place.at', { mode, where })
}

function whereText({ where, accessCode }: Place): string {
  if (accessCode === '') return where
  return where === ''
    ? message('interviews.access-code', { code: accessCode })
    : message('place.access-code', { place: where, code: accessCode })
}

/** The people of a panel, who leads first. */
export function panelText(panel: DayRow['panel']): string {
  return [...panel]
    .sort((a, b) => PanelRole.options.indexOf(a.role) - PanelRole.options.indexOf(b.role))
    .map(({ name, role }) =>
      message('interviews.panel-member', { name, role: message(`panel-role.${role}`) }),
    )
    .join(', ')
}

/** The columns of the table of interviews; the day is said where no heading says it. */
export function interviewColumns(action: Id, withDay: boolean): readonly TableColumn<DayRow>[] {
  return [
    {
      id: 'time',
      header: message('interviews.column.time'),
      cell: ({ slot, day }) =>
        slot === undefined || day === undefined ? (
          message('interviews.no-time')
        ) : (
          <>
            <Text size="sm" fw={500}>
              {formatSlotTimes(slot)}
            </Text>
            {withDay ? (
              <Text size="xs" c="dimmed">
                {formatDate(day)}
              </Text>
            ) : null}
          </>
        ),
      compare: byTime,
      least: 8.5,
      share: 0.6,
      canHide: false,
    },
    {
      id: 'applicant',
      header: message('interviews.column.applicant'),
      cell: ({ id, name, number, round }) => (
        <>
          <Anchor
            component={Link}
            href={paths.room(action, id)}
            tabIndex={-1}
            aria-label={message('interviews.of', { name, round })}
            size="sm"
            fw={500}
          >
            {name}
          </Anchor>
          <Text size="xs" c="dimmed">
            {number}
          </Text>
        </>
      ),
      compare: textOrder(({ name }) => name),
      least: 8,
      share: 1.3,
      canHide: false,
    },
    {
      id: 'round',
      header: message('interviews.column.round'),
      cell: ({ round }) => round,
      compare: textOrder(({ round }) => round),
      least: 5.5,
      share: 0.7,
    },
    {
      id: 'place',
      header: message('interviews.column.place'),
      cell: ({ place }) =>
        place === undefined ? (
          ''
        ) : (
          <div title={placeText(place)}>
            <Text size="sm">{message(`place.${place.mode}`)}</Text>
            <Text size="xs" c="dimmed" lineClamp={3} style={{ overflowWrap: 'anywhere' }}>
              {whereText(place)}
            </Text>
          </div>
        ),
      compare: textOrder(({ place }) => placeText(place)),
      least: 6.5,
      share: 1.3,
    },
    {
      id: 'panel',
      header: message('interviews.column.panel'),
      cell: ({ panel }) => (panel.length === 0 ? message('interviews.no-panel') : panelText(panel)),
      compare: textOrder(({ panel }) => panelText(panel)),
      least: 8.5,
      share: 1.7,
    },
    {
      id: 'status',
      header: message('interviews.column.status'),
      cell: ({ status }) => message(`status.${status}`),
      compare: textOrder(({ status }) => message(`status.${status}`)),
      least: 6,
      share: 0.5,
    },
  ]
}
