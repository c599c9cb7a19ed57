import { createValidator } from '@opensource-experts/adapters-ted/validate'
import { OseError } from '@opensource-experts/core'
import { defaultPacksDir, openPackStore } from '@opensource-experts/eforms-sdk'

// Once a thread: rules and schemas that are loaded serve every notice that comes.
const validator = createValidator({ packs: openPackStore(process.env.OSE_PACKS ?? defaultPacksDir()) })

/** `{ verdict }`, or `{ error }`: an error of a class does not cross a thread as one. */
export async function validate({ notice, sdk, language }) {
  try {
    return { verdict: await validator.validate(notice, { sdk, ...(language !== null && { language }) }) }
  } catch (error) {
    if (!OseError.isInstance(error)) throw error
    const { code, message, location } = error
    return { error: { code, message, ...(location && { location }) } }
  }
}
