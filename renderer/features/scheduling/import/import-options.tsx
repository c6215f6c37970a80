import { Checkbox, Group, Select } from '@mantine/core'
import { message } from '#shared/messages/catalogue'
import { useOpenedAt } from '../../../app/use-opened-at'
import { ZoneSelect } from '../../../components/zone-select'
import type { WholeSchedule } from '../interviews/use-schedule'
import type { Importing } from './use-import'

interface ImportOptionsProps {
  readonly importing: Importing
  readonly schedule: WholeSchedule
}

/** What the file does not say: sheet, zone, round, and whether it may bring roles. */
export function ImportOptions({ importing, schedule }: ImportOptionsProps) {
  const openedAt = useOpenedAt()
  const { file, choices, rounds, read } = importing
  const names = new Map(schedule.rounds.map(({ id, name }) => [id, name]))
  return (
    <Group gap="sm" align="flex-end">
      {file.sheets.length < 2 ? null : (
        <Select
          size="xs"
          label={message('import.sheet')}
          data={file.sheets.map(({ name }) => name)}
          allowDeselect={false}
          value={choices.sheet}
          onChange={(sheet) => sheet !== null && importing.chooseSheet(sheet)}
        />
      )}
      <div style={{ width: '17rem' }}>
        <ZoneSelect
          size="xs"
          label={message('import.zone')}
          at={openedAt}
          value={choices.zone}
          onChange={(zone) => zone !== null && read({ zone })}
        />
      </div>
      <Select
        size="xs"
        label={message('import.round')}
        data={rounds.map(({ number, round }) => ({
          value: String(number),
          label: message('import.round-number', { number, name: names.get(round) ?? '' }),
        }))}
        allowDeselect={false}
        value={String(choices.round)}
        onChange={(round) => round !== null && read({ round: Number(round) })}
      />
      <Checkbox
        size="xs"
        pb={7}
        label={message('import.add-roles')}
        checked={choices.addRoles}
        onChange={({ currentTarget }) => read({ addRoles: currentTarget.checked })}
      />
    </Group>
  )
}
