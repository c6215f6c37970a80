import { Anchor, Button, Loader, SimpleGrid, Stack } from '@mantine/core'
import { IconArrowLeft, IconArrowMerge, IconHistory, IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { Role } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import { Applicant, fullName } from '#shared/domain/scheduling/applicant'
import { deleteApplicant, restoreApplicant } from '#shared/domain/scheduling/commands/applicant-commands'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { DropArea } from '../../../components/drop-area'
import { EmptyState } from '../../../components/empty-state'
import { ErrorNote } from '../../../components/error-note'
import { PageTitle } from '../../../components/page-title'
import { Section } from '../../../components/section'
import { offerUndo } from '../../../components/undo-notification'
import { useRecord, useRecordsOf } from '../../../data/use-live'
import { ApartSection } from '../apart/apart-section'
import { useSchedule } from '../interviews/use-schedule'
import { ApplicantData } from './applicant-data'
import { ApplicantDialog, type ApplicantDialogFor } from './applicant-dialog'
import { ApplicantInterviews } from './applicant-interviews'
import { ApplicantRecusals } from './applicant-recusals'
import { MergeDialog, type MergeOf } from './merge-dialog'
import { MergedAway } from './merged-away'
import { MergedSection } from './merged-section'
import { useMerged } from './use-merged'
import { PapersSection } from './papers-section'
import { usePapers } from './use-papers'

interface ApplicantPageProps {
  readonly action: string
  readonly applicant: string
}

/** One applicant: data, papers, interviews and recusals. */
export function ApplicantPage({ action, applicant }: ApplicantPageProps) {
  const { data } = useSession()
  const found = useRecord(data.records, recordIds.applicant(applicant), Applicant)
  const entries = useMerged(action)
  const merged = entries?.find(({ entry }) => entry.id === applicant)
  if (found === undefined || entries === undefined) return <Loader size="sm" m="md" />
  return (
    <Stack p="md" gap="lg" maw={1100}>
      <Anchor component={Link} href={paths.applicants(action)} size="sm">
        <IconArrowLeft size={14} aria-hidden /> {message('applicant.back')}
      </Anchor>
      {merged !== undefined ? (
        <MergedAway action={action} entry={applicant} stands={merged.stands} />
      ) : found === null || found.deleted ? (
        <EmptyState title={message('applicant.gone')} text={message('applicant.gone.next')} />
      ) : (
        <Found action={action} id={applicant} applicant={found} />
      )}
    </Stack>
  )
}

interface FoundProps {
  readonly action: Id
  readonly id: Id
  readonly applicant: Applicant
}

function Found({ action, id, applicant }: FoundProps) {
  const { data, runner } = useSession()
  const [, navigate] = useLocation()
  const [dialog, setDialog] = useState<ApplicantDialogFor>()
  const [merging, setMerging] = useState<MergeOf>()
  const removing = useTask()
  const roles = useRecordsOf(data.records, action, 'role', Role) ?? []
  const schedule = useSchedule(action)
  const papers = usePapers(action, id)
  const name = fullName(applicant)
  const remove = () =>
    void removing.run(async () => {
      await runner.run(deleteApplicant, { action, applicant: id })
      offerUndo(message('applicants.removed', { name }), async () =>
        runner.run(restoreApplicant, { action, applicant: id }),
      )
      navigate(paths.applicants(action))
    })
  const roleNames = roles.filter((role) => applicant.roles.includes(role.id)).map((role) => role.name)
  return (
    <DropArea text={message('papers.drop-of', { name })} onFiles={papers.attach}>
      <Stack gap="lg">
        <PageTitle
          title={name}
          about={
            applicant.number === '' ? undefined : message('applicant.number', { number: applicant.number })
          }
          actions={
            <>
              <Button
                size="xs"
                variant="default"
                component={Link}
                href={paths.history(action, recordIds.applicant(id))}
                leftSection={<IconHistory size={14} aria-hidden />}
              >
                {message('applicant.history')}
              </Button>
              <Button
                size="xs"
                variant="default"
                leftSection={<IconArrowMerge size={14} aria-hidden />}
                onClick={() => setMerging({ first: id })}
              >
                {message('applicants.menu.merge')}
              </Button>
              <Button
                size="xs"
                variant="default"
                leftSection={<IconTrash size={14} aria-hidden />}
                onClick={remove}
              >
                {message('applicant.remove.short')}
              </Button>
              <Button
                size="xs"
                variant="default"
                leftSection={<IconPencil size={14} aria-hidden />}
                onClick={() => setDialog({ applicant: { ...applicant, id } })}
              >
                {message('applicants.menu.edit')}
              </Button>
            </>
          }
        />
        <ErrorNote error={removing.error} />
        <Section title={message('applicant.data')}>
          <ApplicantData applicant={applicant} roles={roleNames.join(', ')} />
        </Section>
        <MergedSection action={action} applicant={id} />
        {schedule ? <ApplicantInterviews action={action} applicant={id} schedule={schedule} /> : null}
        <ApartSection action={action} applicant={id} name={name} />
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
          <PapersSection papers={papers} />
          <ApplicantRecusals
            action={action}
            applicant={id}
            name={name}
            people={new Map(schedule?.people.map((person) => [person.id, person.name]))}
          />
        </SimpleGrid>
        <MergeDialog
          action={action}
          of={merging}
          onClose={() => setMerging(undefined)}
          onMerged={(stays) => navigate(paths.applicant(action, stays))}
        />
        <ApplicantDialog action={action} roles={roles} of={dialog} onClose={() => setDialog(undefined)} />
      </Stack>
    </DropArea>
  )
}
