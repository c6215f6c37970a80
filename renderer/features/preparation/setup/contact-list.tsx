import { Group, Stack, TextInput } from '@mantine/core'
import { z } from 'zod'
import { Contact } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { RemoveTool } from '../editing/item-tool'
import { ListSection } from '../editing/list-section'
import { useEdit } from '../editing/use-edit'
import { useEditedValue } from '../editing/use-edited'

interface ContactListProps {
  readonly action: Id
  readonly contacts: readonly Contact[]
}

const PARTS = ['name', 'duty', 'telephone', 'email'] as const
const Contacts = z.array(Contact)

/** Whom to ask about this hiring action, and about what. */
export function ContactList({ action, contacts: stored }: ContactListProps) {
  const edit = useEdit(action)
  const record = recordIds.action(action)
  const edited = useEditedValue({ action, record, field: 'contacts' }, Contacts, [...stored])
  const contacts = edited.value
  const remove = (index: number, name: string): void =>
    void edit([{ record, field: 'contacts', value: contacts.filter((_, other) => other !== index) }], {
      said: message('preparation.removed', { name }),
    })
  return (
    <ListSection
      title={message('set-up.contacts')}
      add={message('set-up.add-contact')}
      onAdd={() => edited.set([...contacts, { name: '', duty: '', telephone: '', email: '' }])}
      empty={contacts.length === 0 ? message('set-up.no-contacts') : undefined}
    >
      <Stack gap="xs">
        {contacts.map((contact, index) => (
          <ContactLine
            // A contact has no id; the lines are all alike and hold nothing of their own.
            key={`contact ${String(index)}`}
            contact={contact}
            number={index + 1}
            onType={(fields) =>
              edited.type(contacts.map((other, at) => (at === index ? changed(other, fields) : other)))
            }
            onLeave={edited.leave}
            onRemove={() => remove(index, contact.name)}
          />
        ))}
      </Stack>
    </ListSection>
  )
}

function changed(contact: Contact, fields: Partial<Contact>): Contact {
  return { ...contact, ...fields }
}

interface ContactLineProps {
  readonly contact: Contact
  readonly number: number
  readonly onType: (fields: Partial<Contact>) => void
  readonly onLeave: () => void
  readonly onRemove: () => void
}

function ContactLine({ contact, number, onType, onLeave, onRemove }: ContactLineProps) {
  return (
    <Group gap="xs" wrap="wrap">
      {PARTS.map((part) => (
        <TextInput
          key={part}
          style={{ flex: '1 1 9rem' }}
          aria-label={message(`set-up.contact.${part}`, { number })}
          placeholder={message(`set-up.contact.${part}.hint`)}
          maxLength={300}
          value={contact[part]}
          onChange={(event) => onType({ [part]: event.currentTarget.value })}
          onBlur={onLeave}
        />
      ))}
      <RemoveTool label={message('preparation.remove', { name: contact.name })} onClick={onRemove} />
    </Group>
  )
}
