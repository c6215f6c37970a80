import { Fragment } from 'react'
import { formatSlot } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { placeText } from '../../scheduling/interviews/place-text'
import type { RoomMaterial } from '../room/load-room'
import classes from './before.module.css'

/** Who besides the name, when with the zone, where, and the panel. */
export function InterviewFacts({ room }: { readonly room: RoomMaterial }) {
  const { applicant, guide, interview, panel, roles } = room
  const facts: readonly (readonly [string, readonly string[]])[] = [
    ...(applicant.number === '' ? [] : [[message('interview.before.number'), [applicant.number]] as const]),
    [message('interview.before.considered-for'), [roles.map((role) => role.name).join(', ')]],
    [
      message('interview.before.guide'),
      [message('interview.before.guide-version', { title: guide.title, version: guide.version })],
    ],
    [
      message('interview.before.when'),
      [interview.slot === undefined ? message('interview.no-slot') : formatSlot(interview.slot)],
    ],
    [message('interview.before.where'), [placeText(interview.place)]],
    [
      message('interview.before.panel'),
      panel.map(({ name, role }) =>
        message('interview.before.member', { name, role: message(`panel-role.${role}`).toLowerCase() }),
      ),
    ],
  ]
  return (
    <dl className={classes['facts']}>
      {facts.map(([term, lines]) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>
            {lines.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}
