/** Somebody who starts the program for the first time. */
export interface NewPerson {
  readonly name: string
  readonly title: string
  readonly agency: string
  readonly email: string
  readonly passphrase: string
}

/** The made-up person of the tests. */
export const AVERY: NewPerson = {
  name: 'Avery Haldane',
  title: 'Civil Engineer',
  agency: 'Bureau of Tidal Works',
  email: 'avery.haldane@tidal.example',
  passphrase: 'harbour lantern quartz meadow',
}

/** Who comes second: an interviewer on a laptop of her own. */
export const NOOR: NewPerson = {
  name: 'Noor Haddad',
  title: 'Hydrologist',
  agency: 'Bureau of Tidal Works',
  email: 'noor.haddad@tidal.example',
  passphrase: 'pebble orchard twelve violin',
}
