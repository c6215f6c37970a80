import type { Messages } from '../message-types'
import { applicantTexts } from './scheduling-applicants'
import { importTexts } from './scheduling-import'
import { paperTexts } from './papers'
import { screeningTexts } from './screening'
import { interviewTexts } from './scheduling-interviews'

/** Applicants, their import, and the schedule of interviews. */
export const scheduling = {
  ...applicantTexts,
  ...interviewTexts,
  ...importTexts,
  ...paperTexts,
  ...screeningTexts,
} as const satisfies Messages
