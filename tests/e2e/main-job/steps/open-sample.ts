import type { Desk } from './desk'

/** From the hiring actions into the sample. */
export async function openSample({ keys, screens }: Desk): Promise<void> {
  await keys.enter(screens.hiringActions.action('Emergency Management Specialist'))
}
