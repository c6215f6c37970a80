import type { AuditModel } from '#shared/contracts/documents/audit'
import type { ContentsModel } from '#shared/contracts/documents/contents'
import type { GradingPacketFiles, GradingPacketModel } from '#shared/contracts/documents/grading-packet'
import type { PacketFiles, PacketModel } from '#shared/contracts/documents/packet'
import type { ScoreSheetModel } from '#shared/contracts/documents/score-sheet'
import type { SignedReportModel } from '#shared/contracts/documents/signed-report'
import type { DocumentPhase } from './render-checked'

/** What is to be made. */
export type RenderRequest =
  | { readonly kind: 'score-sheet'; readonly model: ScoreSheetModel }
  | { readonly kind: 'signed-report'; readonly model: SignedReportModel }
  | { readonly kind: 'audit'; readonly model: AuditModel }
  | { readonly kind: 'contents'; readonly model: ContentsModel }
  | { readonly kind: 'packet'; readonly model: PacketModel; readonly files: PacketFiles }
  | {
      readonly kind: 'grading-packet'
      readonly model: GradingPacketModel
      readonly files: GradingPacketFiles
    }

/** What the worker answers: any number of `progress`, then one of the others. */
export type RenderReply =
  | {
      readonly kind: 'progress'
      readonly phase: DocumentPhase
      readonly page: number
      readonly pages: number
    }
  | { readonly kind: 'done'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'failed'
      readonly code: string
      readonly detail: string
      readonly values: Readonly<Record<string, string | number>>
    }

/** What main posts to the rendering worker; one at a time. */
export interface RenderPost {
  readonly fontsFolder: string
  readonly request: RenderRequest
}
