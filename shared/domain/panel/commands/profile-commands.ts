import { ok } from '../../../kernel/result'
import { setFields } from '../../../log/command'
import { defineCommand } from '../../define-command'
import { recordIds } from '../../record-ids'
import { Profile } from '../person'

/** Sets what a person says of themselves: record `profile/@<person>` of the workspace. */
export const setProfile = defineCommand('profile.set', Profile, (_records, profile, { person }) =>
  Promise.resolve(ok({ chain: 'workspace', patches: setFields(recordIds.profile(person), profile) })),
)
