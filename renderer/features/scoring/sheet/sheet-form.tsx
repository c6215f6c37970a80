import { Button, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { setInterviewStatus } from '#shared/domain/scheduling/commands/set-interview-status'
import { passagesOf } from '#shared/domain/scoring/passages-of'
import { missingFromSheet } from '#shared/domain/scoring/missing-from-sheet'
import { sheetWarnings } from '#shared/domain/scoring/sheet-warnings'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useDrawnAtRest } from '../../../app/use-drawn-at-rest'
import { useTask } from '../../../app/use-task'
import { useUnsent } from '../../../app/use-unsent'
import { ErrorNote } from '../../../components/error-note'
import { AnalysisSection } from './analysis-section'
import { CompetencySection } from './competency-section'
import { ConclusionNotes } from './conclusion-notes'
import { DueLine } from '../due/due-line'
import { ItemWords } from './item-words'
import { jumpTo, placeOf } from './jump'
import type { Sheet } from './load-sheet'
import { MissingList, WarningList } from './missing-list'
import { RatingLine } from './rating-line'
import { sheetTargets, withTyped } from './sheet-targets'
import { SheetFlags } from './sheet-flags'
import { sayWhyNot, takeBackWhyNot } from './say-why-not'
import { SubmitDialog } from './submit-dialog'
import { amendmentForm } from './submit-flow'
import type { Amended } from './amended'
import { AmendedList } from './amended-list'
import classes from './sheet.module.css'

/** The button that submits: keys press it too. */
export const SUBMIT = 'sheet-submit'

interface SheetFormProps {
  readonly sheet: Sheet
  /** What is amended; undefined for the first version. */
  readonly amended: Amended | undefined
  readonly beforeSubmit: (() => Promise<void>) | undefined
  readonly onSubmitted: () => void
}

/** The working copy of a sheet: rated and written on the left, what is still missing on the right. */
export function SheetForm({ sheet, amended, beforeSubmit, onSubmitted }: SheetFormProps) {
  const { drafts, runner } = useSession()
  const task = useTask()
  const onTyped = useDrawnAtRest()
  const [submitting, setSubmitting] = useState(false)
  const { material } = sheet
  const reason = useUnsent(amendmentForm(material), 'reason')
  const targets = sheetTargets(material)
  const readTyped = () => withTyped(material, targets, (target) => drafts.keeper(target).pending)
  const live = readTyped()
  const words = new ItemWords(material)
  const passages = passagesOf(live)
  const missing = missingFromSheet(live)
  const noShow = material.interview.status === 'no-show'

  const markHeld = (): void => {
    void task.run(async () => {
      const ids = { action: material.action.id, interview: material.interview.id }
      await runner.run(setInterviewStatus, { ...ids, status: 'interviewed' })
    })
  }
  const submit = (): void => {
    takeBackWhyNot()
    // What was typed last may not be drawn yet.
    const first = missingFromSheet(readTyped())[0]
    if (first !== undefined) {
      jumpTo(placeOf(first) ?? 'missing-list')
      sayWhyNot(words.missing(first))
    } else if (amended !== undefined && reason.text.trim() === '') {
      jumpTo('amend-reason')
      sayWhyNot(message('scoring.amend.reason-missing'))
    } else setSubmitting(true)
  }

  return (
    <div className={classes['columns']} data-narrow={material.technical !== undefined}>
      <div className={classes['main']}>
        {noShow
          ? null
          : material.competencies.map((competency) => (
              <CompetencySection
                key={competency.id}
                competency={competency}
                material={material}
                targets={targets}
                passages={passages.filter((passage) => passage.competency === competency.id)}
                onTyped={onTyped}
              />
            ))}
        <ConclusionNotes material={material} />
        <AnalysisSection material={material} targets={targets} text={live.work.analysis} onTyped={onTyped} />
      </div>
      <Stack
        component="aside"
        className={classes['aside'] ?? ''}
        gap="sm"
        aria-label={message('scoring.status')}
      >
        <DueLine material={material} />
        <SheetFlags material={material} />
        <RatingLine material={material} />
        <MissingList missing={missing} words={words} onHeld={markHeld} />
        <WarningList warnings={sheetWarnings(live)} words={words} />
        {amended === undefined ? null : (
          <>
            <AmendedList amended={amended} material={live} words={words} />
            <Textarea
              id="amend-reason"
              label={message('scoring.amend.reason')}
              required
              autosize
              minRows={2}
              maxRows={6}
              maxLength={5000}
              value={reason.text}
              onChange={(event) => reason.type(event.currentTarget.value)}
              onBlur={reason.leave}
            />
          </>
        )}
        <ErrorNote error={task.error} />
        <Button id={SUBMIT} onClick={submit}>
          {message(amended === undefined ? 'scoring.submit' : 'scoring.submit.amendment')}
        </Button>
      </Stack>
      <SubmitDialog
        opened={submitting}
        onClose={() => setSubmitting(false)}
        material={material}
        amendment={
          amended && { supersedes: amended.supersedes, superseded: amended.content, reason: reason.text }
        }
        beforeSubmit={beforeSubmit}
        onSubmitted={onSubmitted}
      />
    </div>
  )
}
