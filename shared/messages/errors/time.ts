import type { Messages } from '../message-types'

/** Failures of dates, times and zones as they are typed or imported. */
export const timeErrors = {
  'error.time.end-not-after-start': 'The end {end} is not after the start {start}. Enter a later end.',
  'error.time.never-happens':
    '{time} does not exist in {zone}: the clocks are put forward then. Choose an earlier or a later time.',
  'error.time.no-such-date': 'There is no day {date}. Correct it, for example 23 Nov 2026.',
  'error.time.not-a-date': '“{date}” is not a date. Enter one such as 2026-11-23 or 11/23/2026.',
  'error.time.not-a-local-time': '“{time}” is not a date and time. Enter one such as 2026-11-23 10:00.',
  'error.time.not-a-time': '“{time}” is not a time of day. Enter one such as 10:00 or 2:30 PM.',
  'error.time.unknown-zone': '“{zone}” is not a time zone that Evenhand knows. Choose one from the list.',
  'error.time.unknown-zone-name':
    '“{zone}” in “{time}” is not a time zone that Evenhand knows. Write it like ET or America/New_York.',
  'error.time.year-missing': '“{date}” lacks a year. Add it.',
} as const satisfies Messages
