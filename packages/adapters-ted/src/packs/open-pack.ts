import { OseError, type SourceLocation } from '@opensource-experts/core'
import { type Customization, dialectName } from '../tables/customization'
import { parseSdkVersion, type SdkVersion } from '../tables/sdk-version'
import { knownReleases } from './known-releases'
import type { RulePack, RulePackStore } from './rule-pack'

/**
 * The pack for `own`, a minor or an exact version; `locate` says where the notice begins, which takes a look through all of it.
 *
 * @throws OseError `sdk-unknown`, `sdk-pack-missing`.
 */
export async function openPack(
  packs: RulePackStore,
  asked: string,
  own: Customization,
  locate: () => SourceLocation,
): Promise<RulePack> {
  // TED takes the newest patch of the minor that the notice names (OPT-002), which itself has no patch number.
  const { minor, exact } = asked === 'own' ? { ...ownSdk(own, locate), exact: undefined } : givenSdk(asked)
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

function ownSdk({ sdk, dialect, stated }: Customization, locate: () => SourceLocation): SdkVersion {
  const base = dialect?.basedOn
  // A base that somebody states stands above what the notice says.
  const rests = base === undefined ? undefined : parseSdkVersion(base)
  if (rests) return rests
  if (sdk) return sdk
  const says = dialect
    ? `The notice is in ${dialectName(dialect)}, a national form of eForms; ${base === undefined ? 'which SDK of the EU it rests on is not known here' : `"${base}" is no SDK version that it could rest on`}. To check it by the rules of the EU, say which (option dialects, --dialect-sdk), or name a version, such as --sdk 1.15.`
    : `The notice ${stated === '' ? 'does not name its SDK' : `says "${stated}", which is no eForms SDK`} (OPT-002: cbc:CustomizationID, "eforms-sdk-1.15"). Name one, such as --sdk 1.15.`
  throw new OseError('sdk-unknown', says, {
    location: locate(),
    path: '/*/cbc:CustomizationID',
    ...(dialect ? { facts: { dialect } } : {}),
  })
}

function givenSdk(text: string): SdkVersion {
  const sdk = parseSdkVersion(text)
  if (sdk) return sdk
  throw new OseError('sdk-unknown', `"${text}" is no SDK version. Give "own", a minor such as 1.15, or 1.15.1.`)
}
