import type { Messages } from '../message-types'
import { apartTexts } from './apart'
import { exportTexts } from './applicants-export'
import { mergeTexts } from './merge-applicants'
import { applicantTexts } from './scheduling-applicants'
import { importTexts } from './scheduling-import'
import { paperTexts } from './papers'
import { screeningTexts } from './screening'
import { interviewTexts } from './scheduling-interviews'

/** Applicants, their import, and the schedule of interviews. */
export const scheduling = {
  ...applicantTexts,
  ...exportTexts,
  ...apartTexts,
  ...mergeTexts,
  ...interviewTexts,
  ...importTexts,
  ...paperTexts,
  ...screeningTexts,
} as const satisfies Messages
