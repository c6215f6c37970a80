import { Alert, Button, Group, List, Stack, Text } from '@mantine/core'
import { useRef, useState } from 'react'
import { doubtsInReview, type ReviewGap } from '#shared/domain/scoring/review/missing-from-review'
import type { ReviewMaterial } from '#shared/domain/scoring/review/review-material'
import { message } from '#shared/messages/catalogue'
import { ErrorNote } from '../../../../components/error-note'
import { RecuseDialog } from '../../../scheduling/applicants/recuse-dialog'
import { DraftArea } from '../../sheet/draft-area'
import { reviewedAs } from '../reviewed-as'
import { ChoiceRow } from './choice-row'
import { reviewTarget } from './submit-review-flow'
import type { ReviewRow } from './review-rows'
import { useReviewForm, type ReviewFormProps, type ReviewFormState } from './use-review-form'
import classes from '../../desk.module.css'

/** What is to be found in the résumé, whether each role moves forward, and why. */
export function ReviewForm(props: ReviewFormProps) {
  const { material, seat } = props
  const panel = useRef<HTMLDivElement>(null)
  const form = useReviewForm(props, panel)
  const [recusing, setRecusing] = useState(false)
  const { action, applicant, work: stored } = material
  const submitted = seat?.submission !== undefined
  const returned = seat?.returned
  const closed = submitted && returned === undefined
  return (
    <div className={classes['form']} data-rows ref={panel} role="region" aria-label={message('review.form')}>
      {closed ? <Text size="sm">{message('review.submitted.note')}</Text> : null}
      {returned === undefined ? null : (
        <Alert color="orange" variant="light" title={message('review.returned.title')}>
          {returned.reasons}
        </Alert>
      )}
      {form.rows.map((row, index) => (
        <ChoiceRow
          key={row.id}
          row={row}
          value={row.valueIn(form.work)}
          active={form.active === index}
          locked={submitted}
          onChoose={(value) => form.choose(index, value)}
          onFocus={() => form.activate(index)}
        >
          {row.competency === undefined || !showsEvidence(row, form, index) || closed ? null : (
            <DraftArea
              quiet
              id={`evidence-${row.competency}`}
              target={reviewTarget(material, `evidence/${row.competency}`)}
              stored={stored.evidence[row.competency] ?? ''}
              label={message('review.evidence', { name: row.label })}
              placeholder={message('review.evidence.hint')}
              minRows={1}
              maxRows={4}
              onTyped={form.onTyped}
            />
          )}
        </ChoiceRow>
      ))}
      {closed ? (
        <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
          {stored.justification}
        </Text>
      ) : (
        <DraftArea
          id="justification"
          target={reviewTarget(material, 'justification')}
          stored={stored.justification}
          label={message('review.justification')}
          description={message('review.justification.hint')}
          minRows={3}
          maxRows={8}
          onTyped={form.onTyped}
        />
      )}
      <Doubts material={{ ...material, work: form.work }} />
      {form.tried && form.gaps.length > 0 ? <Gaps material={material} gaps={form.gaps} /> : null}
      <ErrorNote error={form.error} />
      {closed ? null : (
        <Group justify="space-between">
          {submitted ? (
            <span />
          ) : (
            <Button variant="default" size="sm" onClick={() => setRecusing(true)}>
              {message('applicant.recuse')}
            </Button>
          )}
          <Button size="sm" loading={form.busy} onClick={form.submit}>
            {message(submitted ? 'review.submit.again' : 'review.submit')}
          </Button>
        </Group>
      )}
      <RecuseDialog
        action={action.id}
        applicant={applicant.id}
        name={reviewedAs(applicant, action.settings.hideNames)}
        opened={recusing}
        onClose={() => setRecusing(false)}
      />
    </div>
  )
}

/** Where evidence is likely to be written; the other rows stay small, so that all are seen at once. */
function showsEvidence(
  { competency = '', valueIn }: ReviewRow,
  form: ReviewFormState,
  index: number,
): boolean {
  const { work } = form
  return form.active === index || valueIn(work) === 'not-met' || (work.evidence[competency] ?? '') !== ''
}

function Doubts({ material }: { readonly material: ReviewMaterial }) {
  const doubts = doubtsInReview(material)
  return doubts.length === 0 ? null : (
    <Stack gap={2} role="status">
      {doubts.map(({ code, role }) => (
        <Text size="sm" key={`${code} ${role}`}>
          {message(code)}
        </Text>
      ))}
    </Stack>
  )
}

function Gaps({
  material,
  gaps,
}: {
  readonly material: ReviewMaterial
  readonly gaps: readonly ReviewGap[]
}) {
  return (
    <Alert color="red" variant="light" role="alert" title={message('review.gaps')}>
      <List size="sm">
        {gaps.map((gap) => {
          const text = gapText(material, gap)
          return <List.Item key={text}>{text}</List.Item>
        })}
      </List>
    </Alert>
  )
}

function gapText({ competencies, roles, action }: ReviewMaterial, gap: ReviewGap): string {
  const role = (id: string): string => roles.find((each) => each.id === id)?.name ?? message('review.whole')
  switch (gap.code) {
    case 'review.gap.finding':
      return message(gap.code, { name: competencies.find(({ id }) => id === gap.competency)?.name ?? '' })
    case 'review.gap.experience':
      return message(gap.code, { weeks: action.settings.weeksOfExperience })
    case 'review.gap.outcome':
    case 'review.gap.all-met':
      return message(gap.code, { role: role(gap.role) })
    default:
      return message(gap.code)
  }
}
