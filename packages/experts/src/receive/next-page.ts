import { ReceivedWrong } from './received-wrong'

/**
 * The address of the next page as a source gives it, a whole address or a query: never another place than that of the
 * first page. Undefined where there is none.
 * @throws ReceivedWrong where it leads elsewhere, or to a page that was read.
 */
export function nextPage(next: unknown, begin: string, seen: ReadonlySet<string>): string | undefined {
  if (typeof next !== 'string' || next === '') return undefined
  if (!URL.canParse(next, begin)) throw new ReceivedWrong('its next page has no address')
  const url = new URL(next, begin)
  const first = new URL(begin)
  if (url.origin !== first.origin || url.pathname !== first.pathname)
    throw new ReceivedWrong('its next page leads to another place')
  // A given page size is not always repeated in the link.
  if (!url.searchParams.has('page[size]') && first.pathname.endsWith('/software'))
    url.searchParams.set('page[size]', '100')
  if (seen.has(url.href)) throw new ReceivedWrong('its pages repeat without end')
  return url.href
}
