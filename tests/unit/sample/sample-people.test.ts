import { describe, expect, it } from 'vitest'
import { SampleDays } from '#electron/sample/sample-days'
import { readSampleContent } from '#electron/sample/template'
import {
  instantFromMs,
  minutesBetween,
  slotEnd,
  slotMinutes,
  slotStart,
  slotsOverlap,
} from '#shared/kernel/time'
import { isRater } from '#shared/domain/panel/duties'
import { questionsFor } from '#shared/domain/preparation/interview-guide'

const content = await readSampleContent('resources')
const { people, applicants, interviews, finished, template } = content
const smes = new Set(people.filter(({ duties }) => duties.includes('sme')).map(({ key }) => key))

/** Every three hours of twelve days: week ends, nights, month ends. */
const OPENINGS = Array.from({ length: 96 }, (_, index) =>
  instantFromMs(Date.parse('2026-02-26T03:10:00.000Z') + index * 3 * 3_600_000),
)

/** Who the person at this laptop is in the schedule. */
const VIEWER = 'viewer'

function panelWithViewer(key: string): string[] {
  const place = content.viewer.find(({ interview }) => interview === key)
  const panel = interviews.find((interview) => interview.key === key)?.panel ?? []
  const others = panel.map(({ person }) => person).filter((person) => person !== place?.instead)
  return place === undefined ? others : [VIEWER, ...others]
}

describe('the sample’s people', () => {
  it('are four SMEs, an HR specialist and a hiring manager who is no SME', () => {
    expect(smes.size).toBe(4)
    expect(people.filter(({ duties }) => duties.includes('hr-specialist'))).toHaveLength(1)
    const managers = people.filter(({ duties }) => duties.includes('hiring-manager'))
    expect(managers.map(({ duties }) => duties)).toEqual([['hiring-manager']])
  })

  it('are twelve applicants with numbers, addresses and telephone numbers of their own', () => {
    expect(applicants).toHaveLength(12)
    for (const field of ['key', 'number', 'email', 'telephone'] as const) {
      expect(new Set(applicants.map((applicant) => applicant[field])).size, field).toBe(12)
    }
  })

  it('gives three blocks of time in two business days for everybody who is interviewed', () => {
    for (const { key, availability } of applicants) {
      if (!interviews.some(({ applicant }) => applicant === key)) continue
      expect(availability, key).toHaveLength(3)
      expect(new Set(availability.map(({ day }) => day)).size, key).toBe(2)
    }
  })
})

