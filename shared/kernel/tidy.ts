/** Most texts: printable ASCII with single spaces. */
const TIDY_ALREADY = /^(?:[!-~]+(?: [!-~]+)*)?$/

/** For comparing: NFC, no-break and other odd spaces made plain, ends trimmed, runs of spaces made one. */
export function tidy(text: string): string {
  if (TIDY_ALREADY.test(text)) return text
  return text
    .normalize('NFC')
    .replaceAll(/[\u200B\u200E\u200F\u2060\uFEFF]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
