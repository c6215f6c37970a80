import { Textarea } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { paperNotesOf } from '#shared/domain/interview/paper-notes/paper-note'
import type { SharedReference } from '#shared/domain/interview/reference'
import type { GuideQuestion } from '#shared/domain/preparation/interview-guide'
import { referenceOrigin } from '#shared/domain/scoring/frozen-references'
import type { PassageOrigin } from '#shared/domain/scoring/passages'
import type { SheetMaterial } from '#shared/domain/scoring/sheet-material'
import { message } from '#shared/messages/catalogue'
import { useSharedBy } from '../../../interview/reference/use-shared-by'
import { paperWordsId, referenceId } from '../jump'
import { TieKey } from './tie-key'
import { useTying } from './use-tying'
import classes from './passages.module.css'

interface SaidElsewhereProps {
  readonly material: SheetMaterial
  readonly question: GuideQuestion
  /** From 1, among the questions that this applicant is asked. */
  readonly number: number
}

/** What note-takers share on a question: to be read, its words copied, and tied as one's own. */
export function ReferenceAreas({ material, question, number }: SaidElsewhereProps) {
  return material.references.others.map((reference) => (
    <ReferenceArea
      key={reference.noteTaker}
      material={material}
      question={question}
      number={number}
      reference={reference}
    />
  ))
}

interface ReferenceAreaProps extends SaidElsewhereProps {
  readonly reference: SharedReference
}

function ReferenceArea({ material, question, number, reference }: ReferenceAreaProps) {
  const by = useSharedBy(reference, material)
  const text = reference.transcript[question.id] ?? ''
  if (text === '') return null
  return (
    <TieableText
      material={material}
      question={question}
      field={referenceId(reference.noteTaker, question.id)}
      origin={() => referenceOrigin(reference, question.id)}
      label={message('reference.label', { ...by, number })}
      tieLabel={message('scoring.passage.mark.reference', { number, name: by.name })}
      text={text}
    />
  )
}

/** What the paper notes on a question say in words, page by page, to be tied. */
export function PaperWords({ material, question, number }: SaidElsewhereProps) {
  const notes = paperNotesOf(material.notes, [question.id]).filter((note) => note.question === question.id)
  return notes.map(({ id, words }, index) => {
    if (words.trim() === '') return null
    const place = { number, page: index + 1, pages: notes.length }
    return (
      <TieableText
        key={id}
        material={material}
        question={question}
        field={paperWordsId(id)}
        origin={() => ({ kind: 'paper', note: id })}
        label={message('scoring.paper-words', place)}
        tieLabel={message('scoring.passage.mark.paper', place)}
        text={words}
      />
    )
  })
}

interface TieableTextProps {
  readonly material: SheetMaterial
  readonly question: GuideQuestion
  readonly field: string
  readonly origin: () => PassageOrigin
  readonly label: string
  readonly tieLabel: string
  readonly text: string
}

function TieableText({ material, question, field, origin, label, tieLabel, text }: TieableTextProps) {
  const tying = useTying({ material, question, field, origin })
  const area = useRef<HTMLTextAreaElement>(null)
  // In a field that is `readOnly` the keyboard marks nothing, so this one takes no input instead.
  useEffect(() => {
    const shown = area.current
    const refuse = (event: Event): void => event.preventDefault()
    shown?.addEventListener('beforeinput', refuse)
    return () => shown?.removeEventListener('beforeinput', refuse)
  }, [])
  return (
    <div className={classes['elsewhere']}>
      <Textarea
        ref={area}
        id={field}
        label={label}
        value={text}
        onChange={stays}
        aria-readonly
        autosize
        minRows={2}
        maxRows={10}
        spellCheck={false}
        onKeyDown={tying.onKeyDown}
      />
      <TieKey tying={tying} label={tieLabel} material={material} question={question} />
    </div>
  )
}

/** What is shown stays as it is, whatever gets past. */
function stays(): undefined {
  return undefined
}
