import type { CompetencyFacts } from '#shared/contracts/documents/facts'
import type { PacketModel } from '#shared/contracts/documents/packet'
import type { ScoreSheetModel } from '#shared/contracts/documents/score-sheet'
import { noteCode } from '#shared/domain/interview/paper-notes/note-code'
import { newId } from '#shared/kernel/ids'

/** Fictional models of the documents, complete and of everyday size. */

const ACTION = {
  title: 'Hydrologist',
  series: 'GS-1315',
  grade: '12',
  agency: 'Fictional Bureau of Rivers, Department of Waters',
  announcement: 'FBR-26-0417',
}

const APPLICANT = {
  name: 'Marisol Ana Quintero-Hale',
  number: '0042',
  roles: ['Surface water', 'Data systems'],
}

const INTERVIEW = {
  when: 'Tuesday, March 3, 2026, 10:00–11:00 AM EST (America/New York)',
  place: 'Video, https://meet.example.test/8841-2207, access code 553 901',
  status: 'Interviewed',
  panel: [
    { name: 'Theodora Okafor', panelRole: 'Lead' },
    { name: 'Jonas Lindqvist', panelRole: 'Rater' },
    { name: 'Priya Raman', panelRole: 'Note-taker' },
  ],
}

const COMPETENCIES: readonly CompetencyFacts[] = [
  {
    name: 'Field measurement',
    definition:
      'Plans and carries out measurements of flow and level, and knows how far they can be trusted.',
    levels: [
      {
        name: 'Does not meet',
        description: 'Names instruments, but not when each fails or how a reading is checked.',
        isMinimumQualification: false,
      },
      {
        name: 'Meets',
        description:
          'Describes a measurement of their own from planning to report: site, method, checks, and what was done when a check failed.',
        isMinimumQualification: true,
      },
      {
        name: 'Exceeds',
        description:
          'Besides, has changed how others measure: a method, a training or a standard, with its effect shown.',
        isMinimumQualification: false,
      },
    ],
  },
  {
    name: 'Explaining to the public',
    definition: 'Says what data mean to people who do not work with them.',
    levels: [
      {
        name: 'Novice',
        description: 'Repeats technical terms when asked to explain them.',
        isMinimumQualification: false,
      },
      {
        name: 'Competent',
        description: 'Finds an everyday picture and checks that it was understood.',
        isMinimumQualification: true,
      },
      {
        name: 'Advanced',
        description: 'Handles an angry audience and a wrong headline without hiding uncertainty.',
        isMinimumQualification: false,
      },
      {
        name: 'Expert',
        description: 'Has set the way in which an office speaks about risk.',
        isMinimumQualification: false,
      },
    ],
  },
]

const ANSWER = `We had the spring flood of 2023 and the gauge at the lower bridge gave levels that fell while the upstream gauges rose. I went there with a colleague the same morning. The intake pipe was half filled with silt, so the float hung.

I measured the level by hand from the bridge mark every thirty minutes for six hours, wrote both numbers in the station log, and flagged the automatic series from 04:10 on. In the office I compared with the two neighbours and used the hand readings to correct the curve; the correction and my reason are in the published record.

Afterwards I asked for a flushing valve at three stations of the same build. Two have it now, and none of the two has hung since.`

/** What the codes of the sample packet say. */
export const NOTE_PLACE = {
  action: newId(() => new Uint8Array(16).fill(0xac)),
  interview: newId(() => new Uint8Array(16).fill(0x1f)),
  guide: newId(() => new Uint8Array(16).fill(0x9d)),
}

const REVISION_JSON = new TextEncoder().encode('{"content":{"sheet":1},"kind":"score-sheet","salt":"00"}')

