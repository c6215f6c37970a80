import type { InterviewMaterial } from '#shared/domain/interview/interview-material'
import type { SharedReference } from '#shared/domain/interview/reference'
import { formatDateTimeWithZone } from '#shared/kernel/time'
import { useSession } from '../../../app/session'

/** Whose a shared transcript is, and when it was shared last. */
export function useSharedBy(
  { at, noteTaker }: SharedReference,
  { interview, panel }: Pick<InterviewMaterial, 'interview' | 'panel'>,
): { readonly name: string; readonly time: string } {
  const { identity } = useSession()
  return {
    name: panel.find(({ person }) => person === noteTaker)?.name ?? '',
    time: formatDateTimeWithZone(at, interview.slot?.zone ?? identity.profile.zone),
  }
}
