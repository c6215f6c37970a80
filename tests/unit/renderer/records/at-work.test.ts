import { expect, it } from 'vitest'
import { paths } from '../../../../renderer/app/paths'
import { isAtWork } from '../../../../renderer/features/records/reminders/at-work'

const ACTION = 'a'.repeat(32)
const ONE = '0123456789abcdef'.repeat(2)

it.each([
  ['the room of an interview', paths.room(ACTION, ONE)],
  ['a score sheet', paths.sheet(ACTION, ONE)],
  ['a sheet that is checked', paths.check(ACTION, ONE, 'f'.repeat(64))],
])('is at work in %s', (_, path) => {
  expect(isAtWork(path, ACTION)).toBe(true)
})

it.each([
  ['the interviews', paths.interviews(ACTION)],
  ['all interviews', paths.allInterviews(ACTION)],
  ['those of today', paths.today(ACTION)],
  ['the score sheets', paths.sheets(ACTION)],
  ['the work to be graded', paths.grading(ACTION)],
  ['the sheets to be checked', paths.checks(ACTION)],
  ['the room of another hiring action', paths.room('b'.repeat(32), ONE)],
])('is not at work in the list of %s', (_, path) => {
  expect(isAtWork(path, ACTION)).toBe(false)
})
