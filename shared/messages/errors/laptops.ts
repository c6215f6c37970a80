import type { Messages } from '../message-types'

/** What the rules about laptops and their keys refuse. */
export const laptopErrors = {
  'error.action.not-hr':
    'Only an HR specialist of this hiring action can do this. Ask one, or have your duties changed by one.',
  'error.person.duty-needs-hr':
    'Only an HR specialist of this hiring action gives or takes the duty HR specialist. Ask one.',
  'error.device.unknown': 'This laptop is not known in this hiring action. Have an HR specialist confirm it.',
  'error.device.retired':
    'This laptop was taken out of use and cannot come back under the same id. Renew it, then have it confirmed.',
  'error.device.keys-changed':
    'This laptop is known with other keys. Nothing was confirmed: compare the fingerprint by telephone, and renew the laptop if the keys are really new.',
  'error.device.signing-key-of-another':
    'Another person signs with this key already. Two people never share one: set up a key of their own on this laptop.',
  'error.device.signing-key-not-known':
    'Your signing key cannot prove this laptop: the others do not know it as yours, or another HR specialist said that its passphrase may be known. Have another HR specialist confirm the card of this laptop.',
  'error.device.unheard-of':
    'The others do not know this laptop yet, so nobody would believe what it confirms. Under This laptop, prove by your signing key that it is yours, or have another HR specialist confirm its card.',
  'error.card.unreadable':
    'This is not a laptop’s card, or it is damaged. Ask for the file again; its name ends in .evenhand-card.',
  'error.card.newer-version': 'This card was written by a newer Evenhand. Update Evenhand to read it.',
  'error.card.altered':
    'This card was altered after its laptop had signed it. Nothing was confirmed. Ask for it again, by another way.',
  'error.card.device-mismatch':
    'This card names another laptop than the one that signed it. Nothing was confirmed. Ask for it again, by another way.',
  'error.join.not-confirmed':
    'This file does not name this laptop. Nothing was taken in. Hand your card to HR, and ask for a file for it.',
  'error.join.earlier-id':
    'This file was made for this laptop before it was renewed, and is of no use any more. Nothing was taken in. Hand HR the new card, and ask for a new file.',
  'error.join.retired':
    'HR has taken this laptop out of use in this hiring action. Nothing was taken in. Ask HR; if it is to come back, renew it and hand HR the new card.',
  'error.join.other-keys':
    'This file names other keys than this laptop has. Nothing was taken in. Hand HR a new card, and compare the fingerprint by telephone.',
  'error.join.sender-unknown':
    'This file does not show whose laptop made it. Nothing was taken in. Ask HR to write it on their own laptop.',
  'error.join.not-from-hr':
    'This file was not made on a laptop of an HR specialist of the hiring action. Nothing was taken in. Ask HR to write it on their own laptop.',
  'error.join.other-person':
    'HR put this laptop down for somebody who took part already, but hiring actions have been worked on here under an id of its own. Nothing was taken in. Ask HR to invite the card as a new person, and to put that person on the panels.',
  'error.import.not-taking-part':
    'This laptop does not take part in that hiring action. Nothing was taken in. Use Join a hiring action on the first page.',
  'error.import.retired-laptop':
    'This archive holds work that a retired laptop did after the last that HR believes. Nothing was taken in. Ask HR where the archive comes from.',
  'error.hr.own-word':
    'What this laptop handed out makes somebody an HR specialist without the word of an HR specialist. Nothing of it was taken in. The program itself cannot do that, so somebody may have changed it: tell HR.',
  'error.import.not-vouched': {
    one: 'One change in this archive is vouched for by no laptop that HR has confirmed. Nothing was taken in. Ask HR to save the archive on their laptop.',
    other:
      '{count} changes in this archive are vouched for by no laptop that HR has confirmed. Nothing was taken in. Ask HR to save the archive on their laptop.',
  },
  'error.incoming.gone': 'This file was put away. Choose it again.',
} as const satisfies Messages
