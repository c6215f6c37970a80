import { useMemo } from 'react'
import { listZones, zoneLabel, type Instant, type ZoneId } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { SearchSelect } from './search-select'

interface ZoneSelectProps {
  readonly label: string
  readonly value: ZoneId | null
  readonly onChange: (zone: ZoneId | null) => void
  /** The moment that the zones' names and distances are shown for. */
  readonly at: Instant
  /** What stands there while none is chosen; then a choice can be taken back. */
  readonly none?: string
  readonly description?: string
  readonly size?: 'xs' | 'sm'
}

/** A time zone, found by typing a part of its name. */
export function ZoneSelect({ at, none, onChange, size = 'sm', ...props }: ZoneSelectProps) {
  const zones = useMemo(() => listZones().map((zone) => ({ value: zone, label: zoneLabel(at, zone) })), [at])
  return (
    <SearchSelect
      {...props}
      size={size}
      data={zones}
      limit={100}
      allowDeselect={none !== undefined}
      clearable={none !== undefined}
      {...(none === undefined ? {} : { placeholder: none })}
      nothingFoundMessage={message('profile.zone-none')}
      onChange={(zone) => onChange(zone)}
    />
  )
}
