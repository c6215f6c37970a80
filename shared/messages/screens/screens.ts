import type { Messages } from '../message-types'
import { dialogs } from './dialogs'
import { firstStart } from './first-start'
import { interview } from './interview'
import { pdfView } from './pdf-view'
import { scoring } from './scoring'
import { shell } from './shell'

/** The texts of the screens: each file of this folder is spread here. Keys begin with the file's name. */
export const screens = {
  ...dialogs,
  ...firstStart,
  ...interview,
  ...pdfView,
  ...scoring,
  ...shell,
} as const satisfies Messages
