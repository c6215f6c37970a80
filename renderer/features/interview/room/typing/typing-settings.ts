import { z } from 'zod'
import { message } from '#shared/messages/catalogue'
import { useSetting } from '../../../../app/use-setting'
import { Abbreviation } from './expansion'

const Abbreviations = z.array(Abbreviation).max(1000)
const Speakers = z.object({ applicant: z.string(), interviewer: z.string() })
const OwnWords = z.array(z.string()).max(10_000)
type Speakers = Readonly<z.infer<typeof Speakers>>

const NO_WORDS: string[] = []
const NO_ABBREVIATIONS: Abbreviation[] = []
const SPEAKERS: Speakers = {
  applicant: message('typing.speakers.applicant'),
  interviewer: message('typing.speakers.interviewer'),
}

/** A person's own short and long forms; kept in the workspace. */
export function useAbbreviations() {
  return useSetting<readonly Abbreviation[]>('abbreviations', Abbreviations, NO_ABBREVIATIONS)
}

/** What is written at the beginning of what somebody says. */
export function useSpeakers() {
  return useSetting<Speakers>('speaker-marks', Speakers, SPEAKERS)
}

/** Words that the dictionary lacks and this person uses. */
export function useOwnWords() {
  return useSetting<readonly string[]>('own-words', OwnWords, NO_WORDS)
}
