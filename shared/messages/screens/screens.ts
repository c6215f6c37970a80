import type { Messages } from '../message-types'
import { actions } from './actions'
import { archive } from './archive'
import { assessment } from './assessment'
import { backup } from './backup'
import { decision } from './decision'
import { dialogs } from './dialogs'
import { exchange } from './exchange'
import { firstStart } from './first-start'
import { forms } from './forms'
import { grading } from './grading'
import { guideFiles } from './guide-files'
import { guides } from './guides'
import { history } from './history'
import { interview } from './interview'
import { joining } from './joining'
import { layout } from './layout'
import { laptops } from './laptops'
import { paperNotes } from './paper-notes'
import { people } from './people'
import { pdfView } from './pdf-view'
import { scheduling } from './scheduling'
import { checks } from './checks'
import { scoring } from './scoring'
import { preparation } from './preparation'
import { profile } from './profile'
import { records } from './records'
import { reference } from './reference'
import { retention } from './retention'
import { review } from './review'
import { setUp } from './set-up'
import { shell } from './shell'
import { today } from './today'
import { toResolve } from './to-resolve'
import { historyPage } from './history-page'
import { library } from './library'
import { openWork } from './open-work'
import { typing } from './typing'

/** The texts of the screens: each file of this folder is spread here. Keys begin with the file's name. */
export const screens = {
  ...actions,
  ...archive,
  ...assessment,
  ...backup,
  ...decision,
  ...checks,
  ...dialogs,
  ...exchange,
  ...firstStart,
  ...forms,
  ...grading,
  ...guides,
  ...guideFiles,
  ...history,
  ...interview,
  ...joining,
  ...laptops,
  ...layout,
  ...library,
  ...paperNotes,
  ...people,
  ...pdfView,
  ...scheduling,
  ...scoring,
  ...preparation,
  ...profile,
  ...records,
  ...reference,
  ...retention,
  ...review,
  ...setUp,
  ...shell,
  ...toResolve,
  ...historyPage,
  ...openWork,
  ...typing,
  ...today,
} as const satisfies Messages
