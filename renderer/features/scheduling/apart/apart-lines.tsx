import type { ApartDetails } from '#shared/domain/scheduling/apart/apart'
import { message } from '#shared/messages/catalogue'
import { LabelledLines } from '../../../components/labelled-lines'

/** One version of what is kept apart, to be read. */
export function ApartLines({ details }: { readonly details: ApartDetails }) {
  const { accommodation, veteransPreference, demographic } = details
  const { sex, ethnicity, race } = demographic
  const lines = [
    { label: message('apart.accommodation'), text: accommodation },
    { label: message('apart.veterans'), text: message(`apart.veterans.${veteransPreference}`) },
    { label: message('apart.sex'), text: message(`demographic.${sex}`) },
    { label: message('apart.ethnicity'), text: message(`demographic.${ethnicity}`) },
    {
      label: message('apart.race'),
      text:
        race.length === 0
          ? message('demographic.not-said')
          : race.map((each) => message(`demographic.${each}`)).join(', '),
    },
  ]
  return <LabelledLines lines={lines} />
}
