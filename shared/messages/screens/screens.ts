import type { Messages } from '../message-types'
import { dialogs } from './dialogs'
import { firstStart } from './first-start'
import { shell } from './shell'

/** The texts of the screens: each file of this folder is spread here. Keys begin with the file's name. */
export const screens = { ...dialogs, ...firstStart, ...shell } as const satisfies Messages
