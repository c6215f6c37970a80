import { AppError } from '#shared/kernel/app-error'

/**
 * Calls back for each operator of a content stream that we made, with its operands as they are written; the
 * brackets of arrays and dictionaries are operands too. Throws `document.not-rendered` at what is none of ours,
 * such as a text in round brackets or an inline image: what cannot be read must not pass for read.
 */
export function eachOperation(
  contents: string,
  operation: (operator: string, operands: readonly string[]) => void,
): void {
  const token = new RegExp(TOKEN)
  let operands: string[] = []
  for (let at = 0; at < contents.length; at = token.lastIndex) {
    token.lastIndex = at
    const [, space, operand, operator] = token.exec(contents) ?? []
    if (operand !== undefined) operands.push(operand)
    else if (operator !== undefined) {
      operation(operator, operands)
      operands = []
    } else if (space === undefined) {
      throw new AppError('document.not-rendered', `contents not understood at ${at}`)
    }
  }
}

/** White space, an operand (bracket, hexadecimal text, name, number), or an operator. */
const TOKEN = /(\s+)|(<<|>>|[[\]]|<[\da-f\s]*>|\/[^\s<>[\](){}/%]+|[+\-.\d]+)|([a-z'"*][a-z\d*]*)/iuy
