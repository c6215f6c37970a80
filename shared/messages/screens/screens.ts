import type { Messages } from '../message-types'
import { shell } from './shell'

/** The texts of the screens: each file of this folder is spread here. Keys begin with the file's name. */
export const screens = { ...shell } as const satisfies Messages
