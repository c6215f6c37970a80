import { Badge, Group } from '@mantine/core'
import { formatDateTimeWithZone, type ZoneId } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import type { TableColumn } from '../../../components/data-table/table-column'
import type { OpenWorkRow } from './open-work-rows'

export function openWorkColumns(zone: ZoneId): readonly TableColumn<OpenWorkRow>[] {
  return [
    {
      id: 'kind',
      header: message('open-work.column.kind'),
      cell: ({ kind, overdue }) => (
        <Group gap={6} wrap="nowrap">
          <span>{message(`open-work.kind.${kind}`)}</span>
          {overdue ? (
            <Badge size="sm" color="red" variant="light" c="var(--mantine-color-error)">
              {message('open-work.overdue')}
            </Badge>
          ) : null}
        </Group>
      ),
      least: 12,
      share: 1,
    },
    {
      id: 'about',
      header: message('open-work.column.about'),
      cell: ({ about }) => about,
      least: 12,
      share: 2,
    },
    {
      id: 'due',
      header: message('open-work.column.due'),
      cell: ({ due }) => (due === undefined ? '' : formatDateTimeWithZone(due, zone)),
      least: 14.5,
      share: 0,
    },
    { id: 'note', header: message('open-work.column.note'), cell: ({ note }) => note, least: 6, share: 2 },
  ]
}
