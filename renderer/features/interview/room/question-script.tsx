import { Button, Group, Stack, Text, Title } from '@mantine/core'
import type { FollowUpState } from '#shared/domain/interview/notes'
import type { FollowUp } from '#shared/domain/preparation/interview-guide'
import { message } from '#shared/messages/catalogue'
import { RoomKey } from './room-key'
import { keysOf } from './room-keys'
import type { QuestionPart } from './room-parts'
import type { FollowUps } from './use-follow-ups'
import classes from './room.module.css'

interface QuestionScriptProps {
  readonly part: QuestionPart
  readonly followUps: FollowUps
}

/** The question in large type, its follow-ups with what became of each, and the probes. */
export function QuestionScript({ part, followUps }: QuestionScriptProps) {
  const { question } = part
  return (
    <Stack gap={6}>
      <p className={classes['words']} style={{ margin: 0 }}>
        {question.text}
      </p>
      {question.followUps.length === 0 ? null : (
        <div>
          <ListTitle title={message('interview.follow-ups')} hint={message('interview.follow-ups.hint')} />
          <ol className={classes['followUps']}>
            {question.followUps.map((followUp, index) => (
              <FollowUpLine
                key={followUp.id}
                followUp={followUp}
                number={index + 1}
                state={followUps.stateOf(followUp.id)}
                onChange={(state) => followUps.set(question.id, followUp.id, state)}
              />
            ))}
          </ol>
        </div>
      )}
      {question.probes.length === 0 ? null : (
        <div>
          <ListTitle title={message('interview.probes')} hint={message('interview.probes.hint')} />
          <ul className={classes['probes']}>
            {question.probes.map((probe) => (
              <Text key={probe} component="li" size="sm">
                {probe}
              </Text>
            ))}
          </ul>
        </div>
      )}
    </Stack>
  )
}

function ListTitle({ title, hint }: { readonly title: string; readonly hint: string }) {
  return (
    <Group gap={6} align="baseline">
      <Title order={3} fz="sm">
        {title}
      </Title>
      <Text size="xs" c="dimmed">
        {hint}
      </Text>
    </Group>
  )
}

interface FollowUpLineProps {
  readonly followUp: FollowUp
  readonly number: number
  readonly state: FollowUpState | null
  readonly onChange: (state: FollowUpState | null) => void
}

function FollowUpLine({ followUp, number, state, onChange }: FollowUpLineProps) {
  return (
    <li className={classes['followUp']}>
      {number > 9 ? null : <RoomKey does="interview.keys.follow-up" index={number - 1} />}
      <Text size="sm" {...(state === null ? {} : { c: 'dimmed' })}>
        {followUp.text}
      </Text>
      <Button.Group aria-label={message('interview.follow-up.label', { number })}>
        <StateButton
          pressed={state === 'asked'}
          label={message('interview.follow-up.asked-label', { number })}
          shortcut={keysOf('interview.keys.follow-up')[number - 1]}
          onPress={() => onChange(state === 'asked' ? null : 'asked')}
        >
          {message('interview.follow-up.asked')}
        </StateButton>
        <StateButton
          pressed={state === 'covered'}
          label={message('interview.follow-up.covered-label', { number })}
          onPress={() => onChange(state === 'covered' ? null : 'covered')}
        >
          {message('interview.follow-up.covered')}
        </StateButton>
      </Button.Group>
    </li>
  )
}

interface StateButtonProps {
  readonly pressed: boolean
  readonly label: string
  /** The key that begins with this state. */
  readonly shortcut?: string | undefined
  readonly onPress: () => void
  readonly children: string
}

function StateButton({ pressed, label, shortcut, onPress, children }: StateButtonProps) {
  return (
    <Button
      size="compact-xs"
      variant={pressed ? 'filled' : 'default'}
      aria-pressed={pressed}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      onClick={onPress}
    >
      {children}
    </Button>
  )
}
