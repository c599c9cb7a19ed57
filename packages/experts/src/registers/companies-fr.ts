import {
  anySignal,
  anyText,
  checkInput,
  defined,
  type Identifier,
  OseError,
  type SourcedFact,
} from '@opensource-experts/core'
import { createHttp, shownUrl } from '@opensource-experts/core/http'
import PQueue from 'p-queue'
import type { SizeFact } from '../directory/directory'
import { directoryAddress } from '../directory/directory-address'
import type { SourceAbout } from '../directory/source-about'
import { identifierIssue } from '../ids/identifier-issue'
import { normaliseIdentifier } from '../ids/normalise-identifier'
import { unavailable } from '../receive/public-directory'
import { items, line, member, whole } from '../receive/read-value'
import { ReceivedWrong } from '../receive/received-wrong'
import { type SourceOptions, sourceOptionsInput } from '../receive/source-options'
import { nutsOfDepartment } from './department-nuts'
import { type SizeBasis, sizeOf } from './size-of'

/** What the French register says of a firm on a day. No person is in it. */
export interface FirmIdentity {
  readonly siren: string
  readonly name: string
  readonly ids: readonly Identifier[]
  /** Whether the firm exists still; absent where the register does not say. */
  readonly active?: boolean
  /** Of the whole group, with the year of the count; absent where it cannot be told. */
  readonly size?: SizeFact
  readonly sizeBasis?: SizeBasis
  /** NUTS 3 of its head office, not of its branches. */
  readonly territories: readonly SourcedFact<string>[]
}

export interface CompaniesFr {
  readonly about: SourceAbout
  /**
   * A firm by SIREN or SIRET, spaces and dots accepted. Undefined where the register does not know it, or where the firm does
   * not disclose its data: unknown is not closed.
   * @throws OseError `query-invalid` for a number that does not check, without asking; `source-unavailable`.
   */
  identify(number: string, options?: { readonly signal?: AbortSignal }): Promise<FirmIdentity | undefined>
}

const about: SourceAbout = {
  id: 'companies-fr',
  name: 'French search for companies (recherche-entreprises)',
  publisher: 'DINUM',
  home: 'https://recherche-entreprises.api.gouv.fr/docs/',
  address: 'https://recherche-entreprises.api.gouv.fr',
  addressMark: 'read in public code',
  licence: 'NOASSERTION',
  tells: ['identity', 'size', 'territory'],
  lacks: ['offers', 'maintains', 'undisclosed', 'number', 'licence'],
  shape:
    'JSON { results: [{ siren, nom_complet, siege, categorie_entreprise, tranche_effectif_salarie, etat_administratif, finances, tva }] }. Read in the description and the code of the service; persons in it are not read.',
  key: false,
  inclusion: 'Firms of the national register that disclose their data.',
  interests: ['Not stated in the data.'],
}

/** The register allows 7 requests a second from one address: 5 are made. */
const rate = { concurrency: 2, interval: 1000, intervalCap: 5 }

/** Who a French firm is, how large, of which year, and where its head office is. */
export function createCompaniesFr(options: SourceOptions = {}): CompaniesFr {
  checkInput('createCompaniesFr', { options: [sourceOptionsInput, options] })
  const { id = about.id, now = Date.now } = options
  const given = directoryAddress(options.address ?? about.address ?? '')
  const address = shownUrl(given).replace(/\/+$/u, '')
  const http = createHttp({ retries: 2, totalMs: 30_000, maxBytes: 4 * 1024 * 1024, ...options.http })
  const queue = new PQueue(rate)
  return {
    about: structuredClone(about),
    async identify(number, call = {}) {
      checkInput('identify', { number: [anyText, number], options: [{ members: { signal: anySignal } }, call] })
      const siren = sirenOf(number)
      call.signal?.throwIfAborted()
      const url = `${address}/search?q=${siren}&page=1&per_page=10`
      try {
        const answer = await queue.add(() => http.request(url, defined({ signal: call.signal })))
        const results = member(answer.json(), 'results')
        if (!Array.isArray(results)) throw new ReceivedWrong('its answer has no results')
        const found = results.find((each) => member(each, 'siren') === siren)
        const day = new Date(now()).toISOString().slice(0, 10)
        return found === undefined ? undefined : identityOf(found, siren, `${address}/search?q=${siren}`, day)
      } catch (error) {
        call.signal?.throwIfAborted()
        throw unavailable(about, id, address, error)
      }
    },
  }
}

/** A SIRET begins with the SIREN. */
function sirenOf(number: string): string {
  const value = number.replace(/[\s.]/gu, '')
  const scheme = value.length === 14 ? 'SIRET' : 'SIREN'
  const identifier = normaliseIdentifier({ scheme, value })
  const issue = identifierIssue(identifier)
  if (issue === undefined) return identifier.value.slice(0, 9)
  throw new OseError('query-invalid', `"${value.slice(0, 20)}" ${issue}. Correct the number.`)
}

function identityOf(firm: unknown, siren: string, source: string, date: string): FirmIdentity {
  const name = line(member(firm, 'nom_raison_sociale')) ?? line(member(firm, 'nom_complet'))
  if (name === undefined) throw new ReceivedWrong('its firm has no name')
  const state = member(firm, 'etat_administratif')
  const seat = nutsOfDepartment(member(member(firm, 'siege'), 'departement'))
  const size = sizeOf(firm)
  const year = whole(member(firm, 'annee_categorie_entreprise'))
  const vat = items(member(firm, 'tva')).flatMap((value) => line(value) ?? [])
  return {
    siren,
    name,
    ids: [
      { scheme: 'SIREN', value: siren },
      ...vat.map((value) => ({ scheme: 'VAT', value })).filter((each) => identifierIssue(each) === undefined),
    ],
    ...(state === 'A' || state === 'C' ? { active: state === 'A' } : {}),
    ...(size
      ? {
          size: { value: size.value, source, date, ...defined({ year: isYear(year) ? year : undefined }) },
          sizeBasis: size.basis,
        }
      : {}),
    territories: seat === undefined ? [] : [{ value: seat, source, date }],
  }
}

function isYear(year: number | undefined): boolean {
  return year !== undefined && year >= 1990 && year <= 2200
}
