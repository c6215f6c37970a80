import { Table, VisuallyHidden } from '@mantine/core'

interface HiddenHeadsProps {
  readonly heads: readonly string[]
}

/** The heads of columns that speak for themselves to the eye: read out, and of no height. */
export function HiddenHeads({ heads }: HiddenHeadsProps) {
  return (
    <Table.Thead>
      <Table.Tr bd="none">
        {heads.map((head) => (
          <Table.Th key={head} p={0} pos="relative">
            <VisuallyHidden>{head}</VisuallyHidden>
          </Table.Th>
        ))}
      </Table.Tr>
    </Table.Thead>
  )
}
