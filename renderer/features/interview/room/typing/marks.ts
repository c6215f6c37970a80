/** What is inserted at the cursor so that a speaker begins: on a line of its own, after the mark one space. */
export function speakerMark(text: string, cursor: number, mark: string): string {
  const atBegin = cursor === 0 || text.charAt(cursor - 1) === '\n'
  return `${atBegin ? '' : '\n'}${mark} `
}

/** What is inserted at the cursor for a time of the interview: `[12:40] `, after other words with a space. */
export function timeMark(text: string, cursor: number, elapsed: string): string {
  const before = text.charAt(cursor - 1)
  const apart = before === '' || /\s/u.test(before)
  return `${apart ? '' : ' '}[${elapsed}] `
}
