import { z } from 'zod'
import { AgeRecipient, AgeSecretKey } from '../../kernel/age-keys'
import { Id } from '../../kernel/ids'
import { Instant } from '../../kernel/time'
import { Base64Der, LaptopKeys, LaptopName } from '../../domain/panel/laptop-keys'
import { Card } from '../bundle/card'
import { channel } from './channel'
import { Finding, Written } from './records'

const Passphrase = z.string().min(1).max(1000)

/** This laptop, as others are to know it. */
export const OwnLaptop = z.object({ device: Id, name: LaptopName, keys: LaptopKeys })
export type OwnLaptop = Readonly<z.infer<typeof OwnLaptop>>

/** The same with its person's word that it is theirs, under their signing key. */
const ProvenLaptop = OwnLaptop.extend({ proof: Base64Der })
export type ProvenLaptop = Readonly<z.infer<typeof ProvenLaptop>>

/** What a file holds that was verified and may be taken in, and who vouches for it. */
export const Incoming = z.object({
  kind: z.literal('verified'),
  /** Names it until it is taken in or put away. */
  id: Id,
  action: Id,
  title: z.string(),
  agency: z.string(),
  created: Instant,
  people: z.int(),
  applicants: z.int(),
  interviews: z.int(),
  changes: z.int(),
  /** Whose laptop made it; null where nobody signed it. */
  sender: z.object({ device: Id, name: z.string(), person: z.string(), keys: LaptopKeys }).nullable(),
  /** Who HR says works at this laptop, where that is somebody other than it took itself for. */
  becomes: z.object({ person: Id, name: z.string() }).nullable(),
  findings: z.array(Finding),
})
export type Incoming = Readonly<z.infer<typeof Incoming>>

/** A file that a passphrase opens, or nothing where none was chosen. */
const Chosen = z.union([Incoming, z.object({ kind: z.literal('locked'), id: Id })]).nullable()
export type Chosen = z.infer<typeof Chosen>

export const laptopChannels = {
  'laptop.describe': channel(z.object({}), OwnLaptop),
  'laptop.rename': channel(z.object({ name: LaptopName }), OwnLaptop),
  /** Signs, with the person's signing key, that this laptop is theirs in a hiring action. */
  'laptop.prove': channel(z.object({ action: Id, passphrase: Passphrase }), ProvenLaptop),
  /** Asks where, and writes this laptop's card there. */
  'laptop.save-card': channel(z.object({}), Written),
  /** Asks for a card and checks it. Null when none was chosen. */
  'laptop.read-card': channel(z.object({}), Card.nullable()),
  /** Asks where, and writes the hiring action for one confirmed laptop, encrypted. */
  'laptop.invite': channel(
    z.object({ action: Id, device: Id, name: z.string().max(200), work: Id }),
    Written,
  ),
  /**
   * Gives this laptop a new id and new keys; with a passphrase also the person, who lost the old one. The window
   * has to be opened anew afterwards.
   */
  'laptop.renew': channel(z.object({ passphrase: Passphrase.min(12).nullable() }), OwnLaptop),
  /** Asks for a joining file, and verifies all of it. */
  'laptop.join': channel(z.object({ work: Id }), Chosen),
  /** Asks for an archive of a hiring action that this laptop has, and verifies all of it. */
  'archive.import': channel(z.object({ work: Id }), Chosen),
  'incoming.unlock': channel(z.object({ id: Id, passphrase: Passphrase, work: Id }), Incoming),
  /** Takes in what was verified. With `personChanged` the window has to be opened anew. */
  'incoming.take': channel(
    z.object({ id: Id }),
    z.object({ action: Id, changes: z.int(), personChanged: z.boolean() }),
  ),
  'incoming.discard': channel(z.object({ id: Id }), z.object({})),
  /** Makes a recovery key. Nothing of it is kept. */
  'recovery.new': channel(z.object({}), z.object({ identity: AgeSecretKey, recipient: AgeRecipient })),
  /** Asks where, and writes the secret key there as age reads it. */
  'recovery.save': channel(
    z.object({ identity: AgeSecretKey, title: z.string().max(200), name: z.string().max(200) }),
    Written,
  ),
}
