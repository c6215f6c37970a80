import { Group, MultiSelect, NumberInput, Select, SimpleGrid, Textarea } from '@mantine/core'
import type { Competency } from '#shared/domain/preparation/competency'
import { DraftQuestion, type PlacedQuestion } from '#shared/domain/preparation/guide-draft'
import type { Role } from '#shared/domain/preparation/hiring-action'
import { GuideQuestion } from '#shared/domain/preparation/interview-guide'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import type { WithId } from '../../../data/use-live'
import { ItemCard } from '../editing/item-card'
import { useFocusWhen } from '../editing/use-focus-when'
import { useEditedValue } from '../editing/use-edited'
import { FollowUpFields } from './follow-up-fields'
import { storedQuestion, type Questions } from './use-questions'

interface QuestionCardProps {
  readonly action: Id
  readonly round: Id
  readonly question: PlacedQuestion
  readonly number: number
  readonly focused: boolean
  readonly competencies: readonly WithId<Competency>[]
  readonly roles: readonly WithId<Role>[]
  readonly toolsOf: Questions['toolsOf']
  /** The question as it stands in its fields while it is typed. */
  readonly onTyping: (question: DraftQuestion) => void
}

const KINDS = GuideQuestion.shape.kind.options

/** One required question with all that belongs to it. */
export function QuestionCard(props: QuestionCardProps) {
  const { action, round, question, number, focused, competencies, roles, toolsOf, onTyping } = props
  const place = { action, record: recordIds.guideDraft(round), field: `question/${question.id}` }
  const edited = useEditedValue(place, DraftQuestion, storedQuestion(question))
  const { value } = edited
  const tools = toolsOf(question, value)
  const text = useFocusWhen<HTMLTextAreaElement>(focused)
  const type = (fields: Partial<DraftQuestion>): void => {
    const typed = { ...value, ...fields }
    onTyping(typed)
    edited.type(typed)
  }
  const set = (fields: Partial<DraftQuestion>): void => edited.set({ ...value, ...fields })
  const { leave } = edited
  return (
    <ItemCard tools={tools} id={`question-${question.id}`}>
      <Textarea
        label={message('guides.question')}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={20_000}
        ref={text}
        data-question={question.id}
        value={value.text}
        onChange={(event) => type({ text: event.currentTarget.value })}
        onBlur={leave}
      />
      <Group gap="sm" align="flex-start" wrap="wrap">
        <Select
          style={{ flex: '1 1 11rem' }}
          label={message('guides.kind')}
          data={KINDS.map((kind) => ({ value: kind, label: message(`question-kind.${kind}`) }))}
          value={value.kind}
          allowDeselect={false}
          onChange={(chosen) => {
            const kind = KINDS.find((each) => each === chosen)
            if (kind !== undefined) set({ kind })
          }}
        />
        <NumberInput
          w={90}
          label={message('guides.minutes')}
          min={0}
          max={1000}
          allowDecimal={false}
          value={value.minutes}
          onChange={(minutes) => {
            if (typeof minutes === 'number') type({ minutes })
          }}
          onBlur={leave}
        />
        <MultiSelect
          style={{ flex: '2 1 14rem' }}
          label={message('guides.competencies')}
          data={competencies.map(({ id, name }) => ({ value: id, label: name }))}
          value={value.competencies.filter((id) => competencies.some((competency) => competency.id === id))}
          searchable
          hidePickedOptions
          onChange={(chosen) => set({ competencies: chosen })}
        />
        {roles.length === 0 ? null : (
          <MultiSelect
            style={{ flex: '2 1 12rem' }}
            label={message('guides.roles')}
            {...(value.roles.length === 0 ? { placeholder: message('guides.roles.all') } : {})}
            data={roles.map(({ id, name }) => ({ value: id, label: name }))}
            value={value.roles.filter((id) => roles.some((role) => role.id === id))}
            hidePickedOptions
            onChange={(chosen) => set({ roles: chosen })}
          />
        )}
      </Group>
      <FollowUpFields question={value} number={number} onType={type} onSet={set} onLeave={leave} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <Textarea
          label={message('guides.probes')}
          description={message('guides.probes.hint')}
          autosize
          minRows={2}
          maxRows={10}
          maxLength={20_000}
          value={value.probes.join('\n')}
          onChange={(event) => type({ probes: event.currentTarget.value.split('\n') })}
          onBlur={leave}
        />
        <Textarea
          label={message('guides.good-response')}
          description={message('guides.good-response.hint')}
          autosize
          minRows={2}
          maxRows={10}
          maxLength={20_000}
          value={value.goodResponse}
          onChange={(event) => type({ goodResponse: event.currentTarget.value })}
          onBlur={leave}
        />
      </SimpleGrid>
    </ItemCard>
  )
}
