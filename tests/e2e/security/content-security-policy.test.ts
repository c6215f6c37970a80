import { CONTENT_SECURITY_POLICY } from '#electron/security/content-security-policy'
import { expect, test } from './one-window'

test('the page comes with the policy and is never taken for another kind of file', async ({
  oneWindow: { program },
}) => {
  const headers = await program.page.evaluate(async () => {
    const { headers: got } = await fetch('/index.html')
    return Object.fromEntries(got.entries())
  })
  expect(headers).toMatchObject({
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
  })
})

test('an inline script, an inline handler and a script from a blob do not run', async ({
  oneWindow: { program },
}) => {
  const { refused, ran } = await program.page.evaluate(async () => {
    const violations: string[] = []
    const all = new Promise<void>((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        violations.push(`${effectiveDirective} ${blockedURI}`)
        if (violations.length === 3) resolve()
      })
    })
    const say = 'globalThis.evilRan = true'
    const inline = document.createElement('script')
    inline.textContent = say
    const fromBlob = document.createElement('script')
    fromBlob.src = URL.createObjectURL(new Blob([say], { type: 'text/javascript' }))
    const button = document.createElement('button')
    button.setAttribute('onclick', say)
    document.body.append(inline, fromBlob, button)
    button.click()
    await all
    for (const element of [inline, fromBlob, button]) element.remove()
    return {
      refused: violations.map((text) => text.replace(/ blob.*/, ' blob')).sort(),
      ran: 'evilRan' in globalThis,
    }
  })
  expect(refused).toEqual(['script-src-attr inline', 'script-src-elem blob', 'script-src-elem inline'])
  expect(ran).toBe(false)
})

test('text is never evaluated as a script', async ({ oneWindow: { program } }) => {
  const errors = await program.page.evaluate(
    async () =>
      new Promise<string[]>((resolve) => {
        // In a task of its own: what the test itself runs is exempt from the policy.
        setTimeout(() => {
          const tries = [
            () => (Reflect.get(globalThis, 'eval') as (text: string) => unknown)('1 + 1'),
            () => Reflect.construct(Function, ['return 1']) as unknown,
          ]
          resolve(
            tries.map((attempt) => {
              try {
                return `ran: ${String(attempt())}`
              } catch (error) {
                return error instanceof Error ? error.name : ''
              }
            }),
          )
        }, 0)
      }),
  )
  expect(errors).toEqual(['EvalError', 'EvalError'])
})

test('the page embeds no other page and sends no form', async ({ oneWindow: { program } }) => {
  const refused = await program.page.evaluate(async () => {
    const violations: string[] = []
    const both = new Promise<void>((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        violations.push(effectiveDirective)
        if (violations.length === 2) resolve()
      })
    })
    const frame = document.createElement('iframe')
    frame.src = 'https://example.org/'
    const form = document.createElement('form')
    form.action = 'https://example.org/'
    document.body.append(frame, form)
    form.submit()
    await both
    frame.remove()
    form.remove()
    return violations.sort()
  })
  expect(refused).toEqual(['form-action', 'frame-src'])
})
