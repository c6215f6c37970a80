import { useMemo } from 'react'
import { z } from 'zod'
import { readWordList, type WordList } from '#shared/domain/preparation/warnings/wording'
import comesWith from '../../../../resources/wording/wording.txt?raw'
import { useSetting } from '../../../app/use-setting'

export interface EditedWordList {
  readonly list: WordList
  readonly text: string
  readonly change: (text: string) => void
  /** The list that comes with Evenhand. */
  readonly original: string
}

/** The words that a question should not hold: the list that comes with Evenhand, or the agency's own. */
export function useWordList(): EditedWordList | undefined {
  const [text, change] = useSetting('preparation.wording', z.string().max(100_000), comesWith)
  const list = useMemo(() => readWordList(text ?? ''), [text])
  return text === undefined ? undefined : { list, text, change, original: comesWith }
}
