import { describe, expect, it } from 'vitest'
import { hrByOwnWord } from '#shared/domain/panel/own-word'
import { recordIds } from '#shared/domain/record-ids'
import { newId } from '#shared/kernel/ids'
import { ACTION, change, PERSON, random } from '../bundle/support/small-archive'

const [clerk, sme, friend] = [newId(random), newId(random), newId(random)]
const gives = (by: string, to: string, duties = ['hr-specialist']) =>
  change([{ record: recordIds.person(ACTION, to), field: 'duties', value: duties }], { actor: by })
const starts = (by: string) =>
  change([{ record: recordIds.action(ACTION), field: 'creator', value: by }], { actor: by })

const here = [starts(PERSON), gives(PERSON, clerk)]
const claim = (...fresh: ReturnType<typeof gives>[]) =>
  hrByOwnWord({ action: ACTION, creator: PERSON, here, fresh })

describe('the word that makes somebody HR', () => {
  it('is that of who started the action, and of whom they made HR, in whatever order it comes', () => {
    expect(claim(gives(clerk, friend), gives(friend, sme))).toBeUndefined()
    expect(claim(gives(friend, sme), gives(clerk, friend))).toBeUndefined()
  })

  it('still counts once that person is of HR no longer', () => {
    expect(claim(gives(PERSON, clerk, ['sme']), gives(clerk, friend))).toBeUndefined()
  })

  it('may be left as it is by others, who write of the other duties', () => {
    expect(claim(gives(sme, clerk, ['hr-specialist', 'sme']))).toBeUndefined()
    expect(claim(gives(sme, sme, ['sme']))).toBeUndefined()
  })

  it('is not one’s own, nor that of a friend without the duty', () => {
    const [own, other] = [gives(sme, sme), gives(sme, friend)]
    expect(claim(own)).toBe(own)
    expect(claim(other, gives(friend, sme))).toBe(other)
  })

  it('is not taken by claiming to have started the action', () => {
    const forged = starts(sme)
    expect(claim(forged, gives(sme, friend))).toBe(forged)
    expect(claim(starts(PERSON))).toBeUndefined()
  })
})
