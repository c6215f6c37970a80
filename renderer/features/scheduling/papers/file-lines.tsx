import { Button, Stack, Table, Text, VisuallyHidden } from '@mantine/core'
import { useMemo, useRef, useState } from 'react'
import type { Applicant } from '#shared/domain/scheduling/applicant'
import { compareByName, sortedName } from '#shared/domain/scheduling/names'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { fileSize } from '../../../components/file-size'
import { PagedTable } from '../../../components/paged-table'
import type { WithId } from '../../../data/use-live'
import { ApplicantChoice } from './applicant-choice'
import type { FileLine } from './file-line'

interface FileLinesProps {
  readonly lines: readonly FileLine[]
  readonly applicants: readonly WithId<Applicant>[]
  /** Undefined where the file is left out. */
  readonly applicantOf: (line: FileLine) => Id | undefined
  readonly onChoose: (file: File, applicant: Id | undefined) => void
}

const HEADING = 'papers-files'

/** The files and whose they are. One choice is open at a time: there may be thousands of applicants. */
export function FileLines({ lines, applicants, applicantOf, onChoose }: FileLinesProps) {
  const [open, setOpen] = useState<File>()
  const buttons = useRef(new Map<File, HTMLButtonElement | null>())
  const names = useMemo(() => new Map(applicants.map((each) => [each.id, labelOf(each)])), [applicants])
  const sorted = useMemo(() => [...applicants].sort(compareByName), [applicants])
  return (
    <>
      <VisuallyHidden id={HEADING}>{message('papers.files')}</VisuallyHidden>
      <PagedTable
        rows={lines}
        minWidth={410}
        labelledBy={HEADING}
        heads={[
          message('papers.column.file'),
          message('papers.column.applicant'),
          <VisuallyHidden key="tools">{message('papers.column.tools')}</VisuallyHidden>,
        ]}
      >
        {(line) => {
          const { file, match } = line
          const applicant = applicantOf(line)
          const likely = match.kind === 'unclear' ? match.applicants : []
          return (
            <Table.Tr key={keyOf(lines, line)}>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>
                <Text size="sm" span>
                  {file.name}
                </Text>{' '}
                <Text size="xs" c="dimmed" span>
                  {fileSize(file.size)}
                </Text>
              </Table.Td>
              <Table.Td w={180}>
                {open === file ? (
                  <ApplicantChoice
                    label={message('papers.applicant-of', { name: file.name })}
                    options={likelyFirst(sorted, likely).map(({ id }) => ({
                      value: id,
                      label: names.get(id) ?? '',
                    }))}
                    value={applicant}
                    onChoose={(chosen) => {
                      onChoose(file, chosen)
                      // The choice goes away: the keyboard goes on where it came from.
                      buttons.current.get(file)?.focus()
                      setOpen(undefined)
                    }}
                    onLeave={() => setOpen(undefined)}
                  />
                ) : (
                  <Text size="sm" {...(applicant === undefined ? { c: 'dimmed' } : {})}>
                    {applicant === undefined ? message('papers.left-out') : names.get(applicant)}
                  </Text>
                )}
                <Text size="xs" c="dimmed">
                  {whyText(line, applicant)}
                </Text>
              </Table.Td>
              <Table.Td w={100}>
                <Stack gap={2}>
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={message('papers.choose-for', { name: file.name })}
                    ref={(node) => void buttons.current.set(file, node)}
                    onClick={() => setOpen(file)}
                  >
                    {message('papers.choose')}
                  </Button>
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    color="gray"
                    disabled={applicant === undefined}
                    aria-label={message('papers.leave-out-file', { name: file.name })}
                    onClick={() => onChoose(file, undefined)}
                  >
                    {message('papers.leave-out')}
                  </Button>
                </Stack>
              </Table.Td>
            </Table.Tr>
          )
        }}
      </PagedTable>
    </>
  )
}

function labelOf(applicant: Applicant): string {
  const name = sortedName(applicant)
  return applicant.number === '' ? name : `${name} · ${applicant.number}`
}

function likelyFirst(
  sorted: readonly WithId<Applicant>[],
  likely: readonly Id[],
): readonly WithId<Applicant>[] {
  if (likely.length === 0) return sorted
  const first = new Set(likely)
  return [...sorted.filter(({ id }) => first.has(id)), ...sorted.filter(({ id }) => !first.has(id))]
}

function whyText({ match }: FileLine, applicant: Id | undefined): string {
  if (match.kind === 'matched') {
    return applicant === match.applicant ? message(`papers.by.${match.by}`) : message('papers.by.you')
  }
  if (applicant !== undefined) return message('papers.by.you')
  return message(match.applicants.length === 0 ? 'papers.nobody' : 'papers.several')
}

function keyOf(lines: readonly FileLine[], line: FileLine): string {
  // Two files of one name can come from two folders.
  return `${line.file.name} ${String(lines.indexOf(line))}`
}
