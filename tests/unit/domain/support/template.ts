import type { ActionTemplate } from '#shared/domain/preparation/action-template'

const levels = [
  { id: 'novice', name: 'Novice', description: 'Needs guidance for the usual tasks.' },
  { id: 'competent', name: 'Competent', description: 'Does the usual tasks alone.' },
  { id: 'expert', name: 'Expert', description: 'Is asked by others.' },
]
const competency = (key: string, name: string, roles: string[], order: number) => ({
  key,
  name,
  definition: `What ${name} means.`,
  roles,
  levels,
  minimum: 'competent',
  order,
})
const question = (id: string, competencies: string[], roles: string[] = []) => ({
  id,
  text: `Tell us about ${competencies.join(' and ')}.`,
  kind: 'past-experience' as const,
  competencies,
  roles,
  minutes: 8,
  followUps: [{ id: `${id}-f`, text: 'What came of it?' }],
  probes: ['Go on.'],
  goodResponse: 'Names the users.',
})
const round = (key: string, name: string, order: number) => ({
  key,
  name,
  kind: 'interview' as const,
  order,
  minutes: 60,
})

/** Two roles, two interview rounds and a résumé review, three competencies of which one is a role's own. */
export const template: ActionTemplate = {
  title: 'Data Specialist',
  series: '1560',
  grade: '12',
  roles: [
    { key: 'analyst', name: 'Analyst', order: 1 },
    { key: 'engineer', name: 'Engineer', order: 2 },
  ],
  competencies: [
    competency('analysis', 'Analysis', [], 1),
    competency('writing', 'Writing', [], 2),
    competency('pipelines', 'Pipelines', ['engineer'], 3),
  ],
  tasks: [{ key: 't1', text: 'Answers questions with data.', competencies: ['analysis'], order: 1 }],
  rounds: [
    { key: 'review', name: 'Résumé review', kind: 'resume-review', order: 1, minutes: 30 },
    round('one', 'Interview 1', 2),
    round('two', 'Interview 2', 3),
  ],
  assessments: [],
  contacts: [],
  settings: null,
  guides: ['one', 'two'].map((key) => ({
    key: `guide-${key}`,
    round: key,
    title: `Guide ${key}`,
    content: {
      introduction: { script: 'Welcome.', minutes: 5 },
      checklist: ['Résumé at hand'],
      questions: [
        question('q1', ['analysis']),
        question('q2', ['writing', 'pipelines']),
        question('q3', ['pipelines'], ['engineer']),
      ],
      conclusion: { script: 'Thank you.', minutes: 2 },
    },
  })),
}
