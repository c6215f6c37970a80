import { SimpleGrid, Stack, TagsInput } from '@mantine/core'
import { z } from 'zod'
import type { HiringAction } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { now } from '../../../app/clock'
import { Section } from '../../../components/section'
import { ZoneSelect } from '../../../components/zone-select'
import { EditedText } from '../editing/edited-text'
import { useEdit } from '../editing/use-edit'
import { useEditedValue } from '../editing/use-edited'

const Locations = z.array(z.string())

interface DetailFieldsProps {
  readonly action: Id
  readonly found: HiringAction
}

/** The position and where it is. Series and grade may be left empty where an agency has neither. */
export function DetailFields({ action, found }: DetailFieldsProps) {
  const edit = useEdit(action)
  const record = recordIds.action(action)
  const place = (field: string) => ({ action, record, field })
  const locations = useEditedValue(place('locations'), Locations, [...found.locations])
  return (
    <Section title={message('set-up.position')}>
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" verticalSpacing="sm">
          <EditedText place={place('title')} stored={found.title} label={message('new-action.position')} />
          <EditedText place={place('agency')} stored={found.agency} label={message('new-action.agency')} />
          <EditedText place={place('series')} stored={found.series} label={message('new-action.series')} />
          <EditedText place={place('grade')} stored={found.grade} label={message('new-action.grade')} />
          <EditedText
            place={place('announcement')}
            stored={found.announcement}
            label={message('new-action.announcement')}
          />
          <ZoneSelect
            label={message('new-action.zone')}
            value={found.zone}
            at={now()}
            onChange={(zone) => {
              if (zone !== null) void edit([{ record, field: 'zone', value: zone }])
            }}
          />
        </SimpleGrid>
        <TagsInput
          label={message('new-action.locations')}
          description={message('new-action.locations.hint')}
          value={locations.value}
          onChange={locations.set}
        />
      </Stack>
    </Section>
  )
}
