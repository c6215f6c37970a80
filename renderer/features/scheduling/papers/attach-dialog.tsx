import { Button, Group, Modal, Progress, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { PaperMatcher } from '#shared/domain/scheduling/papers/match-papers'
import type { Applicant } from '#shared/domain/scheduling/applicant'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import type { WithId } from '../../../data/use-live'
import { AttachedFiles } from './attached-files'
import { FileLines } from './file-lines'
import { inQuestionFirst, type FileLine } from './file-line'
import { useAttaching, type Attaching } from './use-attaching'

interface AttachDialogProps {
  readonly action: Id
  readonly applicants: readonly WithId<Applicant>[]
  /** What was dropped or chosen; undefined while the dialog is closed. */
  readonly files: readonly File[] | undefined
  readonly onClose: () => void
}

/** Whose papers these files are, as their names say and a person decides; then what came of them. */
export function AttachDialog({ files, onClose, ...props }: AttachDialogProps) {
  return (
    <Modal
      opened={files !== undefined}
      onClose={onClose}
      title={message('papers.attach')}
      size={900}
      yOffset="4dvh"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': message('form.close') }}
    >
      {files === undefined ? null : <Chosen files={files} onClose={onClose} {...props} />}
    </Modal>
  )
}

function Chosen({
  action,
  applicants,
  files,
  onClose,
}: AttachDialogProps & { readonly files: readonly File[] }) {
  const attaching = useAttaching(action)
  // Worked out once: who arrives meanwhile does not change what a person is deciding on.
  const [lines] = useState(() => {
    const matcher = new PaperMatcher(applicants)
    return inQuestionFirst(files.map((file) => ({ file, match: matcher.match(file.name) })))
  })
  const [decided, setDecided] = useState<ReadonlyMap<File, Id | undefined>>(new Map())
  const applicantOf = ({ file, match }: FileLine): Id | undefined =>
    decided.has(file) ? decided.get(file) : match.kind === 'matched' ? match.applicant : undefined
  const chosen = lines.flatMap((line) => {
    const applicant = applicantOf(line)
    return applicant === undefined ? [] : [{ file: line.file, applicant }]
  })
  if (attaching.state !== 'idle') return <Working attaching={attaching} onClose={onClose} />
  return (
    <Stack gap="sm">
      <Text size="sm">{message('papers.attach.about')}</Text>
      <FileLines
        lines={lines}
        applicants={applicants}
        applicantOf={applicantOf}
        onChoose={(file, applicant) => setDecided(new Map(decided).set(file, applicant))}
      />
      <Group justify="space-between">
        <Text size="sm" role="status">
          {message('papers.attach.count', { chosen: chosen.length, left: lines.length - chosen.length })}
        </Text>
        <Group gap="xs">
          <Button variant="default" onClick={onClose}>
            {message('form.cancel')}
          </Button>
          <Button data-autofocus disabled={chosen.length === 0} onClick={() => attaching.start(chosen)}>
            {message('papers.attach.go', { count: chosen.length })}
          </Button>
        </Group>
      </Group>
    </Stack>
  )
}

function Working({ attaching, onClose }: { readonly attaching: Attaching; readonly onClose: () => void }) {
  const { state, files, total } = attaching
  const attached = files.filter((file) => 'paper' in file).length
  return (
    <Stack gap="sm">
      <Text size="sm" role="status">
        {state === 'busy'
          ? message('papers.attaching', { done: files.length, count: total })
          : message('papers.attached', { count: attached })}
      </Text>
      {state === 'busy' ? (
        <Progress value={(100 * files.length) / Math.max(1, total)} aria-label={message('papers.attach')} />
      ) : null}
      <AttachedFiles attaching={attaching} />
      <Group justify="flex-end">
        {state === 'busy' ? (
          <Button variant="default" onClick={attaching.stop}>
            {message('papers.stop')}
          </Button>
        ) : (
          <Button data-autofocus onClick={onClose}>
            {message('form.close')}
          </Button>
        )}
      </Group>
    </Stack>
  )
}
