import { OseError, type SourceLocation } from '@opensource-experts/core'
import { knownReleases } from './known-releases'
import type { RulePack, RulePackStore } from './rule-pack'
import { parseSdkVersion, type SdkVersion } from './sdk-version'

/**
 * The pack for `own`, a minor or an exact version; `location` is where the notice begins.
 *
 * @throws OseError `sdk-unknown`, `sdk-pack-missing`.
 */
export async function openPack(
  packs: RulePackStore,
  asked: string,
  own: SdkVersion | undefined,
  location: SourceLocation,
): Promise<RulePack> {
  // TED takes the newest patch of the minor that the notice names (OPT-002), which itself has no patch number.
  const { minor, exact } = asked === 'own' ? { ...ownSdk(own, location), exact: undefined } : givenSdk(asked)
  const wanted = exact ?? minor
  const pack = await packs.open(wanted)
  if (pack) return pack
  const present = (await packs.list()).map(({ sdk }) => sdk)
  throw new OseError(
    'sdk-pack-missing',
    `There is no rule pack for SDK ${wanted} (present: ${present.join(', ') || 'none'}). Get one: ose sdk add ${exact ?? knownReleases[minor] ?? `${minor}.<patch>`}`,
    { facts: { sdk: wanted, present } },
  )
}

function ownSdk(sdk: SdkVersion | undefined, location: SourceLocation): SdkVersion {
  if (sdk) return sdk
  throw new OseError(
    'sdk-unknown',
    'The notice does not name its SDK (OPT-002: cbc:CustomizationID, "eforms-sdk-1.15"). Name one, such as --sdk 1.15.',
    { location, path: '/*/cbc:CustomizationID' },
  )
}

function givenSdk(text: string): SdkVersion {
  const sdk = parseSdkVersion(text)
  if (sdk) return sdk
  throw new OseError('sdk-unknown', `"${text}" is no SDK version. Give "own", a minor such as 1.15, or 1.15.1.`)
}
