import { anyText, checkInput, expectText, type Members } from '@opensource-experts/core'

/** `1.15` or `1.15.1`; `eforms-sdk-` may stand before, a profile (`#extended#...`) behind. */
export interface SdkVersion {
  readonly minor: string
  /** The whole version where it has a patch number. */
  readonly exact?: string
}

export function parseSdkVersion(text: string): SdkVersion | undefined {
  expectText('parseSdkVersion', 'text', text)
  const found = /^(?:eforms-sdk-)?(\d{1,3}\.\d{1,3})(\.\d{1,4}(?:-[a-z]+\.\d{1,4})?)?(?:#.*)?$/.exec(text.trim())
  const minor = found?.[1]
  if (minor === undefined) return undefined
  return found?.[2] === undefined ? { minor } : { minor, exact: `${minor}${found[2]}` }
}

/** Negative where `a` is older. A pre-release is older than its release. */
export function compareSdkVersions(a: string, b: string): number {
  expectText('compareSdkVersions', 'a', a)
  expectText('compareSdkVersions', 'b', b)
  const [left, right] = [parts(a), parts(b)]
  for (let index = 0; index < 5; index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function parts(version: string): number[] {
  const [release = '', preRelease] = version.split('-')
  const numbers = release.split('.').map(Number)
  return [
    numbers[0] ?? 0,
    numbers[1] ?? 0,
    numbers[2] ?? 0,
    preRelease === undefined ? 1 : 0,
    Number(preRelease?.split('.')[1] ?? 0),
  ]
}

const askedInput: Members = { members: { minor: anyText, exact: anyText }, required: ['minor'] }

/** The exact version asked for, or the newest patch of the minor. */
export function pickVersion(present: readonly string[], asked: SdkVersion): string | undefined {
  checkInput('pickVersion', { present: [{ list: anyText }, present], asked: [askedInput, asked] })
  const fits = present.filter((version) =>
    asked.exact === undefined ? parseSdkVersion(version)?.minor === asked.minor : version === asked.exact,
  )
  return fits.sort(compareSdkVersions).at(-1)
}
