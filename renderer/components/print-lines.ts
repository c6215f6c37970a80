/** Prints a few lines, alone on the paper, through the system's own print dialog. */
export function printLines(lines: readonly string[]): void {
  const sheet = document.createElement('div')
  sheet.className = 'print-sheet'
  for (const line of lines) {
    const paragraph = document.createElement('p')
    paragraph.className = 'print-line'
    paragraph.textContent = line
    sheet.append(paragraph)
  }
  document.body.append(sheet)
  document.body.classList.add('printing')
  try {
    window.print()
  } finally {
    document.body.classList.remove('printing')
    sheet.remove()
  }
}
