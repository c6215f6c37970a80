import { PasswordInput, type PasswordInputProps } from '@mantine/core'
import { message } from '#shared/messages/catalogue'

/** A field for a passphrase. It tells a screen reader when it is wrong, which the library's own does not. */
export function PassphraseInput({ error, ...others }: PasswordInputProps) {
  return (
    <PasswordInput
      {...others}
      error={error}
      aria-invalid={error !== undefined}
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ 'aria-label': message('passphrase.show') }}
    />
  )
}
