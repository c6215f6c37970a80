/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/** One `'` before what a spreadsheet would take for a formula, or for our own sign; readers take it off again. */
function defuse(text: string): string {
  return /^[=+\-@'\t\r]/.test(text) ? `'${text}` : text
}

/** A table as CSV (RFC 4180): every cell in quotation marks, rows end with CR LF. */
export function writeCsv(rows: readonly (readonly string[])[]): Uint8Array {
  const lines = rows.map((row) => row.map((cell) => `"${defuse(cell).replaceAll('"', '""')}"`).join(','))
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${lines.map((line) => `${line}\r\n`).join('')}`)
}
