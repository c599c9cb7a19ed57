import { anyText, checkInput, defined, type Leaf, type Members, OseError } from '@opensource-experts/core'

/** A consultation on PLACE or another MPE host. */
export interface PlaceConsultation {
  readonly host: string
  /** Numeric id, kept as text. */
  readonly id: string
  /** Acronym of the buying body, three letters or digits. */
  readonly orgAcronyme: string
}

const placeHost = 'www.marches-publics.gouv.fr'

const optionsInput: Members = { members: { hosts: { list: anyText } } }
const consultationInput: Members = {
  members: { host: anyText, id: anyText, orgAcronyme: anyText },
  required: ['id', 'orgAcronyme'],
}
const addressInput: Leaf = (value) =>
  typeof value === 'string' || value instanceof URL ? undefined : { code: 'invalid', message: 'must be an address' }

export interface PlaceUrlOptions {
  /** Hosts of other MPE platforms to accept beside PLACE. Default none. */
  readonly hosts?: readonly string[]
}

/**
 * Reads the address of a consultation: `/entreprise/consultation/{id}?orgAcronyme=abc`, or the older
 * `?page=entreprise.EntrepriseDetailsConsultation&refConsultation={id}&orgAcronyme=abc`. Nothing is fetched.
 *
 * @throws OseError `place-url-invalid` for anything else: another host, no https, credentials, a doubled parameter.
 */
export function parsePlaceUrl(address: string | URL, options: PlaceUrlOptions = {}): PlaceConsultation {
  checkInput('parsePlaceUrl', { address: [addressInput, address], options: [optionsInput, options] })
  const { hosts = [] } = options
  const url = asUrl(address)
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '')
    throw invalid('it is not a plain https address')
  const known = [placeHost, ...hosts.map((host) => host.toLowerCase())]
  if (!known.includes(url.hostname))
    throw invalid(`the host ${url.hostname} is not known (${known.join(', ')}); give it in hosts if it runs MPE`)
  const id = /^\/entreprise\/consultation\/(\d{1,18})\/?$/u.exec(url.pathname)?.[1] ?? olderId(url)
  if (id === undefined) throw invalid('it is not the address of a consultation')
  return { host: url.hostname, id, orgAcronyme: acronym(single(url, 'orgAcronyme')) }
}

/** The address of a consultation in its present form. @throws OseError `place-url-invalid` for a malformed part. */
export function placeConsultationUrl(
  consultation: Omit<PlaceConsultation, 'host'> & { readonly host?: string },
): string {
  checkInput('placeConsultationUrl', { consultation: [consultationInput, consultation] })
  const { id, orgAcronyme, host = placeHost } = consultation
  if (!/^\d{1,18}$/u.test(id)) throw invalid(`the id ${JSON.stringify(id)} is not a number`)
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/iu.test(host)) throw invalid(`the host ${JSON.stringify(host)} is not a host name`)
  return `https://${host.toLowerCase()}/entreprise/consultation/${id}?orgAcronyme=${acronym(orgAcronyme)}`
}

function asUrl(address: string | URL): URL {
  try {
    return new URL(address)
  } catch (cause) {
    throw invalid('it is not a URL', cause)
  }
}

function olderId(url: URL): string | undefined {
  const page = single(url, 'page')?.toLowerCase()
  if (!['/', '/index.php'].includes(url.pathname) || page !== 'entreprise.entreprisedetailsconsultation')
    return undefined
  const id = single(url, 'refConsultation')
  return id !== undefined && /^\d{1,18}$/u.test(id) ? id : undefined
}

function single(url: URL, name: string): string | undefined {
  const values = url.searchParams.getAll(name)
  if (values.length > 1) throw invalid(`it has ${name} twice`)
  return values[0]
}

function acronym(value: string | undefined): string {
  if (value !== undefined && /^[a-z0-9]{3}$/iu.test(value)) return value
  throw invalid('orgAcronyme must be three letters or digits')
}

function invalid(why: string, cause?: unknown): OseError {
  const message = `The consultation address cannot be used: ${why}. Copy it from the consultation's public page.`
  return new OseError('place-url-invalid', message, defined({ cause }))
}
