import type { Quoted } from '#shared/domain/interview/quoted'
import type { GuideQuestion } from '#shared/domain/preparation/interview-guide'
import type { SheetMaterial } from '#shared/domain/scoring/sheet-material'
import { message } from '#shared/messages/catalogue'
import { DraftArea } from '../draft-area'
import { transcriptId, wordsField } from '../jump'
import type { SheetTargets } from '../sheet-targets'
import { QuoteMenu } from './quote-menu'
import { TieKey } from './tie-key'
import { useTying } from './use-tying'

interface TranscriptAreaProps {
  readonly material: SheetMaterial
  readonly targets: SheetTargets
  readonly question: GuideQuestion
  /** From 1, among the questions that this applicant is asked. */
  readonly number: number
  readonly onTyped: () => void
}

/** One's own transcript of a question, to be completed, and its words tied. */
export function TranscriptArea({ material, targets, question, number, onTyped }: TranscriptAreaProps) {
  const id = transcriptId(question.id)
  const tying = useTying({ material, question, field: id })
  const transcript = material.notes.transcript[question.id] ?? ''
  const tieQuote = ({ quote, start }: Quoted): void => {
    const field = wordsField(id)
    if (field === undefined) return
    // The text may have been written on since it was stored.
    const at = field.value.startsWith(quote, start) ? start : field.value.indexOf(quote)
    if (at < 0) return
    field.setSelectionRange(at, at + quote.length)
    tying.begin()
  }
  return (
    <>
      <DraftArea
        id={id}
        target={targets.transcript(question.id)}
        stored={transcript}
        label={message('scoring.notes.transcript-label', { number })}
        minRows={4}
        maxRows={14}
        onKeyDown={tying.onKeyDown}
        onTyped={onTyped}
      />
      <TieKey
        tying={tying}
        label={message('scoring.passage.mark.label', { number })}
        material={material}
        question={question}
      >
        <QuoteMenu transcript={transcript} number={number} onChoose={tieQuote} />
      </TieKey>
    </>
  )
}
