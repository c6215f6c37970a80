import { Select, SimpleGrid, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useMemo } from 'react'
import { Profile } from '#shared/domain/panel/person'
import { listZones, zoneLabel } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { now } from '../../../app/clock'

/** What is wrong with a profile, per field; null where nothing is. */
export const profileRules = {
  name: (value: string) =>
    Profile.shape.name.safeParse(value).success ? null : message('profile.name-needed'),
  email: (value: string) =>
    Profile.shape.email.safeParse(value).success ? null : message('profile.email-odd'),
  zone: (value: string) =>
    Profile.shape.zone.safeParse(value).success ? null : message('profile.zone-needed'),
}

/** Name, title, agency, email and time zone. */
export function ProfileFields<Values extends Profile>({
  form,
}: {
  readonly form: UseFormReturnType<Values>
}) {
  const zones = useMemo(() => {
    const instant = now()
    return listZones().map((zone) => ({ value: zone, label: zoneLabel(instant, zone) }))
  }, [])
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <TextInput label={message('profile.name')} required data-autofocus {...form.getInputProps('name')} />
      <TextInput label={message('profile.title')} {...form.getInputProps('title')} />
      <TextInput label={message('profile.agency')} {...form.getInputProps('agency')} />
      <TextInput label={message('profile.email')} type="email" {...form.getInputProps('email')} />
      <Select
        label={message('profile.zone')}
        data={zones}
        searchable
        required
        allowDeselect={false}
        limit={100}
        nothingFoundMessage={message('profile.zone-none')}
        {...form.getInputProps('zone')}
      />
    </SimpleGrid>
  )
}
