import { Group, Stack, Text } from '@mantine/core'
import type { Competency } from '#shared/domain/preparation/competency'
import type { AssessmentRound } from '#shared/domain/preparation/hiring-action'
import { TechnicalAssessment } from '#shared/domain/preparation/technical-assessment'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import type { ZoneId } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { PageTitle } from '../../../components/page-title'
import { Section } from '../../../components/section'
import { useRecord, type WithId } from '../../../data/use-live'
import { EditedNumber } from '../editing/edited-number'
import { EditedText } from '../editing/edited-text'
import { DueFields } from './due-fields'
import { OwnChecklist } from './own-checklist'
import { PilotFields } from './pilot-fields'
import { ReadinessList } from './readiness-list'
import { ScoringScheme } from './scoring-scheme'

interface AssessmentEditorProps {
  readonly action: Id
  readonly round: WithId<AssessmentRound>
  /** Of the hiring action: where a due time begins with. */
  readonly zone: ZoneId
  readonly competencies: readonly WithId<Competency>[]
}

const NOTHING = TechnicalAssessment.parse({})

/** One technical assessment: what applicants do, by when, how it is scored, and whether it is ready. */
export function AssessmentEditor({ action, round, zone, competencies }: AssessmentEditorProps) {
  const { data } = useSession()
  const record = recordIds.assessment(round.id)
  const stored = useRecord(data.records, record, TechnicalAssessment)
  if (stored === undefined) return null
  const assessment = stored ?? NOTHING
  const place = (field: string) => ({ action, record, field })
  return (
    <>
      <PageTitle
        title={message('assessment.title', { round: round.name })}
        about={message('assessment.about', { kind: message(`round-kind.${round.kind}`) })}
      />
      <Stack gap="lg" maw={1000}>
        <Section title={message('assessment.task')}>
          <EditedText
            place={place('instructions')}
            stored={assessment.instructions}
            label={message('assessment.instructions')}
            description={message('assessment.instructions.hint')}
            lines={4}
          />
          <Group gap="sm" align="flex-end" wrap="wrap">
            <EditedNumber
              place={place('minutes')}
              stored={assessment.minutes}
              label={message('assessment.minutes')}
              width={160}
            />
            <DueFields of="due" place={place('due')} due={assessment.due} zone={zone} />
          </Group>
          <EditedText
            place={place('accommodation')}
            stored={assessment.accommodation}
            label={message('assessment.accommodation')}
            description={message('assessment.accommodation.hint')}
            lines={2}
          />
          <EditedText
            place={place('author')}
            stored={assessment.author}
            label={message('assessment.author')}
          />
        </Section>
        <Section title={message('assessment.scoring')}>
          <Text size="sm">{message('assessment.blind')}</Text>
          <Group gap="sm" align="flex-end" wrap="wrap">
            <DueFields of="grade-by" place={place('gradeBy')} due={assessment.gradeBy} zone={zone} />
          </Group>
          <ScoringScheme
            action={action}
            record={record}
            competencies={competencies}
            chosen={assessment.competencies}
          />
        </Section>
        <Section title={message('assessment.pilot')}>
          <PilotFields place={place('pilot')} pilot={assessment.pilot} />
        </Section>
        <Section title={message('assessment.readiness')}>
          <ReadinessList assessment={assessment} />
          <OwnChecklist place={place('checklist')} items={assessment.checklist} />
        </Section>
      </Stack>
    </>
  )
}
