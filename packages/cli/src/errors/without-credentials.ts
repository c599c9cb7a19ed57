import { redactAddress } from '@opensource-experts/core/http'

/**
 * User and password of addresses, which a mirror's or a directory's error may quote, are never printed; nor are queries,
 * which may hold a token. Word by word, so that a hostile name costs no more than its length.
 */
export function withoutCredentials(text: string): string {
  return text
    .split(/(\s)/u)
    .map((word) => (word.includes('://') && isSecret(word) ? redactWord(word) : word))
    .join('')
}

/** What closes the sentence around an address stays. */
function redactWord(word: string): string {
  let end = word.length
  while (end > 0 && '"\'<>).,;:'.includes(word.charAt(end - 1))) end -= 1
  return redactAddress(word.slice(0, end)) + word.slice(end)
}

/** What a user gave in place of a file: an address whole, spaces included. */
export function shownFile(file: string): string {
  return file.includes('://') ? redactAddress(file) : file
}

function isSecret(word: string): boolean {
  return word.includes('@') || word.includes('?')
}
