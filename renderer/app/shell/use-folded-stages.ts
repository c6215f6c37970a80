import { useMediaQuery } from '@mantine/hooks'
import { useLocation, useRoute } from 'wouter'
import { paths } from '../paths'

/** A small window, or a large zoom. */
const SMALL = '(max-width: 61.9em)'
/** Where question, transcript and résumé stand beside each other, every column counts. */
const SMALL_FOR_ROOM = '(max-width: 87.9em)'

/** Whether the stages show as their icons alone, because the window's width is needed. */
export function useFoldedStages(): boolean {
  const [location] = useLocation()
  const [, parameters] = useRoute('/actions/:action/interviews/:interview')
  const action = parameters?.action ?? ''
  const isRoom =
    parameters !== null && location !== paths.today(action) && location !== paths.allInterviews(action)
  return useMediaQuery(isRoom ? SMALL_FOR_ROOM : SMALL, undefined, { getInitialValueInEffect: false })
}
