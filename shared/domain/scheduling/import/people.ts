import { nameKey, splitAddress } from './names'
import type { ImportContext, PersonReference, PlannedPerson } from './plan'

/** The people that a file names: the known ones found by email, then by name; the others collected. */
export class PeopleFound {
  private readonly byEmail = new Map<string, PersonReference>()
  private readonly byName = new Map<string, PersonReference>()
  private readonly collected: PlannedPerson[] = []

  constructor(known: ImportContext['people']) {
    for (const { id, name, email } of known) {
      if (email !== undefined) this.byEmail.set(email.toLowerCase(), { id })
      if (!this.byName.has(nameKey(name))) this.byName.set(nameKey(name), { id })
    }
  }

  /** The one that a cell means: `Ana Diaz`, `Diaz, Ana`, `Ana Diaz <ana@agency.gov>`. */
  find(text: string, as: PlannedPerson['as']): PersonReference {
    const { name, email } = splitAddress(text)
    const known =
      (email === undefined ? undefined : this.byEmail.get(email.toLowerCase())) ??
      this.byName.get(nameKey(name))
    if (known !== undefined) return known
    const key = `person-${this.collected.length + 1}`
    this.collected.push({ key, name, ...(email !== undefined && { email }), as })
    const reference = { newKey: key }
    this.byName.set(nameKey(name), reference)
    if (email !== undefined) this.byEmail.set(email.toLowerCase(), reference)
    return reference
  }

  /** Those not known before, in the order in which they were met. */
  get added(): readonly PlannedPerson[] {
    return this.collected
  }
}
