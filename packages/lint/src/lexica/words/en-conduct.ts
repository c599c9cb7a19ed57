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
    'late tender/tenders/bid/bids/submission/submissions/offer/offers/arrival/arrivals|tender/tenders/bid/bids/submission/submissions/offer/offers/response/responses .. late|tender/tenders/bid/bids/submission/submissions arriving/received/lodged/submitted/coming after|miss*/missed the deadline/closing|past the deadline|bid/bids/tender/tenders/offer/offers/proposal/proposals/submission/submissions .. .. late/overdue|hour/hours/day/days/minute/minutes/bit late|late arrival*/envelope*/proposal*/response*|latecomer*|tardy|after the bell|tender/tenders/bid/bids/submission/submissions/offer/offers/response/responses/proposal/proposals received/lodged/submitted/arriving/arrive/arrives/coming/come/comes/that/which/sent/delivered .. after the/closing/its deadline/closing/time/date/due/hour|tender/tenders/bid/bids/submission/submissions/offer/offers/response/responses/proposal/proposals received/lodged/submitted/arriving/arrive/arrives/coming/come/comes/that/which/sent/delivered .. .. within .. hours/hour/days/minutes of the closing/deadline|tender/tenders/bid/bids/submission/submissions/offer/offers/response/responses/proposal/proposals received/lodged/submitted/arriving/arrive/arrives/coming/come/comes/that/which/sent/delivered within .. hours/hour/days/minutes of the closing/deadline|tender/tenders/bid/bids/submission/submissions/offer/offers/response/responses/proposal/proposals that come/comes/arrive/arrives within .. hours/hour/days/minutes of the',
  'let-in':
    'accept*|admit*|consider|considered|let in|opened|open|allowed|taken into account|evaluated|examined|tolerat*|welcome|waive*|overlook*|excused|let through/pass/in|received|entertain*|included|be read|pass|read all|overlooked|forgiven|admissible|read',
  papers:
    'tender/bid/procurement/contract/bidding document/documents/papers/pack/dossier|specification|specifications|requirement|requirements|terms of reference|terms|scope|statement of requirements|invitation to tender|itt|draft contract|brief|criteria|rules of the/procedure|project|pilot|prototype|the tender|technical annex|feasibility study|business case|market study|needs analysis|the rules|the criteria',
  unannounced:
    'without notice/notification/telling/informing/publication/publishing/corrigendum/warning|without .. new call/procedure/competition/notice/tender|without a new/further|without reopening|at any time|bidders/tenderers will/need/shall not be told/informed/notified|not be told/informed/notified|after the closing/deadline/opening|after bids/tenders/offers are/have/were|after .. bids/tenders .. in/opened/received/submitted|once tenders/bids/offers are/have|after tender/tenders/submission|following .. opening/submission|without .. extending/extension|during the procedure|in the course of the|tenderers/bidders/firms whom/concerned/affected|while .. tenders|after .. tenders/bids .. arrived/opened/in',
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
    'answer*|information|clarification*|question*|visit*|meeting*|briefing*|document*|draft*|estimate*|report*|study|studies|data|deadline|closing date|repl*|notes|time|questionnaire*',
  'one-firm':
    'to one/a/the single/bidder/tenderer/asker/caller/firm/supplier alone/only/who/that|for/to one bidder/tenderer/firm/supplier|only to the/that/a bidder/tenderer/firm/supplier/incumbent/person|one bidder/tenderer/firm/supplier only|bidder/tenderer/firm/supplier/person/whoever who/that asked/asks/raised/raises|whoever asked/asks|the asker/caller|some/certain/selected/chosen/two/few bidders/tenderers/firms/suppliers/companies|to the incumbent/caller/enquirer|to local bidders/firms|only firms/companies/suppliers/bidders that/which/who|only to firms/companies/suppliers',
  'told-all':
    'all bidders/tenderers/firms/suppliers/parties/interested|to all|everyone|published|publish|each bidder/tenderer|every bidder/tenderer|data room|without naming|anonym*|equally',
  told: 'clarification*|answers|finding*|pilot|its notes/report/work/study/advice/findings|study|meeting*|discussion*|conversation*|site visit*|exchanges|questions|preliminary work|prototype|audit|advice|trial|figures|data|working papers|source code|specification*|test results|design|background|workshop*|slides|estimates|what it learnt/learned',
  'kept-back':
    'not .. shared/released/passed/circulated/published/disclosed/recorded/minuted/given|need not .. passed/shared/released/disclose*/disclosed/published/told/circulated|remain*/stay*/kept .. between/confidential/secret/private|no minutes/record/notes|not for the/other others/bidders/tenderers|without being shared/published/recorded|off the record|in confidence|withheld|unrecorded|stays/remains/stay/remain .. with it/them/us|no access|not available to|not accessible|not .. have access|kept to itself|only it has|not .. made available|not available|stay/stays/remain/remains/kept .. us|not shared/passed',
  look: 'access|inspect*|visit*|see|view|code|data|documents|system|site|files|logs|tickets|history|premises|examine|test|survey',
  'early-view':
    'ahead of .. others/other/competitors/rivals/publication/notice|before .. others/competitors/rivals|in advance of .. others/other|earlier than .. others/other|head start|preview of|advance copy/sight|interviews|pre briefing',
  // Who prepared the papers, who judges the tenders.
  drafted:
    'drew/drawn up|draw up|draft|drafted|drafting|wrote|written|write|prepared|prepare|authored|designed|helped|advised|assisted|defined|shaped|produced|devised|supplied|carried out|conducted|scoped|sized|built|sketched|author|authors|specified|wrote up|set out|laid out|put together|worked on|developed|framed|ran|gave|estimated|valued|costed',
  'firm-name':
    'ltd|limited|plc|gmbh|inc|company|firm|consultant|consultants|consultancy|supplier|vendor|provider|contractor|incumbent|software|bidder|publisher|partner|our consultants|adviser|advisers|advisor|advisors|architects|agency|developer',
  'takes-part':
    'may/can/will/could .. tender/bid/compete/apply|also be bidding/tendering|also bidding/tendering/bid/tender/bids|encouraged/invited/free/welcome/entitled/allowed to tender/bid/compete/apply|is/are bidding/tendering|intends to tender/bid|among the bidders|not debarred/barred/precluded|on the tender list|tender list|bids on|bids/tenders on the same|among the candidates|may submit/put in|putting in a bid|will submit|in the running|not excluded|remains/remain/stays/is free|will compete|submits a|bids as|welcome/free/able/encouraged/invited to submit/put/enter|submit a tender/bid|among the tenderers|will be/tender among|and will/may tender/bid|is bidding',
  levelled:
    'data room|made available|make available|all bidders/tenderers/firms|everyone|annexed|attached|appended|published|extended|extra time|disclosed to|levelled|same information|set out in|open to all|longer',
  'no-measure':
    'no steps/measures/action|without .. measures/measure/steps/precaution*/safeguards|on the same/equal terms/footing|no precaution*|no safeguard*|nothing .. foreseen/provided/planned/done|no provision',
  judging:
    'sit/sits/sitting/serve/serves on .. panel/board/jury/committee|member/members/seat/part/chair .. of/on .. panel/jury/board/committee|evaluate*/mark/marks/score/scores/assess/assesses/judge/judges/rank/ranks/evaluating/marking/scoring/assessing the/all tenders/bids/offers|part in .. evaluation/marking/scoring/assessment|on the .. panel/jury|evaluation of .. tenders/bids|chairs/chair the|advise*/assist*/helps .. panel/evaluators/evaluation|mark/marks/score/assess/evaluate/judge/rank .. .. bids/tenders/offers|assess*/evaluat*/mark*/scor* .. technical offers/bids/tenders|choosing between|on the panel|evaluator*|assessor*|member/members of .. .. panel/jury/board/committee|mark all|stay/stays/sit on the panel',
  'of-bidder':
    'employed/paid/engaged/retained by .. bidder/bidders/tenderer/tenderers/supplier/firm/vendor/incumbent/contractor|employee*/staff/shareholder*/director*/partner*/manager*/consultant*/engineer*/adviser*/representative* .. of/from .. bidder/bidders/tenderer/tenderers/supplier/vendor/firm/incumbent/contractor/company|bidder/tenderer/supplier/vendor/incumbent/contractor s .. manager/director/engineer/staff/consultant/architect/employee|shares/stake/interest/interests in .. bidder/bidders/tenderer/tenderers/supplier/firm/company|works/work/working/worked for .. bidder/bidders/tenderer/tenderers/supplier/vendor/firm/incumbent|spouse|married|related to|employed/paid/engaged/retained by .. .. bidder/bidders/tenderer/tenderers/firm/supplier|shareholder|shares/stake in|wife|husband|brother|sister|incumbent will/shall/is help*/helping/advise/assist/sit|supplier/contractor/incumbent .. assess/mark/evaluate/score|used to work|former employee*|on the payroll of|works/work/working/worked .. .. for a/one/the bidder/tenderer/supplier/firm|part time for',
  declares: 'declar*|withdraw*|recus*|stand*/steps aside/down|replaced|free of|disclose*|no interest',
  // Thresholds.
  'cut-up':
    'split|splits|splitting|divided|divide|broken|cut|kept|keep|separate|separately|apart|several/two/three/four/small orders/contracts/purchases|parcelled|phased|staggered|left/leaving/leave out|understate*|set|ordered apart|portion*|valued|lots|tranche*|pieces|slices|chunks|instal*|purchases|successive|one after|yearly/annual orders/contracts/purchases|spread over/across|spread',
  'below-threshold':
    'stay/keep/remain/fall/come/bring/get/stays/kept .. below/under|just below/under .. threshold*|so that/as .. no notice/call/competition/procedure/tender/publication|so that .. need/is/be not/needed/advertised|avoid*/escape/evade/dodge/bypass/circumvent/sidestep .. procedure/procedures/notice/tender/tendering/threshold*/competition/directive/call/publication/advertis*/rules|no notice/competition/call is/need needed/required/be|out of reach of|too small for|each .. below/under/beneath .. threshold|each too small|to keep clear/clear of|no need to advertise|dispense with|need not be advertised|without having to advertise|get round|get around|work around|none/neither/each/no .. reach*/needs/need/exceed* .. threshold/notice|not .. reach*/exceed* .. threshold*|not to reach/exceed/pass/cross the/any threshold*',
  // How long, how much more.
  framework:
    'framework|frameworks|agreement .. single/one supplier/contractor|agreement runs|single supplier agreement',
  'long-time':
    '#/one/two/three/four/five/six/seven/eight/nine/ten/twelve/fifteen year/years|#/sixty/seventy/forty months|#/one/two/three/four year/years .. renewable/renewed/extendable/extended/extensions .. #/once/twice/two/three/four/five|ten/five/six/seven/eight/nine/twelve year|# year',
  'long-reason':
    'because|owing to|due to|reason*|justif*|since the|amorti*|written off|retention|retain*|kept|archiv*|warrant*|experience|previous|existing|earlier|reference*',
  renewal: 'renew*|roll*/rolls over|extend*|continue*|prolong*',
  endless:
    'without limit/end/limitation|indefinitely|every year until|year after/on year|until either|until .. terminat*/notice|as long as|no end|open ended|unlimited|any number of times|as often as|in perpetuity|evergreen|for as long|from year to year|without end|until further',
  'added-work':
    'amendment*|modification*|variation*|add*|further/additional/extra/new/other/any service/services/work/works/needs/purchases/tasks|extend*|extension*|enlarge*|expand*|increase*|widen*|any other .. need*/service*/task*/work|future needs|new needs|other needs|scope .. grow/widen/enlarged|amended .. add|add whatever/any',
  'any-amount':
    'without limit/ceiling/cap/limitation|of any value/size/kind/amount|without .. new/further/fresh procedure/call/competition/tender/notice|unlimited|no limit/ceiling/cap|freely|as it sees fit|without retendering/reopening|at will|that comes/come up|as .. arises/arise|from time to time|without further formality|as and when',
  order: 'call off/offs|order|orders|mini competition*',
  finalist:
    'front runner*|leading|leader|best/top/first/highest ranked/placed/scoring/bidder/tenderer/tender|highest|top two/three/bidder/bidders|winner|winning|shortlist*|short listed|preferred bidder/supplier/tenderer|chosen/selected/successful bidder/tenderer/firm/supplier/company|before signing/award/signature|prior to award/signature|first/best two/three|runner up|ranked first|after scoring/ranking/evaluation/marking|two/three best|best offers/tenders/bids|chosen/selected/winning firm/company/tender/supplier|favourite*|favorite*|we like/prefer/favour|preferred tender/offer/bid/company/firm',
  'bring-down':
    'bring*/brings/come/get .. down|lower*|reduce*|reduction*|cut|trim*|improve*|sharpen*|better|match|discount*|adjust*|revis*|discuss*|talk/talks|negotiat*|haggl*|bargain*|rebate*|concession*|knock off|shave*|agree|settle|rework*|refine*|squeeze*|beat|undercut*|second offer|another offer|conversation about|reopen*|finalise*|finalize*|tighten*|conversation*|adapt*|fix|final price|price effort*|last price|final effort*|gesture',
  'price-word':
    'price|prices|pricing|rate|rates|figure|figures|offer|offers|bid|bids|tender|proposal|terms|fee|fees|cost|costs|quote|quotation|discount*|scope|delivery|cheapest|dearest|lowest|need|needs',
  'final-papers':
    'final|list|version|content*|details|requirement*|scope|function*|quantit*|need|needs|clause*|annex*|terms|specification*',
  'fixed-then':
    'drawn up|draw up|fixed|defined|settled|written|decided|determined|added|changed|changes|modif*|amend*|revis*|dropped|relax*|waived|reworked|rewritten|redrafted|adapt*|adjust*|adjusted|finalis*|finaliz*|tweak*',
  'after-tenders':
    'after .. bids/tenders/offers/proposals/responses .. in/opened/read/received|after reading/opening/receiving/seeing/examining/comparing the bids/tenders/offers/proposals|once .. bids/tenders/offers/proposals|after the closing/deadline|after tenders/bids/offers|during .. evaluation/assessment|in the light of .. bids/tenders/offers|on the strength of the tenders/bids|after award|having read/seen/opened|when .. bids/tenders .. in|once their/all/the offers/tenders/bids|offers/tenders/bids are/have .. in/arrived/known',
  change: 'rework*|rewrit*|redraft*',
  changed:
    'changes|modification*|amendment*|alteration*|correction*|replaced|supplement*|altered|amended|completed|complemented',
  privileged:
    'private*|informal*|off line|aside|one to one|by invitation|oral*|telephone|phone|confidentially|before they bid|before bidding/tendering|individually|in person|personal*|separately|unofficial*',
  'chosen-firms':
    'firms/companies/suppliers/bidders .. known/know/choose/invited/selected/trusted/interested|firms/companies/suppliers/bidders from/in the county/region/city/area|firms we know/trust/choose|some/selected/certain/few bidders/firms/tenderers|usual/known/trusted/preferred suppliers/firms/bidders/contractors|outgoing/current/present/existing contractor/supplier/provider|incumbent|one of the bidders/tenderers/firms|those we know/who|local firms/suppliers/bidders|firms/companies/suppliers/bidders that/which/who attended/took/met/came',
  contact:
    'meet|meets|meeting*|demonstration|presentation|briefing*|briefed|visit*|access|told|emailed|sent|given|shown|available|informed|notified|advised|hear|warned|mailed|passed|receive*|obtain*',
  'any-size': 'whatever .. value/amount/size/nature/needs|however large|of whatever|regardless of .. value/amount/size',
  internal:
    'internal|internally|in house only|for .. eyes|not part/attached/included/printed/stated/annexed|not .. part of|held/kept by|known only|not stated|known to .. only/alone|only known|panel only|evaluators only',
  'may-move':
    'indicative|provisional*|subject to change|may/can/could/might be .. changed/revised/adjusted/moved/varied/altered/shifted|may/can/could/might change/vary/shift/move|may give/attach/put|more/less/greater weight/importance to|as circumstances|as required|circumstances require|depending on|drop/ignore/disregard/neutralise/discard a/any/one/the criterion/heading|drop a criterion|case by case|guidance only|illustrative|approximate*|flexible|depend*|varies|vary|left out|leave out|refine*|becomes a criterion|become a criterion|activated|triggered|recalculat*|as they go|fine tune*|waived',
  'to-come':
    'to be confirmed/decided/fixed/set/determined/announced/agreed/defined|tbc|tbd|to follow|will/shall be settled/fixed/made/decided/set/determined/revealed/agreed/drawn/disclosed/announced|will emerge/fix/decide/determine/settle/set|on the day|later|in due course|not yet|in the letter of award|with the award|after a first|at the meeting|afterwards|with the results|after award|in the report|given with|stated in the evaluation|will learn/discover/know/hear/find|with the decision|rejection letter|letter of rejection|their letter|debrief*|should one/it/they arise|if one/it arises',
  'extra-criterion':
    'further/additional/extra/new/another/other/added criteria/criterion/element/elements/sub/factor/heading/headings|further/additional/extra element/test/point of|criteria not announced/listed|unlisted criteri*|fresh criteri*',
  'may-apply': 'may|can|could|might|applied|add|added|introduced|will|brought|used',
  'no-order':
    'no particular order|without weight*|unweighted|not weighted|without .. ranking|not ranked|in any order|without order|no weights|no weighting is/given/stated|in whatever/any proportion|no order of .. importance/priority',
  'pass-mark':
    'pass mark|minimum/eliminating/knock mark/score|cut off|threshold|minimum score/mark|how many .. .. needed/required/expected|level to be reached|minimum level/levels|number of .. needed/required',
  weighs: 'count*|carr*|account*|weigh*|worth|weight|weighted|stand*',
  range:
    '# to #|# to # per|# to # percent|# to # points|# and #|# and # per|# and # percent|# and # points|between # and # per/percent/points',
  weights:
    'sub headings|scoring guide|quality points|split of the .. points|relative importance|marks available|each question counts|marks/points under|points from .. price/quality|points from/to price/quality|from price to quality|from quality to price|guide|marks are|price carries|technical points|points are divided|question is worth|any heading|final weight*|share of price|proportion between|price and quality|cost and quality',
  later:
    'in the light of .. offers/tenders/bids|once .. number of tenders|after a first reading|on the day|letter of award',
  discretion:
    'no scale|without a scale|believes to|serve .. best|strike the .. as worthy|anything else that may|guidance only|pick the tender/bid|seems/appears best to|whatever .. persuades/convinces/impresses/strikes/pleases|picks/pick/chooses the tender/bid/offer that/it|rest/rests/resting/lie/lies/lying/left/remain/remains/up with/to the panel/evaluators/committee/jury/director/board|choice/figure/number/decision/weight/share/limit .. .. resting/rests/rest/being/is with/for the buyer/authority/council/evaluators/panel|authority/panel/buyer/committee/board/jury/evaluators/council/director s option/disposal/choice/choosing|option/disposal of the|keep/keeps/keeping/retain/retains/retaining the choice|as the authority/panel/buyer/board/council elects/chooses/decides|think/thinks .. fit/proper|so prefer*/wish*/desire*|if wanted|whatever weight/proportion|depart*/stray*/deviat* from .. ranking|ranking can/may/could/might be .. overridden/ignored/departed/altered/changed/reversed|may/can prefer/choose/pick/take a/another/any .. other than|may/can depart/deviate/override|general/overall excellence|scale/mark/figure/grid/score of their/its choosing/choice|steps or reasons|reasons or steps|as seems/appears/looks best/fair/right/good|seems/appears/looks best/fair/right/fit|kept by the panel/committee/board/jury|ranking .. set aside|not bind/bound the/by committee/panel/marks/ranking/scores|points of favour|favour points|tender/bid/offer/firm of its/their choice|no/without .. further/other guidance/indication/instruction|do/does not bind',
  'any-other':
    'anything else|any other element*/factor*/point*/aspect*/consideration*/quality|remaining/extra/spare points/marks|rest of the points/marks|such other matters/points/things|further #/ten/five points/marks|other matter',
  deem: 'strike|worthy|notable|noteworthy|bring*/brought to light|turn*/turned up|reveal*|thinks/think good/fit/right|good|fit',
  'every-tender':
    'all tenders/bids/offers/bidders/tenderers|every tender/bid/offer|each tender/bid|all compliant/admissible/conforming',
  'same-mark':
    'same mark/score/points|full .. mark/marks/score/points|identical mark*/score*|maximum .. mark/score/points|equal marks/scores',
  'by-rank':
    'order of price|ranked by/in price/order|rank|ranking|placed in order|first .. second .. third|second place|second gets/takes/receives|by position|the next #|and so on down|next bid/tender|and so on|cheapest/lowest .. # .. all/every others/other|all others #|all others .. #|everyone else .. #|to the first .. .. second|1st .. 2nd|first .. # .. second|position in/on|points/marks by position/rank/place|by place',
  'keeps-small': 'out of|hard to|better|attract*|avoid*|only|keep*|deter*|exclude*|unable|too small|not up|larger',
  'small-firm': 'smaller/small/larger/large/big firms/companies/suppliers/players|smes',
  'lot-giver': 'authority|panel|buyer|council|evaluator*|committee|board|jury|director|head|case by case|we|it',
  'lot-giving':
    'choose*|chosen|decid*|determin*|share/shares/shared/sharing out|share|shares|limit*|say|says|group|combine*|merge*|distribut*|spread*|allocat*|redistribut*|balanc*|pick*|give up|keep*|reserve*|withhold*|divide*|place*|arbitrat*|cap|caps|rule on|rules on|settle*|award as|select*',
  'lot-word': 'lot|lots|which two|which one|left over|leftover lots',
  'sees-fit':
    'advantage*|suits|suit|interest*|best|fit|case by case|appropriate|balanced|prefer*|is for the .. to say|wherever',
  'objective-order':
    'value|decreasing|descending|ascending|order of|points|table|number order|numerical|sum of|lead in|estimated|draw|lots printed|lowest total|best overall',
  'limit-rule':
    'limit|limits|cap|rule|rules|maximum number|number of lots|restriction|ceiling|how many lots|award limit|maximum lots|lots per|the maximum|limit on|two/three/four lots at most',
  'may-apply-later':
    'may be applied/imposed/set/introduced|made known|will be .. decided/drawn/set/settled/announced|whether|drawn up|reserves the right|may decide|after opening/evaluation',
  waived:
    'waive*|lifted|set aside|disregard*|relax*|not apply|exception*|exempt*|ignored|unless .. decides|suspended|may hold any|not bind/concern/cover/touch|without effect|of no effect|exceed*|go/goes beyond',
  'no-tender':
    'otherwise|no other|no admissible|without a tender/bid|only tender|unawarded|no tender|only admissible/acceptable|no acceptable/regular|other tender|another tender|regular|where there is none',
  'set-aside':
    'set aside|kept for|earmarked|ring fenced|goes to|go to|awarded to a|first refusal|hold any|any number|priority|preference|favour|reserved|meant for|intended for|only for',
  merged: 'merged|grouped|combined|joined|bundled|rebundled|group lots',
  'not-all':
    'not .. cover/covering/include/including .. lots|one lot only|part of the lots|partial|single lot|only one lot|a/one lot only|for one lot',
  headcount:
    'at least ten/fifteen/twenty/thirty/forty/fifty/sixty .. employees/staff/people/persons/engineers/developers/technicians/consultants|minimum of ten/fifteen/twenty/thirty/forty/fifty/sixty .. employees/staff/people/engineers|ten/fifteen/twenty/thirty/forty/fifty/sixty or more employees/staff/people/engineers|more than ten/fifteen/twenty/thirty/forty/fifty/sixty .. employees/staff/people|not/no fewer/less than #/ten/fifteen/twenty/thirty/forty/fifty/sixty .. employees/staff/people/engineers|headcount .. ten/fifteen/twenty/thirty/forty/fifty/sixty',
  money:
    '# million|# euro/euros/eur|eur/euros #|eur/euros # #|eur/euros # # #|eur/euros #/_ million/millions/m|# # million|# # #|# 000|# 500|# 000 000|one/two/three/four/five/six/eight/ten million',
  insured: 'insur*|indemnity|guarantee|no minimum|not exceed|below',
  'jobs-done':
    'contract|contracts|assignment|assignments|projects|project|references|reference|engagements|commissions|jobs|migrations',
  'for-public':
    'for/with .. public bodies/sector|for/with .. .. council/councils/county/ministry/ministries/department/departments/municipality/municipalities/authorities|in/within the public sector|government clients',
  citizenship:
    'nationals|nationality|citizenship|irish/french/german/italian/spanish/belgian/eu/dutch citizens|citizens of this/the|passport|passports',
  'must-staff': 'staff|be|only|may be|people|engineers|are',
  proprietary: 'proprietary|closed source|non free|closed software|not open source',
  'free-software': 'free/open software/source|open source',
  'not-looked':
    'not .. looked/considered/examined/admitted/accepted/read/opened|ruled out|out of the question|without examination|unread|excluded|rejected',
  'outside-of': 'outside|elsewhere than|other than|off|beyond',
  'vendor-paper':
    'attestation*/certificate*/certification*/letter*/badge* .. from/of/by the/a vendor/publisher/manufacturer/editor',
  overall:
    'confidence inspired|inspires confidence|can do attitude|cultural fit|good grasp|grasp of our|relevance and|of good/high/acceptable/decent/suitable/excellent/adequate/fair quality/standard/level|good/high/decent/fair standard|most confidence|trust/confidence felt|satisfactory/adequate/acceptable .. usages/custom/customs/practice|usages/custom/customs of the trade/profession/industry/sector|usages of|are/is appropriate/suitable/adequate and|general/overall excellence|reassur* the/us|make/makes/making .. difference|spirit of our/the house|our spirit|stand/stands/standing out',
  secures:
    'ensure*|secure*|see to it|sees to it|will see|undertakes that|guarantee*|obtain*|procure*|bring about|make sure|makes sure|warrant*',
  'project-act':
    'adopt*|follow*|road map|roadmap|ship|ships|drop|drops|take/takes up|taken up|seat|place|features|align*',
  'project-board':
    'seat/place/vote/position .. .. committee/board/council|steering committee|governing board|elected to|project s board',
  'commit-right':
    'commit rights/access/bit|committer status|committer*|write access|maintainer status|push rights/access',
  holds: 'hold|holds|have|has|granted|been|possess*|are|enjoy',
  'official-release': 'official/published/stable/next release/version|released version|upstream release',
  separately:
    'separate tenders/bids/offers/tender/bid|single lots|individual lots|lot by lot|partial tenders/bids|part of the lots|single lot|one lot only|only one lot|for one lot',
  'ahead-of-call': 'before .. published/issued/out/launch*/publication|for comment before|to proofread',
  payee: 'upstream project|the project|original project|software foundation',
  'handed-on': 'donat*|levy|gift|goes|remitted|paid over',
  no: 'nobody|no one',
  soft: 'partnership|goodwill|good will|team spirit|willing*|loyal*|serious|earnest|reassur*|attractive|tempting|sincer*|likeab*|approach',
  'may-shift':
    'may/can/could/might be .. merged/split/joined/broken/regrouped/reweighted/weighted/carried/moved/tilted/offset/transferred/reduced/raised/lowered/increased/brought/cut|may/can/could/might drop/fall/rise/sink/climb|can/may/could/might be carried/moved/tilted|less/more/greater/lower weight may/can/could/might|may/can/could/might be given less/more/greater',
  unspent: 'points/marks .. not used/spent/given|unused points/marks|points/marks left/lost/unused|spare points/marks',
  devised:
    'devis*|invent*|think/thinks/thought of|find/finds a/some way|settled/decided/resolved/chosen/fixed if/when/once/as/by|as it sees|to be announced/defined/decided/set/agreed|should one/it arise|if one arises|when it happens',
  'other-aspects':
    'other/further aspects/elements/points/headings/considerations/matters|others unknown/known/kept/not/which|sub criteri*|subcriteri*|list of',
  'own-list':
    'of its/their/the panel own|own list/headings/criteria|known to the panel/evaluators/jury|open to .. members/panel/evaluators only',
  undisclosed: 'unknown to the/tenderers/bidders|open/visible to .. members/evaluators only|kept sealed/hidden|hidden',
  'some-weight': 'a/some weight/coefficient/weighting|the coefficient/weight/weighting it/they/the panel/committee',
  'exact-figure': 'exact/precise/actual/definitive/final figure/number/weight/value/share/points',
  'too-low':
    'below/under/beneath the average/mean/median/estimate|per cent/percent below|too cheap/low|cheaper/lower than the average/mean/estimate|unusually/very cheap|per cent/percent under/below/beneath|under/below our/the estimate|discount* of more/over|rebate of more',
  'zero-mark': 'zero|nothing|nil|nought|no .. points/marks|0 points/marks|forfeit*|lose/loses all/every',
  centre:
    'closest/nearest to .. eur/euro/gbp/#|nearest/closest .. own estimate|closest to the|nearest/closest .. reference|nearest/closest .. guide price',
  'best-price': 'takes|full|wins|all .. points|best price',
  'reference-sum': 'envelope|budget|estimate|reference price|ceiling|reference',
  none: 'preference/preferences stated/expressed/indicated/given|stated preference|a subcontractor does not count',
  'stated-fact': 'is/are attached|appended|forbids|prohibits|enclosed',
  'kind-of-firm': 'charities|charity|mutuals',
  apportions:
    'splits|split|works/worked/working out|divides|divided|divide|distributes|distributed|apportion*|shares out|spread|spreads',
  judges: 'panel|jury|juror*|assessor*|evaluator*|board|committee',
  unlisted:
    'not mentioned/listed/foreseen/named/announced/included/provided|not set out|absent from|outside the list/rules/criteria|beyond those listed|not in/on the/this/that list|not announced|outside this list',
  'may-count':
    'can/may/could/might .. be .. taken/considered/counted/rewarded/valued/credited|can/may/might .. take/consider/count/reward/credit',
  negative:
    'bring/brings/drag/drags/pull/pulls/push .. mark/marks/score/scores down|lower/lowers/cuts/cut the mark/score',
  punished: 'unread|unopened',
  'own-mark': 'box .. ticked/chosen is/gives/sets/fixes|ticked box is/gives/sets/counts',
  'only-from': 'all/only/solely/exclusively/entirely from/with',
}
