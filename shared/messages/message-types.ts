/** A message, or its two forms where one of a thing is said differently from several: `count` decides. */
export type Message = string | { readonly one: string; readonly other: string }

/** A part of the catalogue: key to message. `{name}` stands for a value. */
export type Messages = Readonly<Record<string, Message>>

/** A value that a message names. */
export type MessageValue = string | number

/** The names of the values in a text: `'from' | 'to'` of `{from} to {to}`. */
type NamesInText<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesInText<Rest>
  : never

type NamesIn<Entry> = Entry extends string
  ? NamesInText<Entry>
  : Entry extends { readonly one: infer One extends string; readonly other: infer Other extends string }
    ? NamesInText<One> | NamesInText<Other> | 'count'
    : never

/** The values that must be given with a message; `count` is a number. */
export type ValuesFor<Entry> = {
  readonly [Name in NamesIn<Entry>]: Name extends 'count' ? number : MessageValue
}

/** Nothing more to give where a message names no value. */
export type ValueArguments<Entry> = [NamesIn<Entry>] extends [never] ? [] : [values: ValuesFor<Entry>]
