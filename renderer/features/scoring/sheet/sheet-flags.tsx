import { flagPlace } from '#shared/domain/interview/commands/flag-commands'
import { openFlags, placeOfFlag, type OpenFlag } from '#shared/domain/interview/place-flag'
import { questionsFor } from '#shared/domain/preparation/interview-guide'
import type { SheetMaterial } from '#shared/domain/scoring/sheet-material'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { ErrorNote } from '../../../components/error-note'
import { offerUndo } from '../../../components/undo-notification'
import { FlagList } from '../../interview/room/typing/flag-list'
import { jumpToWords, transcriptId } from './jump'

/** The places that were flagged during the interview, until they are cleared. */
export function SheetFlags({ material }: { readonly material: SheetMaterial }) {
  const { runner } = useSession()
  const task = useTask()
  const { action, applicant, guide, interview, notes } = material
  const questions = questionsFor(guide.content, applicant.roles)
  const write = async ({ id, question, words }: OpenFlag, cleared: boolean): Promise<void> => {
    const place = { action: action.id, interview: interview.id }
    await runner.run(flagPlace, { ...place, flag: id, question, words, cleared })
  }
  return (
    <>
      <FlagList
        flags={openFlags(notes.flag, questions)}
        numberOf={(question) => questions.findIndex(({ id }) => id === question) + 1}
        onGo={(flag) => {
          jumpToWords(transcriptId(flag.question), (text) => {
            const end = placeOfFlag(text, flag)
            return { start: Math.max(0, end - flag.words.length), end }
          })
        }}
        onClear={(flag) => {
          void task
            .run(async () => write(flag, true))
            .then((done) => {
              if (done) offerUndo(message('typing.flag.cleared'), async () => write(flag, false))
            })
        }}
      />
      <ErrorNote error={task.error} />
    </>
  )
}
