import type { Words } from '../../text/words'

/** What the law and its forms ask in words that look like a fault, and is none. */
export const standardEn: Words = {
  none: 'other/alternative document*/evidence/proof/means/information .. authority/buyer/entity/council considers/consider/deems/deem/regards/finds .. appropriate/suitable/adequate/sufficient|other/alternative document*/evidence/proof/means/information considered/deemed .. appropriate/suitable/adequate|certificate* .. issued by .. authority/authorities/administration*|tax/fiscal certificate*',
  onsite: 'redundan*|from each other/another|from one another',
  'job-age':
    'less/fewer/more than # year/years ago|reference*/works/services/contracts/projects/deliver* .. less/fewer/more than # year/years|completed/delivered/performed/executed .. less/fewer/more than # year/years|carried out less/fewer/more than # year/years',
  // A criterion that only says where it is described.
  'see-there':
    'see|cf|refer|in accordance with|according to|as per|pursuant to|as set out|set out/forth|laid down|described|defined|stated|specified|detailed|indicated|listed|given|contained|found|available|published|in/within the',
  'tender-papers':
    'tender/bid/bidding/procurement/contract/invitation document*/documentation/papers/pack/dossier/specification*/notice|invitation to tender|itt|rfp|pqq|instructions to tenderers/bidders|terms of reference|specification|specifications|annex|appendix|schedule #',
  'own-form': 'espd|self declaration*|declaration form*',
}