describe('the sample’s schedule', () => {
  it('has SMEs only on its panels, one of whom asks', () => {
    for (const { panel, key } of interviews) {
      for (const { person } of panel) expect(smes, key).toContain(person)
      expect(
        panel.filter(({ role }) => role === 'lead'),
        key,
      ).toHaveLength(1)
    }
  })

  it('never lets one SME take both rounds of an applicant', () => {
    const seen = new Set<string>()
    for (const { applicant, key } of interviews) {
      for (const person of new Set([
        ...panelWithViewer(key),
        ...(interviews.find((interview) => interview.key === key)?.panel ?? []).map(
          (member) => member.person,
        ),
      ])) {
        expect(seen).not.toContain(`${applicant} ${person}`)
        seen.add(`${applicant} ${person}`)
      }
    }
  })

  it('keeps to three a day and to half an hour between for everybody, whenever it is opened', () => {
    for (const now of OPENINGS) {
      const days = new SampleDays(now, content.action.zone)
      for (const person of [...smes, VIEWER]) {
        const slots = interviews
          .filter(({ key, status }) => status !== 'withdrawal' && panelWithViewer(key).includes(person))
          .map((interview) => days.slot(interview))
          .sort((a, b) => (slotStart(a) < slotStart(b) ? -1 : 1))
        const perDay = new Map<string, number>()
        for (const [index, slot] of slots.entries()) {
          const day = slot.start.slice(0, 10)
          perDay.set(day, (perDay.get(day) ?? 0) + 1)
          const next = slots[index + 1]
          if (next === undefined) continue
          expect(slotsOverlap(slot, next), `${person} ${now}`).toBe(false)
          expect(minutesBetween(slot, next), `${person} ${now}`).toBeGreaterThanOrEqual(30)
        }
        expect(Math.max(0, ...perDay.values()), person).toBeLessThanOrEqual(3)
      }
    }
  })

  it('has interviews behind it and before it, and today’s first within working hours', () => {
    for (const now of OPENINGS) {
      const days = new SampleDays(now, content.action.zone)
      for (const interview of interviews) {
        const slot = days.slot(interview)
        expect(slotMinutes(slot)).toBe(60)
        expect(slot.start.slice(11) >= '08:00' && slot.end.slice(11) <= '17:00').toBe(true)
        const past = interview.status === 'interviewed' || interview.status === 'no-show'
        if (past) expect(slotEnd(slot) < now).toBe(true)
        if (interview.when.day > 0) expect(slotStart(slot) > now).toBe(true)
        if (interview.when.day !== 0) expect(new Date(`${slot.start}:00Z`).getUTCDay() % 6).not.toBe(0)
      }
    }
  })

  it('puts the first of today’s interviews on the coming quarter of an hour of a working day', () => {
    const first = interviews.find(({ when }) => 'soon' in when && when.soon === 0)
    const starts = ['13:59', '14:00', '14:01', '19:50', '21:07', '23:59', '05:10', '07:00'].map((time) =>
      new SampleDays(`2026-03-04T${time}:00.000Z`, 'America/Chicago')
        .slot({ when: first?.when ?? { day: 0, soon: 0 }, minutes: 60 })
        .start.slice(11),
    )
    expect(starts).toEqual(['08:00', '08:00', '08:15', '14:00', '15:00', '15:00', '15:00', '08:00'])
  })

  it('lets the person at this laptop take three interviews of the first round or more, today’s first among them', () => {
    const places = content.viewer.map(({ interview, role }) => {
      expect(isRater(role)).toBe(true)
      return interviews.find(({ key }) => key === interview)
    })
    expect(places.length).toBeGreaterThanOrEqual(3)
    for (const interview of places) {
      expect(interview?.status).toBe('scheduled')
      expect(interview?.round).toBe(template.rounds[1]?.key)
    }
    expect(
      places.some(
        (interview) => interview !== undefined && 'soon' in interview.when && interview.when.soon === 0,
      ),
    ).toBe(true)
  })
})

describe('the sample’s finished interviews', () => {
  it('are three, with ratings that make 2, 1 and 0', () => {
    const made = finished.map(({ ratings }) => {
      if (ratings.some(({ rating }) => rating === 'does-not-meet')) return 0
      return ratings.some(({ rating }) => rating === 'exceeds') ? 2 : 1
    })
    expect(made).toEqual([2, 1, 0])
  })

  it('have an answer of 80 words or more and an outcome of each follow-up for every question that was asked', () => {
    for (const { interview, answers, introduction, conclusion } of finished) {
      const held = interviews.find(({ key }) => key === interview)
      const guide = template.guides.find(({ key }) => key === held?.guide)
      const roles = applicants.find(({ key }) => key === held?.applicant)?.roles ?? []
      const asked = guide === undefined ? [] : questionsFor(guide.content, roles)
      expect(answers.map(({ question }) => question)).toEqual(asked.map(({ id }) => id))
      expect(answers.flatMap(({ followUps }) => followUps.map(({ followUp }) => followUp))).toEqual(
        asked.flatMap(({ followUps }) => followUps.map(({ id }) => id)),
      )
      for (const { transcript, question } of answers) {
        expect(transcript.split(/\s+/).length, question).toBeGreaterThanOrEqual(80)
      }
      const seconds = answers.reduce((sum, answer) => sum + answer.seconds, introduction + conclusion)
      expect(seconds).toBeLessThanOrEqual((held?.minutes ?? 0) * 60)
    }
  })

  it('rate each competency once, with what supports the rating', () => {
    for (const { ratings, interview } of finished) {
      expect(new Set(ratings.map(({ competency }) => competency)).size).toBe(ratings.length)
      for (const { evidence, competency } of ratings) {
        expect(evidence.length, `${interview} ${competency}`).toBeGreaterThan(40)
      }
    }
  })

  it('beside a no-show and a withdrawal', () => {
    expect(interviews.map(({ status }) => status).filter((status) => status === 'no-show')).toHaveLength(1)
    expect(interviews.map(({ status }) => status).filter((status) => status === 'withdrawal')).toHaveLength(1)
  })
})
