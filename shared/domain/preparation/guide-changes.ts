import { canonicalJson } from '../../kernel/canonical'
import type { GuideContent, GuideQuestion } from './interview-guide'

/** What is different between two versions of a guide. `number` counts questions from 1, in the newer one. */
export type GuideChange =
  | { readonly kind: 'introduction' | 'conclusion' | 'checklist' | 'order' }
  | { readonly kind: 'added' | 'changed'; readonly number: number; readonly text: string }
  | { readonly kind: 'removed'; readonly number: number; readonly text: string }

/** What changed from one version to the next, in the order of the script; of a removed question its old number. */
export function guideChanges(before: GuideContent, after: GuideContent): readonly GuideChange[] {
  const changes: GuideChange[] = []
  if (!same(before.checklist, after.checklist)) changes.push({ kind: 'checklist' })
  if (!same(before.introduction, after.introduction)) changes.push({ kind: 'introduction' })
  const earlier = new Map(before.questions.map((question) => [question.id, question]))
  for (const [index, question] of after.questions.entries()) {
    const old = earlier.get(question.id)
    if (old === undefined) changes.push({ kind: 'added', number: index + 1, text: question.text })
    else if (!same(old, question)) changes.push({ kind: 'changed', number: index + 1, text: question.text })
  }
  const kept = new Set(after.questions.map(({ id }) => id))
  for (const [index, { id, text }] of before.questions.entries()) {
    if (!kept.has(id)) changes.push({ kind: 'removed', number: index + 1, text })
  }
  if (!same(shared(before.questions, kept), shared(after.questions, new Set(earlier.keys())))) {
    changes.push({ kind: 'order' })
  }
  if (!same(before.conclusion, after.conclusion)) changes.push({ kind: 'conclusion' })
  return changes
}

function shared(questions: readonly GuideQuestion[], ids: ReadonlySet<string>): readonly string[] {
  return questions.map(({ id }) => id).filter((id) => ids.has(id))
}

function same(left: unknown, right: unknown): boolean {
  return canonicalJson(left) === canonicalJson(right)
}
