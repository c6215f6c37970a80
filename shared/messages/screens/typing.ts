import type { Messages } from '../message-types'

/** What helps to type in the interview room: marks, quotes, flags, abbreviations, spelling. */
export const typing = {
  'typing.keys.time': 'Insert the time of the interview',
  'typing.keys.applicant': 'A new line for what the applicant says',
  'typing.keys.interviewer': 'A new line for what you say',
  'typing.keys.quote': 'Mark the selected words as a quote, or take the marks off',
  'typing.keys.flag': 'Flag this place to come back to',
  'typing.keys.jump': 'Go to a question by its number',
  'typing.keys.aids': 'Abbreviations and speaker marks; selected words become one',
  'typing.keys.spelling': 'Words to look at: spelling',

  'typing.speakers.applicant': 'A:',
  'typing.speakers.interviewer': 'I:',

  'typing.quote.nothing': 'Select the words of the quote first.',
  'typing.quote.done': 'Changed the quotation marks of the selected words.',

  'typing.flag.set': 'Flagged this place.',
  'typing.flag.cleared': 'Flag cleared.',
  'typing.flags': 'Places to come back to',
  'typing.flag.go': 'Question {number}: {words}',
  'typing.flag.beginning': 'beginning',
  'typing.flag.clear': 'Clear the flag: question {number}, {words}',
  'typing.flag.clear-short': 'Clear',

  'typing.jump.title': 'Go to a question',
  'typing.jump.number': 'Number of the question',
  'typing.jump.none': 'There are questions 1 to {count}.',
  'typing.jump.go': 'Go',

  'typing.aids': 'Typing aids',
  'typing.aids.about':
    'Kept on this laptop, for you alone. An abbreviation is written out when a space or punctuation follows; Ctrl+Z takes that back.',
  'typing.abbreviations': 'Abbreviations',
  'typing.abbreviations.none': 'None yet.',
  'typing.abbreviations.short': 'Short form',
  'typing.abbreviations.long': 'Written out',
  'typing.abbreviations.add': 'Add',
  'typing.abbreviations.remove': 'Remove',
  'typing.abbreviations.remove-label': 'Remove {short}',
  'typing.abbreviations.removed': 'Removed {short}.',
  'typing.abbreviations.bad-short': 'One word of at most {count} letters or digits.',
  'typing.abbreviations.no-long': 'Say what is to be written.',
  'typing.speakers': 'Who speaks',
  'typing.speakers.for-applicant': 'Mark of the applicant',
  'typing.speakers.for-interviewer': 'Mark of yourself',
  'typing.own-words': 'Own words',
  'typing.own-words.about': 'Words that the spelling does not ask about. One a line.',

  'typing.spelling.count': { one: '{count} word to look at', other: '{count} words to look at' },
  'typing.spelling.title': 'Words that the dictionary does not have',
  'typing.spelling.about': 'American English, without your own words and the names of this interview.',
  'typing.spelling.none': 'The dictionary has every word.',
  'typing.spelling.show': 'Show {word} in the transcript',
  'typing.spelling.replace': 'Replace {word} by {suggestion}',
  'typing.spelling.no-suggestion': 'no suggestion',
  'typing.spelling.own': 'My word',
  'typing.spelling.own-label': 'My word: {word}',
  'typing.close': 'Close',
} as const satisfies Messages
