import type { Services } from '../app/services'
import type { Handlers } from './handle'

/** Who works here, and the key that they sign with. */
export function identityHandlers({
  identity,
}: Services): Pick<
  Handlers,
  'identity.get' | 'identity.create' | 'identity.update-profile' | 'identity.change-passphrase'
> {
  return {
    'identity.get': () => Promise.resolve({ identity: identity.describe() }),
    'identity.create': async ({ profile, passphrase }) => identity.create(profile, passphrase),
    'identity.update-profile': async ({ profile }) => identity.updateProfile(profile),
    'identity.change-passphrase': async (request) => {
      await identity.changePassphrase(request.old, request.new)
      return {}
    },
  }
}
