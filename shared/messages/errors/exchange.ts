import type { Messages } from '../message-types'

/** Failures of the exchange over a shared folder. */
export const exchangeErrors = {
  'error.exchange.cancelled': 'The exchange was ended. What had come in by then stays; nothing is half done.',
  'error.exchange.cloned-device':
    'The exchange folder holds work under this laptop’s own id that this laptop did not write: another laptop is a copy of this one, or this one was set back to an older state. Nothing was overwritten, and nothing of yours was handed out. Give this laptop a new id under Records, Laptops, then exchange again.',
  'error.exchange.file-gone':
    'A file vanished from the exchange folder while it was read. It is tried again at the next exchange.',
  'error.exchange.folder-missing':
    'The exchange folder is not there: {folder}. Check that the drive is connected, then exchange again. Nothing is lost.',
  'error.exchange.folder-not-empty':
    'This folder has other files in it. Choose an empty folder, or the one that the others of this hiring action use.',
  'error.exchange.gap':
    'Work of this laptop is missing in between: its change number {number} has not come yet. What comes after it waits until the missing file is in the exchange folder.',
  'error.exchange.half-file':
    'The file {file} in the exchange folder is not complete yet, or was damaged there. It is tried again at the next exchange. Where it stays like that for days, delete this one file from the folder: its laptop then writes its work again when it exchanges.',
  'error.exchange.marker-missing':
    'The exchange folder is not the one that was chosen: its file evenhand-exchange.json is not there. The drive may not be connected, or an empty one is in its place. Nothing was read or written. Connect the right drive, or choose the folder again.',
  'error.exchange.marker-unreadable':
    'The file evenhand-exchange.json in this folder cannot be read. Nothing was read or written. Choose another folder, or ask who looks after the drive to restore the file.',
  'error.exchange.no-folder': 'No exchange folder was chosen for this hiring action yet. Choose one first.',
  'error.exchange.not-confirmed':
    'HR has not confirmed this laptop for this hiring action yet, so nothing was handed out. Give HR this laptop’s card under Records, Laptops; if you are HR yourself, you can prove there that it is yours.',
  'error.exchange.not-for-us':
    'This was handed out before HR confirmed this laptop, so it cannot be read here. It comes by itself once that laptop exchanges again.',
  'error.exchange.not-its-segment':
    'A file lies in the exchange folder under a name that is not its own. It was not used. Ask who looks after the drive.',
  'error.exchange.not-reachable':
    'The drive did not answer for half a minute. Check the connection, then exchange again. What had come in by then stays.',
  'error.exchange.other-action':
    'This folder is the exchange folder of another hiring action. Choose another folder.',
  'error.exchange.other-author':
    'The laptop {laptop} handed out work in the name of somebody else than the person HR confirmed it for. It is not taken in. Ask HR.',
  'error.exchange.other-library':
    'Another exchange folder stands in the place of the one that was chosen. Nothing was read or written. Connect the right drive, or choose the folder again.',
  'error.exchange.retired-device':
    'HR has taken the laptop {laptop} out of use. What it wrote since then is not taken in. Ask HR.',
  'error.exchange.retired-here':
    'HR has taken this laptop out of use for this hiring action, so nothing was handed out. Ask HR.',
  'error.exchange.running': 'An exchange is running already. Wait until it is done, or end it.',
  'error.exchange.unknown-device':
    'This came from a laptop that HR has not confirmed, and that no signing key of HR proves. It is taken in once HR has confirmed it.',
} as const satisfies Messages
