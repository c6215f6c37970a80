/**
 * The styles of a guide's Word file by name: they say what a paragraph is, whatever its text looks like. Word
 * keeps them when a person types on, and other programs keep their names.
 */
export const GUIDE_STYLES = {
  title: 'Evenhand Title',
  section: 'Evenhand Section',
  ratingSection: 'Evenhand Rating Section',
  /** Fixed words: headings of lists, labels of forms. */
  label: 'Evenhand Label',
  /** Where people write during the interview. */
  write: 'Evenhand Write Here',
  checklist: 'Evenhand Checklist',
  introduction: 'Evenhand Introduction',
  introductionTime: 'Evenhand Introduction Time',
  questionNumber: 'Evenhand Question Number',
  facts: 'Evenhand Question Facts',
  question: 'Evenhand Question',
  questionCompetencies: 'Evenhand Question Competencies',
  roles: 'Evenhand Question Roles',
  followUp: 'Evenhand Follow-up',
  probe: 'Evenhand Probe',
  conclusion: 'Evenhand Conclusion',
  conclusionTime: 'Evenhand Conclusion Time',
  ratingNumber: 'Evenhand Rating Number',
  questionAgain: 'Evenhand Question Again',
  goodResponse: 'Evenhand Good Response',
  competency: 'Evenhand Competency',
  definition: 'Evenhand Definition',
  level: 'Evenhand Level',
  levelDescription: 'Evenhand Level Description',
  minimum: 'Evenhand Minimum Qualification',
} as const

export type GuideStyle = keyof typeof GUIDE_STYLES

/** The tables of a guide's Word file, by the name of their style. */
export const GUIDE_TABLES = { form: 'Evenhand Form', levels: 'Evenhand Levels' } as const

const BY_NAME: ReadonlyMap<string, GuideStyle> = new Map(
  Object.entries(GUIDE_STYLES).map(([style, name]) => [name.toLowerCase(), style as GuideStyle]),
)

/** Which of them a style is; undefined for any other. */
export function guideStyleOf(name: string): GuideStyle | undefined {
  return BY_NAME.get(name.toLowerCase())
}
