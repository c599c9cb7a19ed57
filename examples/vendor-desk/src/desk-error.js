/** What a user can be told: an HTTP status, a code for which the page has words, and facts. */
export function deskError(status, code, facts = {}) {
  return Object.assign(new Error(code), { status, code, facts })
}
