/** @type {NodeJS.WritableStream} */
let stream = process.stdout

/**
 * What is said about preparing goes to standard error from here on: for commands whose standard output is
 * their answer.
 */
export function sayOnStandardError() {
  stream = process.stderr
}

/**
 * Says one thing that is being done, in one plain line.
 * @param {string} line
 */
export function say(line) {
  stream.write(`evenhand: ${line}\n`)
}
