import { Text, Title } from '@mantine/core'
import type { References } from '#shared/domain/interview/reference'
import { shownQuestions } from '#shared/domain/scoring/shown-questions'
import type { SheetMaterial } from '#shared/domain/scoring/sheet-material'
import type { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import { message } from '#shared/messages/catalogue'
import { useSharedBy } from '../../interview/reference/use-shared-by'
import classes from './submitted.module.css'

interface SubmittedTranscriptsProps {
  readonly content: SheetRevision
  readonly material: SheetMaterial
  /** Unfolded from the start. */
  readonly open: boolean
}

/** Where note-takers share theirs: question by question one's own transcript as it was submitted, beside it. */
export function SubmittedTranscripts({ content, material, open }: SubmittedTranscriptsProps) {
  const { others } = material.references
  if (others.length === 0) return null
  return (
    <details className={classes['transcripts']} open={open}>
      <summary>{message('scoring.transcripts')}</summary>
      {shownQuestions(content).map(({ id, text }, index) => (
        <section key={id} aria-labelledby={`said-${id}`}>
          <Title order={3} fz="sm" id={`said-${id}`}>
            {message('interview.part.question', { number: index + 1 })}: {text}
          </Title>
          <div className={classes['side']}>
            <Said whose={message('scoring.transcripts.own')} text={content.transcripts[id] ?? ''} />
            {others.map((reference) => (
              <SaidByOther
                key={reference.noteTaker}
                reference={reference}
                material={material}
                text={reference.transcript[id] ?? ''}
              />
            ))}
          </div>
        </section>
      ))}
    </details>
  )
}

interface SaidByOtherProps {
  readonly reference: References['others'][number]
  readonly material: SheetMaterial
  readonly text: string
}

function SaidByOther({ reference, material, text }: SaidByOtherProps) {
  return <Said whose={message('reference.whose', useSharedBy(reference, material))} text={text} />
}

function Said({ whose, text }: { readonly whose: string; readonly text: string }) {
  return (
    <div>
      <Text size="xs" c="dimmed">
        {whose}
      </Text>
      <Text size="sm" className={classes['said'] ?? ''}>
        {text.trim() === '' ? message('scoring.transcripts.none') : text}
      </Text>
    </div>
  )
}
