import type { Words } from '../../text/words'

/** English words on how a procedure is run: who is told what, when, and what may still change. */
export const conductEn: Words = {
  // Negotiation.
  bargain:
    'negotiat*|renegotiat*|haggl*|bargain*|best and final|price talks|talks on .. price*/rate*/terms|improve*/better/sharpen/lower/cut/reduce/drop .. price/prices/pricing/rate/rates/offer/tender/bid/fee/fees|revis*/rework/reconsider/revisit .. price/prices/pricing/rate/rates/offer/tender/bid/proposal|match .. price/lowest|ask*/seek/request* .. discount|discount .. asked/sought/requested|settle*/agree*/fix .. scope/rates/prices/price .. between/with/together|settle the .. rates/price|final rates/price between|second/new/revised/improved/final offer/tender/bid/price/proposal|improved offers/tenders/bids/prices|discuss* .. price/prices/rates/terms/tender|sharpen .. pencil*|rounds of talks|talks with|price negotiat*|bid down|knock .. off|second round',
  'in-play':
    'tenderer|tenderers|bidder|bidders|candidate|candidates|winner|winning|first/best/highest/top ranked/placed|shortlisted|short listed|preferred supplier|ranked first|first two/three|top two/three|leading|lowest price|authority|council|buyer|parties|before award/award/signing|successful|yes',
  // Tenders that come late, papers that change.
  'late-tender':
    'late tender/tenders/bid/bids/submission/submissions/offer/offers/arrival/arrivals|tender/tenders/bid/bids/submission/submissions/offer/offers/response/responses .. late|tender/tenders/bid/bids/submission/submissions/offer/offers/response/responses .. after the/closing deadline/closing/time/date/due|tender/tenders/bid/bids/submission/submissions arriving/received/lodged/submitted/coming after|miss*/missed the deadline/closing|past the deadline|bid/bids/tender/tenders/offer/offers/proposal/proposals/submission/submissions .. .. late/overdue|hour/hours/day/days/minute/minutes/bit late|late arrival*/envelope*/proposal*/response*|latecomer*|tardy|shortly after the|after the bell',
  'let-in':
    'accept*|admit*|consider|considered|let in|opened|open|allowed|taken into account|evaluated|examined|tolerat*|welcome|waive*|overlook*|excused|let through/pass/in|received|entertain*|included|be read|pass|read all|overlooked|forgiven',
  papers:
    'tender/bid/procurement/contract/bidding document/documents/papers/pack/dossier|specification|specifications|requirement|requirements|terms of reference|terms|scope|statement of requirements|invitation to tender|itt|draft contract|brief|criteria|rules of the/procedure|project|pilot|prototype|the tender|technical annex|feasibility study|business case|market study|needs analysis',
  unannounced:
    'without notice/notification/telling/informing/publication/publishing/corrigendum/warning|without .. new call/procedure/competition/notice/tender|without a new/further|without reopening|at any time|bidders/tenderers will/need/shall not be told/informed/notified|not be told/informed/notified|after the closing/deadline/opening|after bids/tenders/offers are/have/were|after .. bids/tenders .. in/opened/received/submitted|once tenders/bids/offers are/have|after tender/tenders/submission|following .. opening/submission|without .. extending/extension',
  'own-tender':
    'its/their/a/his/the tender/bid/offer/price/prices/proposal|bidder/tenderer that/who|tender/tenders/bid/bids|bidder/tenderer may/can',
  'complete-it': 'complet*|add|adds|added|amend*|correct|corrected|supplement*|replace*|modif*|alter*|rework*|swap*',
  candidacy:
    'certificate*|self declaration|espd|clarif*|clerical|obvious error*|arithmetical|selection documents|evidence|criteria|sub criterion|weighting*',
  // Time for tenders.
  'tenders-due':
    'tenders/tender/bids/bid/offers/proposals/submissions/responses .. due/returned/submitted/lodged/received/in/back/reach|time limit/allowed/given for .. tender*/bid*/receipt/submission/response*|tender/tendering/bidding/submission/response period/window|to tender/bid/respond|deadline for .. tender*/bid*/receipt/submission*/response*|bidders/tenderers/firms/suppliers have/get|closing date|submission of tenders/bids|responses/bids/tenders must/should/to be|to respond/bid/tender/prepare|bidders/firms/tenderers/suppliers/companies have|respond within|bids/tenders/responses/offers are wanted/expected/awaited|turnaround|offers/bids/tenders within|by return',
  'few-days':
    '#/one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/thirteen/fourteen day/days|#/five/six/seven/eight/nine/ten/twelve working/calendar/clear/business days|#/one/two/a week/weeks|#/forty/seventy/twenty hours|within the week|seven days|end of the week|few days',
  'ahead-of':
    'before the/that/tenders/closing|prior to|valid*|clarif*|question*|quer*|extended by|extension|additional information|certificate*|missing|sample*|sign*|standstill|visit*',
  // One firm knows more.
  inform:
    'answer*|information|clarification*|question*|visit*|meeting*|briefing*|document*|draft*|estimate*|report*|study|studies|data|deadline|closing date|repl*|notes|time',
  'one-firm':
    'to one/a/the single/bidder/tenderer/asker/caller/firm/supplier alone/only/who/that|for/to one bidder/tenderer/firm/supplier|only to the/that/a bidder/tenderer/firm/supplier/incumbent/person|one bidder/tenderer/firm/supplier only|bidder/tenderer/firm/supplier/person/whoever who/that asked/asks/raised/raises|whoever asked/asks|the asker/caller|some/certain/selected/chosen/two/few bidders/tenderers/firms/suppliers/companies|to the incumbent/caller/enquirer|to local bidders/firms',
  'told-all':
    'all bidders/tenderers/firms/suppliers/parties/interested|to all|everyone|published|publish|each bidder/tenderer|every bidder/tenderer|data room|without naming|anonym*|equally',
  told: 'clarification*|answers|finding*|pilot|its notes/report/work/study/advice/findings|study|meeting*|discussion*|conversation*|site visit*|exchanges|questions|preliminary work|prototype|audit|advice|trial|figures|data|working papers|source code|specification*|test results|design|background',
  'kept-back':
    'not .. shared/released/passed/circulated/published/disclosed/recorded/minuted/given|need not .. passed/shared/released/disclose*/disclosed/published/told/circulated|remain*/stay*/kept .. between/confidential/secret/private|no minutes/record/notes|not for the/other others/bidders/tenderers|without being shared/published/recorded|off the record|in confidence|withheld|unrecorded|stays/remains/stay/remain .. with it/them/us|no access|not available to|not accessible|not .. have access|kept to itself|only it has',
  look: 'access|inspect*|visit*|see|view|code|data|documents|system|site|files|logs|tickets|history|premises|examine|test|survey',
  'early-view':
    'ahead of .. others/other/competitors/rivals/publication/notice|before .. others/competitors/rivals|in advance of .. others/other|earlier than .. others/other|head start|preview of|advance copy/sight|interviews|pre briefing',
  // Who prepared the papers, who judges the tenders.
  drafted:
    'drew/drawn up|draw up|draft|drafted|drafting|wrote|written|write|prepared|prepare|authored|designed|helped|advised|assisted|defined|shaped|produced|devised|supplied|carried out|conducted|scoped|sized|built|sketched|author|authors|specified|wrote up|set out|laid out|put together|worked on|developed|framed',
  'firm-name':
    'ltd|limited|plc|gmbh|inc|company|firm|consultant|consultants|consultancy|supplier|vendor|provider|contractor|incumbent|software|bidder|publisher|partner|our consultants|adviser|advisers|advisor|advisors|architects|agency|developer',
  'takes-part':
    'may/can/will/could .. tender/bid/compete/apply|also be bidding/tendering|also bidding/tendering/bid/tender/bids|encouraged/invited/free/welcome/entitled/allowed to tender/bid/compete/apply|is/are bidding/tendering|intends to tender/bid|among the bidders|not debarred/barred/precluded|on the tender list|tender list|bids on|bids/tenders on the same|among the candidates|may submit/put in|putting in a bid|will submit|in the running|not excluded|remains/remain/stays/is free|will compete|submits a|bids as',
  levelled:
    'data room|made available|make available|all bidders/tenderers/firms|everyone|annexed|attached|appended|published|extended|extra time|disclosed to|levelled|same information|set out in|open to all|longer',
  'no-measure':
    'no steps/measures/action|without .. measures/measure/steps/precaution*/safeguards|on the same/equal terms/footing|no precaution*|no safeguard*',
  judging:
    'sit/sits/sitting/serve/serves on .. panel/board/jury/committee|member/members/seat/part/chair .. of/on .. panel/jury/board/committee|evaluate*/mark/marks/score/scores/assess/assesses/judge/judges/rank/ranks/evaluating/marking/scoring/assessing the/all tenders/bids/offers|part in .. evaluation/marking/scoring/assessment|on the .. panel/jury|evaluation of .. tenders/bids|chairs/chair the|advise*/assist*/helps .. panel/evaluators/evaluation|mark/marks/score/assess/evaluate/judge/rank .. .. bids/tenders/offers|assess*/evaluat*/mark*/scor* .. technical offers/bids/tenders|choosing between|on the panel|evaluator*|assessor*',
  'of-bidder':
    'employed/paid/engaged/retained by .. bidder/bidders/tenderer/tenderers/supplier/firm/vendor/incumbent/contractor|employee*/staff/shareholder*/director*/partner*/manager*/consultant*/engineer*/adviser*/representative* .. of/from .. bidder/bidders/tenderer/tenderers/supplier/vendor/firm/incumbent/contractor/company|bidder/tenderer/supplier/vendor/incumbent/contractor s .. manager/director/engineer/staff/consultant/architect/employee|shares/stake/interest/interests in .. bidder/bidders/tenderer/tenderers/supplier/firm/company|works/work/working/worked for .. bidder/bidders/tenderer/tenderers/supplier/vendor/firm/incumbent|spouse|married|related to|employed/paid/engaged/retained by .. .. bidder/bidders/tenderer/tenderers/firm/supplier|shareholder|shares/stake in|wife|husband|brother|sister|incumbent will/shall/is help*/helping/advise/assist/sit|supplier/contractor/incumbent .. assess/mark/evaluate/score|used to work|former employee*|on the payroll of',
  declares: 'declar*|withdraw*|recus*|stand*/steps aside/down|replaced|free of|disclose*|no interest',
  // Thresholds.
  'cut-up':
    'split|splits|splitting|divided|divide|broken|cut|kept|keep|separate|separately|apart|several/two/three/four/small orders/contracts/purchases|parcelled|phased|staggered|left/leaving/leave out|understate*|set|ordered apart|portion*|valued|lots|tranche*|pieces|slices|chunks|instal*|purchases|successive|one after',
  'below-threshold':
    'stay/keep/remain/fall/come/bring/get/stays/kept .. below/under|just below/under .. threshold*|so that/as .. no notice/call/competition/procedure/tender/publication|so that .. need/is/be not/needed/advertised|avoid*/escape/evade/dodge/bypass/circumvent/sidestep .. procedure/procedures/notice/tender/tendering/threshold*/competition/directive/call/publication/advertis*/rules|no notice/competition/call is/need needed/required/be|out of reach of|too small for|each .. below/under/beneath .. threshold|each too small|to keep clear/clear of|no need to advertise|dispense with|need not be advertised|without having to advertise|get round|get around|work around',
  // How long, how much more.
  framework: 'framework|frameworks',
  'long-time':
    '#/one/two/three/four/five/six/seven/eight/nine/ten/twelve/fifteen year/years|#/sixty/seventy/forty months|#/one/two/three/four year/years .. renewable/renewed/extendable/extended/extensions .. #/once/twice/two/three/four/five|ten/five/six/seven/eight/nine/twelve year|# year',
  'long-reason':
    'because|owing to|due to|reason*|justif*|since the|amorti*|written off|retention|retain*|kept|archiv*|warrant*|experience|previous|existing|earlier|reference*',
  renewal: 'renew*|roll*/rolls over|extend*|continue*|prolong*',
  endless:
    'without limit/end/limitation|indefinitely|every year until|year after/on year|until either|until .. terminat*/notice|as long as|no end|open ended|unlimited|any number of times|as often as|in perpetuity|evergreen|for as long|from year to year|without end|until further',
  'added-work':
    'amendment*|modification*|variation*|add*|further/additional/extra/new/other/any service/services/work/works/needs/purchases/tasks|extend*|extension*|enlarge*|expand*|increase*|widen*|any other .. need*/work/service*/task*|future needs|new needs|other needs|scope .. grow/widen/enlarged',
  'any-amount':
    'without limit/ceiling/cap/limitation|of any value/size/kind/amount|without .. new/further/fresh procedure/call/competition/tender/notice|unlimited|no limit/ceiling/cap|freely|as it sees fit|without retendering/reopening|at will|that comes/come up|as .. arises/arise|from time to time|without further formality|as and when',
  order: 'call off/offs|order|orders|mini competition*',
  finalist:
    'front runner*|leading|leader|best/top/first/highest ranked/placed/scoring/bidder/tenderer/tender|highest|top two/three/bidder/bidders|winner|winning|shortlist*|short listed|preferred bidder/supplier/tenderer|chosen/selected/successful bidder/tenderer/firm/supplier/company|before signing/award/signature|prior to award/signature|first/best two/three|runner up|ranked first|after scoring/ranking/evaluation/marking',
  'bring-down':
    'bring*/brings/come/get .. down|lower*|reduce*|reduction*|cut|trim*|improve*|sharpen*|better|match|discount*|adjust*|revis*|discuss*|talk/talks|negotiat*|haggl*|bargain*|rebate*|concession*|knock off|shave*|agree|settle|rework*|refine*|squeeze*|beat|undercut*|second offer|another offer|conversation about|reopen*|finalise*|finalize*|tighten*',
  'price-word':
    'price|prices|pricing|rate|rates|figure|figures|offer|offers|bid|bids|tender|proposal|terms|fee|fees|cost|costs|quote|quotation|discount*|scope|delivery',
  'final-papers':
    'final|list|version|content*|details|requirement*|scope|function*|quantit*|need|needs|clause*|annex*|terms|specification*',
  'fixed-then':
    'drawn up|draw up|fixed|defined|settled|written|decided|determined|added|changed|changes|modif*|amend*|revis*|dropped|relax*|waived|reworked|rewritten|redrafted|adapt*|adjust*|adjusted|finalis*|finaliz*|tweak*',
  'after-tenders':
    'after .. bids/tenders/offers/proposals/responses .. in/opened/read/received|after reading/opening/receiving/seeing/examining/comparing the bids/tenders/offers/proposals|once .. bids/tenders/offers/proposals|after the closing/deadline|after tenders/bids/offers|during .. evaluation/assessment|in the light of .. bids/tenders/offers|on the strength of the tenders/bids|after award|having read/seen/opened|when .. bids/tenders .. in',
  change: 'rework*|rewrit*|redraft*',
  changed: 'changes|modification*|amendment*|alteration*|correction*',
  privileged:
    'private*|informal*|off line|aside|one to one|by invitation|oral*|telephone|phone|confidentially|before they bid|before bidding/tendering|individually|in person|personal*|separately|unofficial*',
  'chosen-firms':
    'firms/companies/suppliers/bidders .. known/know/choose/invited/selected/trusted/interested|firms/companies/suppliers/bidders from/in the county/region/city/area|firms we know/trust/choose|some/selected/certain/few bidders/firms/tenderers|usual/known/trusted/preferred suppliers/firms/bidders/contractors|outgoing/current/present/existing contractor/supplier/provider|incumbent|one of the bidders/tenderers/firms|those we know/who|local firms/suppliers/bidders',
  contact:
    'meet|meets|meeting*|demonstration|presentation|briefing*|briefed|visit*|access|told|emailed|sent|given|shown|available|informed|notified|advised|hear|warned|mailed|passed',
  'any-size': 'whatever .. value/amount/size/nature/needs|however large|of whatever|regardless of .. value/amount/size',
}
