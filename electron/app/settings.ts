/** What an administrator can set for the program from outside. */
export interface Settings {
  /** `EVENHAND_FLOOR_BYTES`: attachments and exports are refused while less is free. */
  readonly floorBytes: number | undefined
  /** `EVENHAND_RESERVE_BYTES`: held back so that typing goes on when the disk is full. */
  readonly reserveBytes: number | undefined
  /** `EVENHAND_PDF_SECONDS`: so long a PDF may take to be read when it is attached. */
  readonly pdfSeconds: number | undefined
}

export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  return {
    floorBytes: wholeNumber(environment['EVENHAND_FLOOR_BYTES']),
    reserveBytes: wholeNumber(environment['EVENHAND_RESERVE_BYTES']),
    pdfSeconds: wholeNumber(environment['EVENHAND_PDF_SECONDS']),
  }
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined
}
