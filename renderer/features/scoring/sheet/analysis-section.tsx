import { Text, Title } from '@mantine/core'
import { countSentences, countWords } from '#shared/domain/scoring/sentences'
import type { SheetMaterial } from '#shared/domain/scoring/sheet-material'
import { message } from '#shared/messages/catalogue'
import { DraftArea } from './draft-area'
import type { SheetTargets } from './sheet-targets'
import classes from './sheet.module.css'

interface AnalysisSectionProps {
  readonly material: SheetMaterial
  readonly targets: SheetTargets
  /** With what is being typed. */
  readonly text: string
  readonly onTyped: () => void
}

/** A few sentences on the whole interview, with what is expected of them. */
export function AnalysisSection({ material, targets, text, onTyped }: AnalysisSectionProps) {
  const counts = { sentences: countSentences(text), words: countWords(text) }
  const about = material.technical === undefined ? 'scoring.analysis.about' : 'scoring.analysis.about-work'
  const noShow = material.interview.status === 'no-show'
  return (
    <section className={classes['competency']} aria-labelledby="analysis-title">
      <Title order={2} id="analysis-title">
        {message('scoring.analysis')}
      </Title>
      <Text size="sm" c="dimmed" mb={6}>
        {message(noShow ? 'scoring.no-show.about' : about)}
      </Text>
      <DraftArea
        id="analysis"
        target={targets.analysis}
        stored={material.work.analysis}
        label={message('scoring.analysis')}
        quiet
        minRows={noShow ? 2 : 6}
        maxRows={24}
        onTyped={onTyped}
      />
      {noShow ? null : (
        <Text size="xs" c="dimmed" mt={4}>
          {message('scoring.analysis.count', counts)}
        </Text>
      )}
    </section>
  )
}
