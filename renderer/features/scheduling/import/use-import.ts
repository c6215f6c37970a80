import { useMemo, useState } from 'react'
import type { Spreadsheet } from '#shared/contracts/ipc/app'
import { Role } from '#shared/domain/preparation/hiring-action'
import { plainMapping } from '#shared/domain/scheduling/import/change-mapping'
import type { Sheet } from '#shared/domain/scheduling/import/cells'
import { choosePlan, importCounts } from '#shared/domain/scheduling/import/choose-rows'
import { chooseSheet, guessMapping } from '#shared/domain/scheduling/import/guess-mapping'
import type { Mapping } from '#shared/domain/scheduling/import/mapping'
import type { PackedSheet } from '#shared/domain/scheduling/import/packed-sheet'
import { applyRemembered } from '#shared/domain/scheduling/import/remembered-mapping'
import { interviewRounds } from '#shared/domain/scheduling/interview-rounds'
import type { AppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import type { ZoneId } from '#shared/kernel/time'
import { useSession } from '../../../app/session'
import { useRecordsOf } from '../../../data/use-live'
import type { WholeSchedule } from '../interviews/use-schedule'
import { useMerged } from '../applicants/use-merged'
import { importContext } from './import-context'
import { useImportPlan } from './use-import-plan'
import { useRemembered } from './use-remembered'

/** What a person chose about a file, beginning with what was guessed. */
interface Choices {
  readonly sheet: string
  /** What the headings seem to mean. */
  readonly guess: Mapping
  /** What a person says they mean, once they said something. */
  readonly corrected: Mapping | undefined
  /** Why no headings were found, where they were not. */
  readonly unread: AppError | undefined
  readonly zone: ZoneId
  readonly round: number
  readonly addRoles: boolean
  readonly leaveOutProblems: boolean
  readonly duplicates: ReadonlySet<number>
}

/** A file on its way in: what it holds, how it is read, what would become of it. */
export type Importing = ReturnType<typeof useImport>

export function useImport(action: Id, schedule: WholeSchedule, file: Spreadsheet) {
  const { data } = useSession()
  const roles = useRecordsOf(data.records, action, 'role', Role)
  const merged = useMerged(action)
  const rounds = useMemo(() => interviewRounds(schedule.rounds, schedule.guides), [schedule])
  const [choices, setChoices] = useState<Choices>(() => ({
    ...guessed(file),
    zone: schedule.action.zone,
    round: rounds[0]?.number ?? 1,
    addRoles: true,
    leaveOutProblems: false,
    duplicates: new Set(),
  }))
  const change = (part: Partial<Choices>) => setChoices((before) => ({ ...before, ...part }))
  const { sheet: name, guess, corrected, zone, round, addRoles } = choices
  const { mapping: remembered, keep, forget } = useRemembered(guess)
  const mapping = useMemo(
    () => corrected ?? (remembered === undefined ? guess : applyRemembered(guess, remembered)),
    [corrected, remembered, guess],
  )
  const sheet = file.sheets.find((each) => each.name === name)
  const context = useMemo(() => {
    if (roles === undefined || merged === undefined) return undefined
    return importContext(schedule, roles, merged, { zone, round, addRoles })
  }, [schedule, roles, merged, zone, round, addRoles])
  const { plan, level, error } = useImportPlan(sheet?.packed, mapping, context)
  const chosen = useMemo(() => plan && choosePlan(plan, choices), [plan, choices])
  const counts = useMemo(() => chosen && importCounts(chosen), [chosen])
  return {
    file,
    sheet,
    mapping,
    /** Where the columns are read as the last time: what they meant then. */
    remembered: corrected === undefined ? remembered : undefined,
    keep: async () => (mapping.exact === true ? undefined : keep(mapping)),
    forget,
    rounds,
    choices,
    plan,
    /** Whether the plan is of all that is chosen; until then nothing can be imported. */
    level,
    error,
    chosen,
    counts,
    change,
    /** Another way to read the rows: what was decided about single rows does not hold any more. */
    read: (part: Partial<Choices>) => change({ ...part, leaveOutProblems: false, duplicates: new Set() }),
    chooseSheet: (other: string) => {
      const rows = file.sheets.find((each) => each.name === other)?.top ?? []
      const found = guessMapping(rows, other)
      change({
        sheet: other,
        guess: found.ok ? found.value : plainMapping(rows),
        corrected: undefined,
        unread: found.ok ? undefined : found.error,
        leaveOutProblems: false,
        duplicates: new Set(),
      })
    },
  }
}

function guessed({ sheets }: Spreadsheet): Pick<Choices, 'sheet' | 'guess' | 'corrected' | 'unread'> {
  const best = chooseSheet(sheets.map(rowsOnTop))
  const first = sheets.find(({ hidden }) => !hidden) ?? sheets[0]
  return best.ok
    ? { sheet: best.value.sheet.name, guess: best.value.mapping, corrected: undefined, unread: undefined }
    : {
        sheet: first?.name ?? '',
        guess: plainMapping(first?.top ?? []),
        corrected: undefined,
        unread: best.error,
      }
}

/** A sheet as far as its headings are looked for. */
function rowsOnTop({ name, hidden, top }: PackedSheet): Sheet {
  return { name, hidden, rows: top }
}
