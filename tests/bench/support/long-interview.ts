import { recordIds } from '#shared/domain/record-ids'
import { GuideContent, InterviewGuide } from '#shared/domain/preparation/interview-guide'
import { newId } from '#shared/kernel/ids'
import { Records } from '#shared/log/records'
import { changesOf } from '../../e2e/records/other-laptops'
import type { Program } from '../../e2e/support/program'
import { intoJournal, random, WrittenChain } from './written-chain'

/** Gives every guide of the opened sample so many questions, and opens the window anew. */
export async function lengthenGuides(program: Program, questions: number): Promise<void> {
  const { action, changes } = await changesOf(program)
  const records = new Records().applyAll(changes)
  const chain = new WrittenChain(action, changes[0]?.header.actor ?? '', Date.now())
  for (const view of await records.list('guide/')) {
    const guide = InterviewGuide.parse(view.values)
    const over = view.state.fields['content']?.values[0]?.change
    const content = longer(guide.content, questions)
    chain.write('preparation.edit', [
      { record: recordIds.guide(view.id.slice('guide/'.length)), fields: { content }, ...(over && { over }) },
    ])
  }
  await intoJournal(program, chain.changes)
  await program.page.reload()
  await program.opened()
}

function longer(content: GuideContent, count: number) {
  const questions = Array.from({ length: count }, (_, index) => {
    const question = content.questions[index % content.questions.length]
    if (question === undefined) throw new Error('a guide without questions')
    return index < content.questions.length
      ? question
      : {
          ...question,
          id: newId(random),
          followUps: question.followUps.map(({ text }) => ({ id: newId(random), text })),
        }
  })
  return GuideContent.parse({ ...content, questions })
}

/** So many characters as they are written down in an interview: sentences, paragraphs, who speaks. */
export function longTranscript(characters: number): string {
  const paragraph =
    'A: We had two days until the spring tide, so I asked the harbour office for the readings of the last ten ' +
    'years, compared them by hand, and found that one gauge had been read a foot too high since the autumn. ' +
    'I told my supervisor, wrote down what I had done, and repeated it with a colleague who knew nothing of it.\n'
  return paragraph.repeat(Math.ceil(characters / paragraph.length)).slice(0, characters)
}
