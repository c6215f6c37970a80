import { Checkbox, SimpleGrid } from '@mantine/core'
import { COPIED_PARTS, type CopiedPart } from '#shared/domain/preparation/copy-action'
import { message } from '#shared/messages/catalogue'

interface PartChoiceProps {
  readonly label: string
  /** What there is to choose from. */
  readonly among: readonly CopiedPart[]
  readonly chosen: readonly CopiedPart[]
  readonly onChoose: (parts: readonly CopiedPart[]) => void
}

/** Which parts of a hiring action come along. */
export function PartChoice({ label, among, chosen, onChoose }: PartChoiceProps) {
  return (
    <Checkbox.Group
      label={label}
      value={among.filter((part) => chosen.includes(part))}
      onChange={(ticked) =>
        // What there is not here stays as it was: it may be there where one begins with something else.
        onChoose(COPIED_PARTS.filter((part) => (among.includes(part) ? ticked : chosen).includes(part)))
      }
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing={6} mt={4}>
        {among.map((part) => (
          <Checkbox key={part} value={part} label={message(`new-action.part.${part}`)} />
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  )
}
