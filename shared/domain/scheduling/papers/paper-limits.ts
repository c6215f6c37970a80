/** What a paper may be at most; beyond it is a mistake or an attack. A résumé of 300 scanned pages has some 45 MB. */
export const PAPER_LIMITS = {
  bytes: 50_000_000,
  pages: 1000,
  /** For reading a PDF. 300 short pages take one, however slow the laptop not sixty. */
  seconds: 60,
  /** Of a plain text file. */
  textBytes: 5_000_000,
  /** Of what is kept for the search. A page has some 3,000. */
  characters: 5_000_000,
  /** Of an image: width times height. A page scanned at 1,200 dpi has 135 million. */
  pixels: 150_000_000,
} as const
