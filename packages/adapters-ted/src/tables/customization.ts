import { defined, expectObject } from '@opensource-experts/core'
import { parseSdkVersion, type SdkVersion } from './sdk-version'

/** A form of eForms that a State has made its own: what it adds is not known here. */
export interface NationalDialect {
  /** Such as `eForms-DE`. */
  readonly name: string
  /** Its own version, such as `1.2`; absent where it states none. */
  readonly version?: string
  /** The minor of the EU SDK that it rests on, where that is known. */
  readonly basedOn?: string
}

/** What a notice says of the rules it follows (OPT-002). */
export interface Customization {
  /** As it stands, at most 100 characters. */
  readonly stated: string
  /** The EU SDK, where the notice names one. */
  readonly sdk?: SdkVersion
  readonly dialect?: NationalDialect
}

// Source: the validator of eForms-DE (EFA-FHB, now KoSIT). The base of 2.0 and 2.1 was not confirmed.
const germanBases: Readonly<Record<string, string>> = { '1.0': '1.5', '1.1': '1.7', '1.2': '1.10' }

/**
 * One answer for reading, editing and validating: `eforms-sdk-1.12`, also with a patch number, a profile
 * (`#extended#...`) or a dot too many, as they are found; `eforms-de-2.1` is a dialect and names no SDK.
 */
export function parseCustomization(text: string | undefined): Customization {
  const whole = text?.trim() ?? ''
  const stated = whole.slice(0, 100)
  const sdk = parseSdkVersion(stated.startsWith('eforms-sdk-') ? stated.replace(/\.(?=#|$)/u, '') : '')
  return { stated, ...defined({ sdk, dialect: dialectOf(stated) }) }
}

function dialectOf(stated: string): NationalDialect | undefined {
  const german = /^eforms-de-(\d{1,3}\.\d{1,3})/u.exec(stated)?.[1]
  if (german !== undefined) return { name: 'eForms-DE', version: german, ...defined({ basedOn: germanBases[german] }) }
  // anskaffelser/eforms-sdk-nor: a fork of the SDK with rules, subtypes and codes of its own.
  if (/#extended#urn:fdc:anskaffelser\.no[:#]/u.test(`${stated}#`))
    return { name: 'eForms of Norway (anskaffelser.no)' }
  const [, state, version] = /^eforms-([a-z]{2})(?![a-z])-?(\d{1,3}\.\d{1,3})?/u.exec(stated) ?? []
  return state === undefined ? undefined : { name: `eForms-${state.toUpperCase()}`, ...defined({ version }) }
}

/** The same, with the base that somebody states for its national form (`{ 'eForms-DE 2.1': '1.12' }`) in place of ours. */
export function withBase(own: Customization, bases: Readonly<Record<string, string>>): Customization {
  const name = own.dialect && dialectName(own.dialect)
  if (!own.dialect || name === undefined || !Object.hasOwn(bases, name)) return own
  return { ...own, dialect: { ...own.dialect, ...defined({ basedOn: bases[name] }) } }
}

/** `eForms-DE 2.1`. */
export function dialectName(dialect: NationalDialect): string {
  expectObject('dialectName', 'dialect', dialect)
  const { name, version } = dialect
  return version === undefined ? name : `${name} ${version}`
}
