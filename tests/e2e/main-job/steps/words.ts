/** What the lead types in the interview, by question; no two texts share their rarer words. */
export const TRANSCRIPTS = [
  'Wrote the county flood annex with nine towns; each page names who closes which floodgate.',
  'Found that two gauges disagreed, traced it to a clogged intake, and phoned the crew.',
  'Explained evacuation zones on local radio in plain Spanish and English, twice a day.',
  'Brought the Métis council and the rail yard to one table; both signed the pact.',
  'Compared three hydrographs and chose the conservative stage of 21.4 feet.',
] as const

/** What supports one of the ratings: more than its field has rows at first. */
export const EVIDENCE =
  'Chose the cautious stage herself and could say why: the gauge upstream had failed before, and nobody had walked the levee since spring. Told the county at once, and wrote down whom.'

/** What was forgotten is added to the first transcript on the score sheet. */
export const ADDED = ' Tested afterwards with sirens.'

/** Its last words, which are tied to a level. */
export const MARKED = 'with sirens'

export const ANALYSIS =
  'The applicant answered from experience throughout. Planning was concrete, and the hydrology exceeded what the level asks.'

/** What another rater's notes hold that are never submitted; each word stands nowhere else. */
export const NEVER_SUBMITTED = 'Quillfeather mumbled about zephyrometers'

/** What the notes on paper say, in words. */
export const ON_PAPER = 'The clogged intake was hers to find.'

/** Its last words, which are tied to a level. */
export const MARKED_ON_PAPER = 'hers to find'

/** Their competencies, in the order of the sheet. */
export const COMPETENCIES = [
  'Contingency Planning',
  'Problem Solving',
  'Public Communication',
  'Partnership Building',
  'Flood Risk Analysis',
] as const

/** Why follow-ups were not asked. */
export const LEFT_OUT = 'The conversation left no minute for it'

/** What is explained to the applicant. */
export const EXPLAINED = 'A tabletop exercise is played on paper'
