import { z } from 'zod'
import { Id } from '../../../kernel/ids'
import { setFields } from '../../../log/command'
import { defineCommand, inAction } from '../../define-command'
import { requireNew } from '../../find-record'
import { Duty, Profile } from '../../profile'
import { recordIds } from '../../record-ids'
import { ActionTemplate } from '../action-template'
import { ActionSettings } from '../hiring-action'
import { templatePatches } from '../template-patches'
import { ActionDetails } from './action-commands'

/**
 * Starts a hiring action from a template, with the person who starts it as the first who takes part. The id
 * is chosen by the caller, who opens it next.
 * Refuses: `record.exists`, `action.template-broken`.
 */
export const createAction = defineCommand(
  'action.create',
  ActionDetails.extend({
    action: Id,
    template: ActionTemplate,
    settings: ActionSettings.optional(),
    sample: z.boolean().optional(),
    creator: z.object({
      profile: Profile,
      duties: z.array(Duty).min(1),
      /** SHA-256 of the certificate, or empty. */
      fingerprint: z.string(),
    }),
  }),
  async (records, { action, template, creator, settings, sample, ...details }, { person, newId }) => {
    const fresh = await requireNew(records, recordIds.action(action))
    if (!fresh.ok) return fresh
    const fromTemplate = templatePatches(template, newId)
    if (!fromTemplate.ok) return fromTemplate
    const { profile, duties, fingerprint } = creator
    return inAction(action, [
      ...setFields(recordIds.action(action), {
        ...details,
        settings: settings ?? template.settings ?? undefined,
        contacts: template.contacts.length === 0 ? undefined : template.contacts,
        sample,
        creator: person,
      }),
      ...fromTemplate.value,
      ...setFields(recordIds.person(action, person), { ...profile, duties, fingerprint }),
    ])
  },
)
