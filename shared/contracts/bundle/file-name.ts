/** The longest file name, in UTF-16 code units: leaves room for a folder's path within 260 characters. */
export const MAX_FILE_NAME = 150

const FORBIDDEN = '<>:"/\\|?*'
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/iu
const STARTS_PLAIN = /^[\p{L}\p{N}]/u
/** Controls, invisible and direction-changing characters, lone surrogates, line separators, private use. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u

function isAllowed(character: string): boolean {
  return !FORBIDDEN.includes(character) && !UNSEEN.test(character)
}

/** Whether a name can be written on any disk or share that Windows, macOS or Linux reads. */
export function isSafeFileName(name: string): boolean {
  const dot = name.lastIndexOf('.')
  const stem = dot < 0 ? name : name.slice(0, dot)
  return (
    name.length <= MAX_FILE_NAME &&
    name === name.normalize('NFC') &&
    STARTS_PLAIN.test(name) &&
    Array.from(name).every(isAllowed) &&
    !/[ .]$/u.test(name) &&
    !/[ .]$/u.test(stem) &&
    !RESERVED.test(name.split('.')[0]?.trim() ?? '')
  )
}

/**
 * A safe file name that reads like `text`: what may not stand in one becomes a space, and what is too long is
 * cut. `extension` comes with its full stop. Ends in `fallback` when nothing of the text is left.
 */
export function safeFileName(text: string, extension: string, fallback = 'file'): string {
  const room = MAX_FILE_NAME - extension.length
  const stem = cutTo(room, plainText(text))
  if (isSafeFileName(`${stem}${extension}`)) return `${stem}${extension}`
  const prefixed = cutTo(room, `${fallback} ${stem}`)
  return isSafeFileName(`${prefixed}${extension}`) ? `${prefixed}${extension}` : `${fallback}${extension}`
}

function plainText(text: string): string {
  const normal = text.normalize('NFC')
  const allowed = Array.from(normal, (character) => (isAllowed(character) ? character : ' ')).join('')
  return allowed.replaceAll(/\s+/gu, ' ').replace(/^[^\p{L}\p{N}]+/u, '')
}

/** Never cuts a character in two, and leaves no space or full stop at the end. */
function cutTo(length: number, text: string): string {
  let cut = ''
  for (const character of text) {
    if (cut.length + character.length > length) break
    cut += character
  }
  return cut.replace(/[ .]+$/u, '')
}

/** Two names with the same fold are one file on some disk. */
export function foldFileName(name: string): string {
  return name.normalize('NFC').toLowerCase().normalize('NFC')
}