export function sampleScoreSheet(): ScoreSheetModel {
  return {
    paper: 'letter',
    createdAt: Date.UTC(2026, 2, 3, 17, 20),
    action: ACTION,
    round: 'Interview 1 (breadth)',
    isPractice: false,
    guide: { title: 'Hydrologist, breadth interview', version: 3 },
    applicant: APPLICANT,
    interview: INTERVIEW,
    work: null,
    rater: {
      name: 'Jonas Lindqvist',
      title: 'Supervisory Hydrologist',
      agency: ACTION.agency,
      panelRole: 'Rater',
    },
    questions: [
      {
        text: 'Tell us about a time when an instrument in the field gave you readings that could not be right. What did you do?',
        questionKind: 'past-experience',
        competencies: ['Field measurement'],
        followUps: [
          { text: 'How did you find out what was wrong?', outcome: 'covered', reason: '' },
          { text: 'What happened to the data of those days?', outcome: 'asked', reason: '' },
          {
            text: 'What would you do differently now?',
            outcome: 'not-asked',
            reason: 'The panel ran out of time.',
          },
        ],
        references: [
          {
            heading:
              'Transcript that Noor Haddad, note-taker, shared March 3, 2026, 10:31 AM EST (America/New York); SHA-256 0f0f0f0f',
            text: 'Afterwards I asked for a flushing valve at three stations of the same build.\n\nAll three were changed.',
          },
        ],
        transcript: ANSWER,
        skipped: '',
        clarified: 'Which instrument it is does not matter.',
      },
      {
        text: 'A local newspaper writes that your office “hid” a flood warning. A resident calls you. What do you say?',
        questionKind: 'hypothetical',
        competencies: ['Explaining to the public'],
        followUps: [{ text: 'The caller does not calm down. What then?', outcome: 'asked', reason: '' }],
        references: [],
        transcript:
          'First I would let them finish. Then I would say what we knew at which hour, in plain words: “At nine in the evening we saw water rising at two places, and we sent the notice at nine twenty.” I would not argue about the newspaper. I would offer to send the page with the times, and ask whether I may call back on Friday.',
        skipped: 'Asked in another order by mistake',
        clarified: '',
      },
    ],
    conduct: {
      sittings: [
        'March 3, 2026, 10:02 AM EST (America/New York) to March 3, 2026, 10:31 AM EST (America/New York)',
        'March 4, 2026, 9:00 AM EST (America/New York) to March 4, 2026, 9:28 AM EST (America/New York)',
      ],
      timeUsed: '52 of 75 minutes, pauses left out',
      order: 'Not the guide’s: asked in the order 2, 1\nReason: the applicant began with it',
      pauses: [
        {
          when: 'March 3, 2026, 10:12 AM EST (America/New York)',
          length: '4:10',
          why: 'Something else: the fire alarm was tested',
        },
        { when: 'March 4, 2026, 9:20 AM EST (America/New York)', length: '1:02', why: '' },
      ],
      added: [
        {
          where: 'Question 2',
          text: 'Which newspaper did you think of?',
          reason: 'The applicant asked us to ask.',
        },
      ],
    },
    paperNotes: [],
    papers: [],
    competencies: COMPETENCIES.map((competency, index) => ({
      ...competency,
      rating: index === 0 ? 'exceeds' : 'meets',
      evidence:
        index === 0
          ? 'Planned hand readings at once, logged both series, corrected the curve with a reason that others can follow. Three stations were changed on the applicant’s request: effect shown.'
          : 'Plain words, times instead of adjectives, offers the page and a second call. No audience larger than one caller was described.',
      passages:
        index === 0
          ? [
              {
                level: 'Exceeds',
                quote: 'Afterwards I asked for a flushing valve at three stations of the same build.',
                question: 'Question 1',
                origin:
                  'Transcript of Noor Haddad, note-taker, shared March 3, 2026, 10:31 AM EST (America/New York)',
              },
              { level: '', quote: 'wrote both numbers\n\nin the station log', question: '', origin: '' },
            ]
          : [],
    })),
    interviewRatings: [
      {
        role: 'Surface water',
        value: 2,
        why: 'The interview rating is 2: all 2 competencies are met and 1 exceeded, where a 2 needs 1.',
      },
      {
        role: 'Data systems',
        value: 1,
        why: 'The interview rating is 1, because the only competency of this role is met.',
      },
    ],
    analysis:
      'The applicant answered both questions with events of their own and gave times, places and numbers without being asked. The measurement answer goes beyond the level that must be met, because it changed how other stations work.\n\nThe second answer is sound, but shows one caller only; nothing suggests a level above the minimum.',
    submitted: 'March 3, 2026, 12:20 PM EST (America/New York)',
    claimedTime: 'March 3, 2026, 12:24:09 PM EST (America/New York)',
    supersedes: null,
    revisionSha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    revisionJson: REVISION_JSON,
  }
}

export function samplePacket(): PacketModel {
  return {
    paper: 'letter',
    createdAt: Date.UTC(2026, 1, 27, 15),
    made: 'February 27, 2026, 10:00 AM EST (America/New York)',
    action: ACTION,
    round: 'Interview 1 (breadth)',
    applicant: APPLICANT,
    interview: { ...INTERVIEW, status: 'Scheduled' },
    minutes: { all: 45, extra: 12 },
    guide: {
      title: 'Hydrologist, breadth interview',
      version: 3,
      introduction: {
        minutes: 5,
        script:
          'Good morning. Am I speaking with the applicant for the hydrologist position?\n\nMy name is … and with me are … We will ask you four questions, the same for everyone. We take notes, so there may be pauses. Please ask us to repeat a question at any time.\n\nThe work, in two minutes: the bureau runs 214 gauging stations; the position is responsible for a third of them, and for what is published from them.',
      },
      checklist: [
        'Room booked, sign on the door',
        'Backup number tested',
        'Résumé and this packet at hand',
        'Clock in view',
      ],
      questions: sampleScoreSheet().questions.map((question, index) => ({
        text: question.text,
        questionKind: question.questionKind,
        minutes: index === 0 ? 10 : 8,
        competencies: question.competencies,
        followUps: question.followUps.map(({ text }) => ({ text, outcome: 'not-recorded' })),
        probes: ['Can you give an example?', 'What was your own part in it?'],
        goodResponse:
          'Names the instrument and how the fault was noticed. Checks by a second, independent measurement. Says what happened to the wrong data, and tells others.',
        transcript: '',
        code: noteCode(
          NOTE_PLACE,
          newId(() => new Uint8Array(16).fill(index + 1)),
        ),
      })),
      conclusion: {
        minutes: 2,
        script:
          'Thank you. HR will be in touch with you about the next step. Questions about the process go to HR.',
      },
      conclusionCode: noteCode(NOTE_PLACE, 'conclusion'),
      notesCode: noteCode(NOTE_PLACE),
    },
    competencies: COMPETENCIES,
    resumes: [],
    sheets: [],
    witnesses: [
      {
        laptop: 'Laptop of Jonas Lindqvist',
        number: 41,
        hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      },
    ],
  }
}

/** The sheet of a grader of a technical assessment. */
export function gradingSheet(): ScoreSheetModel {
  return {
    ...sampleScoreSheet(),
    applicant: { ...APPLICANT, name: '' },
    guide: { title: '', version: 1 },
    interview: { when: '', place: '', status: '', panel: [] },
    questions: [],
    work: {
      instructions: 'Summarise the attached report for a mayor.',
      minutes: 60,
      files: [
        { workSha256: 'a'.repeat(64), redacted: false },
        { workSha256: 'b'.repeat(64), redacted: true },
      ],
    },
  }
}
