import { TagsInput } from '@mantine/core'
import { Person } from '#shared/domain/panel/person'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import type { DraftField } from '../../../app/use-draft'
import { useRecordsOf } from '../../../data/use-live'

const MOST = 50

interface PresentInputProps {
  readonly action: Id
  /** A name a line. */
  readonly names: DraftField
  /** The name that is being typed and is not among them yet. */
  readonly half: DraftField
}

/** Who was present when it was decided: names of the hiring action's people, or any other. */
export function PresentInput({ action, names, half }: PresentInputProps) {
  const { data } = useSession()
  const people = useRecordsOf(data.records, action, 'person', Person)
  return (
    <TagsInput
      label={message('deciding.present')}
      description={message('deciding.present.about')}
      data={[...new Set((people ?? []).map(({ name }) => name))]}
      value={[...namesOf(names.text, '')]}
      maxTags={MOST}
      onChange={(tags) => {
        names.type(tags.join('\n'))
        names.leave()
      }}
      searchValue={half.text}
      // Leaving the field tells its text too: no key was pressed then.
      onSearchChange={(text) => {
        if (text !== half.text) half.type(text)
      }}
      onBlur={half.leave}
    />
  )
}

/** The names of a list, with one that was typed and not taken over yet. */
export function namesOf(list: string, half: string): readonly string[] {
  const names = [...list.split('\n'), half].map((name) => name.trim()).filter((name) => name !== '')
  return [...new Set(names)].slice(0, MOST)
}
