import { confirmAttestation } from '#shared/domain/interview/commands/confirm-attestation'
import { beginNotes } from '#shared/domain/interview/commands/run-commands'
import { Notes } from '#shared/domain/interview/notes'
import { questionsFor, type GuideQuestion } from '#shared/domain/preparation/interview-guide'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { readAs } from '#shared/log/read-as'
import { makeWorld, type World } from './world'

/** A lead before an interview, with what they do in its room and what stands in their notes then. */
export class LeadInRoom {
  readonly world: World
  readonly place: { readonly action: Id; readonly interview: Id }
  readonly questions: readonly GuideQuestion[]

  constructor(world: World) {
    this.world = world
    this.place = { action: world.action, interview: world.interview }
    this.questions = questionsFor(world.guide(1).guide.content, [world.roles()[0]?.id ?? ''])
  }

  readonly notes = (interview = this.place.interview): Notes => {
    const view = this.world.records.view(recordIds.notes(interview, this.world.lead))
    return Notes.parse((view && readAs(Notes, view)) ?? {})
  }

  /** Confirms that nothing stands against assessing the applicant, and begins. */
  readonly begin = async (interview = this.place.interview): Promise<void> => {
    const at = { ...this.place, interview }
    await this.world.run(confirmAttestation, { ...at, noConflict: true, reason: '' }, this.world.lead)
    await this.world.run(beginNotes, at, this.world.lead)
  }
}

export async function leadInRoom(): Promise<LeadInRoom> {
  return new LeadInRoom(await makeWorld())
}
