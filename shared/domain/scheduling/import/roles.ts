import { tidy } from './cells'
import type { ImportContext, RoleReference } from './plan'

function roleKey(name: string): string {
  return tidy(name).toLowerCase()
}

/** The roles that a file names: those of the hiring action by name or by id, and new ones where they may be added. */
export class RolesFound {
  private readonly byName = new Map<string, RoleReference>()
  private readonly mayAdd: boolean
  /** The names of the hiring action's roles, for a message. */
  readonly knownNames: string

  constructor(context: Pick<ImportContext, 'roles' | 'addRoles'>) {
    for (const { id } of context.roles) this.byName.set(roleKey(id), { id })
    for (const { id, name } of context.roles) {
      this.byName.set(roleKey(name), this.byName.get(roleKey(id)) ?? { id })
    }
    this.mayAdd = context.addRoles === true || context.roles.length === 0
    this.knownNames = context.roles.map(({ name }) => name).join(', ')
  }

  /** The names in a cell: one role, or several with semicolons or line breaks between them. */
  namesIn(text: string): string[] {
    if (this.byName.has(roleKey(text))) return [tidy(text)]
    return text
      .split(/[;\n]/)
      .map((part) => tidy(part))
      .filter((part) => part !== '')
  }

  /** A new role keeps the spelling that was met first. Undefined: unknown, and none may be added. */
  find(name: string): RoleReference | undefined {
    const known = this.byName.get(roleKey(name))
    if (known !== undefined || !this.mayAdd) return known
    const added = { newName: tidy(name) }
    this.byName.set(roleKey(name), added)
    return added
  }
}
