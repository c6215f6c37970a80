import type { Messages } from '../message-types'

/** The texts of the screens: each file of this folder is spread here. Keys begin with the file's name. */
export const screens = {} as const satisfies Messages
