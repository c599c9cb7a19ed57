import { createHash, createHmac } from 'node:crypto'
import canonicalize from 'canonicalize'

/** RFC 8785: one text for one value, whatever the order of its members. */
export function canonical(value: unknown): string {
  return canonicalize(value) ?? 'null'
}

/** SHA-256 of the canonical text, in hexadecimal. */
export function digestOf(value: unknown): string {
  return sha256(canonical(value))
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** A name that only those who hold the salt can tie to a person. The purpose keeps an id and an address apart. */
export function pseudonym(salt: string, purpose: 'person' | 'address' | 'account' | 'claims', text: string): string {
  return createHmac('sha256', salt).update(`${purpose}\u0000${text}`).digest('hex')
}
