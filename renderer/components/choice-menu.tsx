import { Button, Checkbox, Popover, ScrollArea, Stack } from '@mantine/core'
import type { ReactNode } from 'react'

interface ChoiceMenuProps<Value extends string> {
  readonly label: string
  readonly icon: ReactNode
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly chosen: readonly Value[]
  readonly onChange: (chosen: readonly Value[]) => void
}

/** A button that opens a list of things to tick. */
export function ChoiceMenu<Value extends string>(props: ChoiceMenuProps<Value>) {
  const { label, icon, options, chosen, onChange } = props
  return (
    <Popover position="bottom-end" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button variant="default" size="xs" leftSection={icon}>
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <ScrollArea.Autosize mah={300} type="auto">
          <Stack gap={10} p={2}>
            {options.map((option) => (
              <Checkbox
                key={option.value}
                size="xs"
                label={option.label}
                checked={chosen.includes(option.value)}
                onChange={({ currentTarget: { checked } }) =>
                  onChange(
                    options
                      .map(({ value }) => value)
                      .filter((value) => (value === option.value ? checked : chosen.includes(value))),
                  )
                }
              />
            ))}
          </Stack>
        </ScrollArea.Autosize>
      </Popover.Dropdown>
    </Popover>
  )
}
