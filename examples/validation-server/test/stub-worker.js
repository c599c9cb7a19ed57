/** Stands for a validator: the notice says what happens. */
export async function validate({ notice, sdk, language }) {
  const asked = new TextDecoder().decode(notice)
  if (asked === 'slow') await new Promise((resolve) => setTimeout(resolve, 300))
  if (asked === 'endless') for (;;);
  if (asked === 'dies') process.exit(1)
  if (asked === 'throws') throw new Error('secret of the house')
  if (asked === 'no-pack') return { error: { code: 'sdk-pack-missing', message: 'No pack.' } }
  if (asked === 'broken') return { error: { code: 'not-xml', message: 'No XML.', location: { line: 1, column: 2 } } }
  return { verdict: { valid: true, sdk, language, bytes: asked.length } }
}
