import { Checkbox, NumberInput, Select, SimpleGrid, TagsInput } from '@mantine/core'
import type { ActionSettings } from '#shared/domain/preparation/hiring-action'
import { message } from '#shared/messages/catalogue'
import { Section } from '../../../components/section'

interface SettingFieldsProps {
  readonly settings: ActionSettings
  readonly onSet: (settings: ActionSettings) => void
}

/** Where agencies differ, the hiring action says how it is done. */
export function SettingFields({ settings, onSet }: SettingFieldsProps) {
  const set = (fields: Partial<ActionSettings>): void => onSet({ ...settings, ...fields })
  return (
    <Section title={message('set-up.settings')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" verticalSpacing="sm">
        <Choice
          label={message('set-up.return-within')}
          value={settings.returnWithin}
          options={{
            '24-hours': message('set-up.24-hours'),
            'next-business-day': message('set-up.next-business-day'),
          }}
          onChange={(returnWithin) => set({ returnWithin })}
        />
        <Choice
          label={message('set-up.exceeded')}
          value={settings.exceededForTwo === 1 ? 'one' : 'two'}
          options={{ one: message('set-up.exceeded.one'), two: message('set-up.exceeded.two') }}
          onChange={(value) => set({ exceededForTwo: value === 'one' ? 1 : 2 })}
        />
        <Choice
          label={message('set-up.exceeded-in-assessment')}
          value={settings.exceededForTwoInAssessment === 1 ? 'one' : 'two'}
          options={{ one: message('set-up.exceeded.one'), two: message('set-up.exceeded.two') }}
          onChange={(value) => set({ exceededForTwoInAssessment: value === 'one' ? 1 : 2 })}
        />
        <Choice
          label={message('set-up.interviewers')}
          value={settings.interviewers}
          options={{ one: message('set-up.interviewers.one'), panel: message('set-up.interviewers.panel') }}
          onChange={(interviewers) => set({ interviewers })}
        />
        <Choice
          label={message('set-up.review-pages')}
          value={settings.reviewPages === 2 ? 'two' : 'three'}
          options={{ two: message('set-up.review-pages.two'), three: message('set-up.review-pages.three') }}
          onChange={(value) => set({ reviewPages: value === 'two' ? 2 : 3 })}
        />
        <Choice
          label={message('set-up.review-training')}
          value={settings.reviewTrainingHours === 2 ? 'two' : 'three'}
          options={{
            two: message('set-up.review-training.two'),
            three: message('set-up.review-training.three'),
          }}
          onChange={(value) => set({ reviewTrainingHours: value === 'two' ? 2 : 3 })}
        />
        <NumberInput
          key={settings.weeksOfExperience}
          label={message('set-up.weeks')}
          description={message('set-up.weeks.hint')}
          min={0}
          max={2600}
          allowDecimal={false}
          defaultValue={settings.weeksOfExperience}
          onBlur={({ currentTarget }) => {
            const weeks = Number(currentTarget.value)
            if (currentTarget.value !== '' && weeks !== settings.weeksOfExperience) {
              set({ weeksOfExperience: Math.min(2600, Math.max(0, Math.round(weeks))) })
            }
          }}
        />
      </SimpleGrid>
      <Checkbox
        mt={4}
        label={message('set-up.hide-names')}
        checked={settings.hideNames}
        onChange={(event) => set({ hideNames: event.currentTarget.checked })}
      />
      <TagsInput
        label={message('set-up.screening-reasons')}
        description={message('set-up.screening-reasons.hint')}
        value={settings.screeningReasons}
        onChange={(screeningReasons) => set({ screeningReasons })}
      />
    </Section>
  )
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: Readonly<Record<Value, string>>
  readonly onChange: (value: Value) => void
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const values = Object.keys(options) as Value[]
  return (
    <Select
      label={label}
      data={values.map((option) => ({ value: option, label: options[option] }))}
      value={value}
      allowDeselect={false}
      onChange={(chosen) => {
        if (chosen !== null) onChange(chosen)
      }}
    />
  )
}
