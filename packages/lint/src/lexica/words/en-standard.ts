import type { Words } from '../../text/words'

/** What the law and its forms ask in words that look like a fault, and is none. */
export const standardEn: Words = {
  none: 'other/alternative document*/evidence/proof/means/information .. authority/buyer/entity/council considers/consider/deems/deem/regards/finds .. appropriate/suitable/adequate/sufficient|other/alternative document*/evidence/proof/means/information considered/deemed .. appropriate/suitable/adequate|certificate* .. issued by .. authority/authorities/administration*|tax/fiscal certificate*',
  onsite: 'redundan*|from each other/another|from one another',
  'job-age':
    'less/fewer/more than # year/years ago|reference*/works/services/contracts/projects/deliver* .. less/fewer/more than # year/years|completed/delivered/performed/executed .. less/fewer/more than # year/years|carried out less/fewer/more than # year/years',
  'own-form': 'espd|self declaration*|declaration form*',
}
