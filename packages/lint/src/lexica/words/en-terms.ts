import type { Words } from '../../text/words'

/** English words on the terms of a contract, the project upstream, and what proves a promise; more for some concepts. */
export const termsEn: Words = {
  // What the project decides, and when it does.
  'merged-by-project':
    'upstream release/merge/publication/version|merge upstream|project/community/maintainers .. ships/publishes/releases/publish/release/ship|project/community/maintainers say/says yes|release/published/version of/by the project|official/stable version/release .. out|shipped/released by the project|project/community/maintainers s approval/acceptance/merge/release/decision/consent|merged/accepted pull/merge/patches requests/request|approval of .. by the project|official version with',
  pay: 'fee for|kept/held back|stage payment|milestone|bill|billed|billable|fees|falls/fall/becomes due',
  condition:
    'on publication/merge/release|with the|from the .. release|follows|waits for|awaits|hinges on|turns on|contingent|official version .. is out',
  'project-silent':
    'unreviewed|unanswered|without answer/reply/response/review|has/have/is/are/does/do/did not been/review*/answer*/respond*/react*/repl*|remain*/lie/lies open|silence of|no maintainer .. up/takes/reviews|no review/answer/reply/response .. project/maintainers/community|ignored by',
  loss: 'reduc*|cut by|deduction*|lowered|clawed|taken off|knocked off|off the bill|shaved',
  vote: 'vote|votes|voting|ballot*',
  instructed:
    'instruct*|as .. authority/buyer/council/client tells/wishes/directs/decides|directions/wishes/orders of|authority/buyer/council/client s directions/wishes/orders/line/position|in line with|as told/directed|dictated|line/position/positions set/taken/chosen by/of|takes/follows the line',
  elects: 'elect*|appoint*|nominat*|co opt*|get one of',
  'buyer-person':
    'representative/officer/member/employee/person/staff of the authority/buyer/council/client|authority/buyer/council/client s staff/officers/representative/employees|seat for the authority/buyer/council/client|buyer/authority/council/client is/be given|place/seat/position for the authority/buyer/council|one of the authority/buyer/council',
  'commit-right':
    'write/commit/merge/push permission*/privilege*|is/are/be/remain/remains a/maintainer maintainer/maintainers/of|keep/keeps commit',
  holds: 'keep|keeps|enjoys|retain|retains|is a',
  'day-of': 'at/on the date/day',
  'falls-due': 'payable|due|settled|paid|payment|invoice|invoices|billed|billable',
  'outside-person': 'no person/persons/one/worker/staff outside/other/beyond|nobody/none outside/but/other/except',
  'does-work': 'perform*|carry|work|touch*|service*|task*|involved|execution',
  // Ceilings, own staff, use elsewhere.
  penalty: 'service/performance credit*|deduction*|service points',
  uncapped:
    'know/knows/have/has no limit/ceiling/end|no/without limit/ceiling/maximum/cap|not subject to .. .. limit/ceiling/maximum/cap|indefinitely|may/can/could exceed .. price/value/fee/amount|without end|no ceiling/limit/cap/maximum applies|without any limit|no upper bound/limit|no bound/bounds|for as long as it/the lasts/delay|until delivery without|no maximum/ceiling/cap is/are|no maximum amount/sum',
  'no-subcontracting':
    'only persons/people/staff/employees on/of .. contractor/payroll|staff/employees/persons of other companies/firms .. .. not|persons/people/staff outside .. may not',
  third: 'anyone/anybody else',
  'free-code':
    'gpl|agpl|lgpl|mit|eupl|mpl|bsd|apache licence/license/2|open/free licence/license|open source|free software',
  'no-use':
    'neither .. use/reuse|neither .. .. .. use/reuse|barred/prohibited/forbidden/prevented/prohibits from/the using/reusing/use|no use|may/shall/must/can not be used/reused|may/shall/must/can not use/reuse|cannot use/reuse/be|reserved for|nor .. may use|not be offered/sold/supplied/proposed/marketed/transferred|no use outside',
  elsewhere:
    'elsewhere|other/another client*/customer*/contract*/purpose*/project*|outside the|anyone else|third parties|sole/exclusive use|authority s use|to others|other councils/authorities/buyers/bodies/administrations',
  // What is asked of firms.
  'jobs-done': 'operation|operations|deployments',
  identical:
    'identical in|exactly/just/precisely like/this/the|same in all|the same as this|in every detail|exactly as here|carbon copy',
  headcount:
    'minimum headcount/staff/workforce/size #|employ/employs no/at/more/not fewer/least/than/less #|employs/employ no fewer/less than|at least # staff|headcount #|workforce/headcount/staff/size below/under #|fewer/less than # employees/staff/people/engineers|below # employees/staff|workforce of # .. more/least|# .. employees/staff/engineers or more|employs no fewer than sixty/fifty/forty/eighty/ninety/hundred',
  times: 'factor of two/three/four/five/six/#|# .. times|several times',
  'percent-of': '# per/percent cent/of|# of|# its',
  'own-client':
    'this very authority|from/by our own|our own services/departments/authority|buyer/authority/council itself|contract with the contracting/authority/buyer/council|for this council/authority/buyer/city|for us|contract with/for/from this/our council/authority|with our teams/staff/services',
  'come-from': 'be from|come from',
  // What is known of a firm by hearsay; labels with a box; promises that nobody looks into.
  opinion:
    'opinion*|view of|views of|feedback|tell/tells us|say/says about|said of|impressions of|ring|phone|telephone|soundings|word of mouth|gossip|rumour*',
  outsiders:
    'publisher/publishers|vendors|other/former/past/previous/earlier buyers/customers/clients/authorities/councils|peers|third parties|maintainers|colleagues|partners|software publisher',
  counted:
    'mark|marks|score|scores|point|points|account|count|counts|considered|taken into|weigh*|accordingly|weighs|scored',
  'yes-no': 'yes or/no no|yes no|yes # no|or not|yes # else|none/nothing/zero/0 if/otherwise|and none if|# if .. # if',
  trusted:
    'not look behind/into/further|not go into/behind|not/never question/questions/questioned|not second guess*|relies/rely on the .. s figures/numbers/data|as reported/stated/declared by .. no/without|no questions|without further ado/enquiry/examination|whatever figure/figures .. accepted|accepted/taken as given/stated/written/is',
  unchecked: 'not look behind/into|not go into/behind|not question*|at its word|no check is/will',
  // Tools and makes.
  'no-equivalent':
    'may/shall/must/can not replace*/change*|cannot .. replaced/moved/changed|can not .. replaced/moved|no/without choice|another tracker/tool/forge/host/platform/service .. not|not .. moved/replaced elsewhere/by|only place/forge/platform/host|sole place/forge/platform/host|another tracker is not',
  'same-make':
    'of the .. make/brand/manufacturer .. already|of the same make/brand/manufacturer/maker/publisher|make/brand/product/model/tool .. already/now owns/owned/used/uses/installed/in|make already in|the one used by/in|manufacturer/publisher/vendor already in/used|same make/brand/product/tool as/that|make/manufacturer/brand/publisher/vendor/supplier that/which equips/serves/supplies',
  'linked-with':
    'connect*|interface*|interoperab*|migrat*|import*|export*|replac*|describ*|inventor*|exchange*|read|reads|readable|data',
  'from-brand':
    'named/mentioned/cited/quoted only/solely|only named/mentioned/cited/as|as the source/place|to describe|as source',
  equivalent: 'another/any/other label|label*/labels with/of/whose the/requirements same/are',
  // Sayings that free from a condition.
  void: 'loses/lose nothing/no|at no disadvantage|no worse off|not/no award/matter matters/of/for|not matters of award|play/plays no part|not award/part criteria/of|outside the award',
  amount: 'monies|cash|funds|sums',
  give: 'funding|backing|support given',
  gift: 'financial/cash backing/support/contribution*|funding of .. developers/maintainers/upstream|sums/money/monies/funds/amounts .. maintainers/upstream/developers',
  none: 'a subcontractor does not count|certificate* issued/signed by the/a client*/customer*/buyer*|certificates from clients/customers',
  example: 'forge/platform of the contractor',
  secures: 'will get',
  foundation: 'maintainers|core developers|lead developer',
  'no-duty':
    'nothing .. obliges/requires/prevents/forbids|not obliged/required/bound to|no obligation/duty/requirement to/as|are/is/be/remain/remains free to|no requirement',
  'whole-price':
    'equal to/the .. whole/entire/full/total|whole/entire/full/total price/amount/value/fee/contract|all of the price/fee',
  'buyer-wishes': 'may/might/could wish/want/like/desire|sees/see fit|it/they wishes/wish/wants/want',
  'own-ease':
    'more convenient/comfortable/practical|easier/simpler/handier for/to|less paperwork/work/administration|always concluded/bought/had/been/done/let|convenience|more work for|one contract means|hassle|used to|would burden|not considered|out of habit|owes/owe .. no/explanation|not .. owe*',
  'took-part':
    'replied/responded/contributed/participated/answered to/in .. consultation/sounding/study/engagement/dialogue/drafting/preparation|took/taken/taking part in .. consultation/sounding/study/engagement/dialogue/preparation|helped/assisted .. prepare/draft/write/specify|replied/responded to .. market|involved/involvement in .. preparation/drafting|market consultation/sounding/engagement',
  automatic:
    'automatic*|without being/any/further/a hear*/examination/assessment/enquiry|without .. heard|of right|out of hand|in all/any case*/event|whatever its/their|on principle|as a matter of',
  'none-cut': 'no part/portion/element of|not split/divided/broken/cut',
  'not-counted': 'does/do not count|count/counts for nothing|is/are not scored/marked/counted|earns/earn nothing',
  'price-alone':
    'price alone|lowest price .. sole/only criterion|price is/being/as the sole/only/single criterion|sole/only/single .. criterion .. price|solely/only/exclusively on .. price/cost|price only|cheapest .. wins',
  'price-nothing':
    'price/prices/cost/costs .. .. carry/carries/have/has/count/counts/play/plays no/for .. weight/part/nothing|price/prices/cost .. not .. scored/weighted/counted/considered/evaluated/taken|quality alone|on quality only|without regard to price/cost',
  'fixed-price':
    'fixed price/prices/rate/budget|price is/are/being fixed/set|set by the authority/buyer|fixed by|fixed remuneration',
  'floor-mark':
    'no offer/tender/bid/tenderer/bidder gets/scores/receives/earns/has/falls/goes/drops less/fewer/below/under|every/any/each tender/offer/bid .. .. at least #|all others get/receive/score/have|everybody/everyone else gets/receives|guaranteed to every/all|given to every/all/any|no offer/tender/bid/tenderer/bidder gets/scores/receives/earns/has/falls/goes/drops less/fewer/below/under than #',
  'gives-points': 'may/can/could/will give/award/grant/add points/marks/it|give/award points/marks for',
  never: 'no .. element/quality/feature/strength not|never|nothing that|not .. anything',
  'self-only':
    'serves/serve/is/are only to/for/a|only to help/locate/find|marks/scores are/will/shall .. given/awarded/set by the panel/jury/committee/evaluators|for guidance',
  'on-word':
    'only/just/merely a statement/promise/declaration|mere statement/promise/declaration|on .. word/declaration alone|simple declaration/statement',
  'no-seat':
    'without .. office/branch/premises/establishment/seat/depot in/within|no/not .. office/branch/premises/establishment in/within|lack* .. office/branch in',
  'never-worked':
    'never worked/delivered/performed/carried/supplied|has/have not .. worked/delivered for|not yet worked/delivered',
  'no-other-make':
    'no other/alternative tool/product/software/format/package|files/models/documents/output from/of/in other|other .. tools/products/formats/packages .. .. refused/rejected/excluded|any other tool/product/format/software .. refused/rejected/excluded',
  'free-pick':
    'any provider/host/supplier/vendor/tool/cloud|of its/their/his own/choice|of its/their choice|the provider/host/tool it/they chooses/choose',
  'not-offered':
    'shall/may/must/will/can not be offered/proposed/supplied/used/included/accepted|not be offered/proposed/accepted',
  'no-bar': 'not excluded/forbidden/prohibited/ruled/barred',
  'scale-top': 'two/three/four/five/six/eight/ten/# or/and more/above',
  'drawn-people':
    'users/students/staff/testers/pupils/officers/people .. drawn/picked/chosen .. lot/random|drawn by lot from',
  'not-enough': 'not enough/sufficient|does/do/will not suffice|insufficient|is/are not taken',
  'by-third': 'third party/parties attestation*/certificate*/proof|attestation*/proof/certificate* from/of a third',
  'by-law':
    'required/imposed/prescribed by .. law/article/statute/regulation|as the law requires|that article .. requires|within the meaning of article',
  'staff-person': 'staff|person/persons|people|team|consultant*|expert/experts|engineer*|personnel|project manager',
  'at-will':
    'at will|freely|without .. consent/approval/notice/informing/permission/agreement/justification|no consent/approval/notice|by any other person/one|as it sees/likes|at its discretion/option',
  'pay-term':
    'payment period/term/terms/deadline|invoice/invoices .. .. paid/payable/settled|paid/payable/payment/settled within/after/in',
  'long-wait':
    '#/ninety/sixty/hundred/twenty/eighty .. days|#/two/three/four/five/six/nine/twelve months|#/ten/twelve weeks',
  'no-interest':
    'no/without interest for/on/is late/overdue/due/payable|no late payment interest|waives/waive .. interest|interest .. excluded/waived|no interest .. .. due/payable/accrues/claimed',
  'call-papers':
    'tender/procurement/bidding/contract/bid documents/document/pack/dossier/file|invitation to tender|specification|specifications',
  'paid-access':
    'on/upon/against/after payment|fee of|for a fee|non refundable|purchase*/bought|charge of|cost/costs # eur/euro/euros/gbp|sold|must be paid for',
  'paper-copy': 'paper|printed|hard copy/copies',
  'free-access': 'free of charge|free|without charge',
  'not-asked': 'no minimum/level',
  'proof-told':
    'curricula|cv/cvs|curriculum|certificate*|evidence*|proof|demonstration*|is/are contractual/binding|contractual commitment|schedule #|annex #|appendix #|as shown by|method statement|attached to the tender|note of # pages|reference*|documents|published steps/scale/grid|on the .. grid/scale/steps|annexed grid|guaranteed|case/cases in|test data|measured|table enclosed',
  'link-told':
    'subject matter|linked to the|assigned to|on which .. depend*|performance of the/this|needed/necessary for/to the|in performing|delivered under|who will do/perform/carry|will do the work|for the tasks in the|do the work|named persons/engineers/experts|for/under this/the contract/lot|described in the specification/annex|in the specification|annex/appendix #/a/b/c|fault classes|of this contract|for each case|session plans|per type of',
  'method-told':
    'method .. .. schedule/annex/appendix|data .. .. schedule/annex/appendix|calculated .. .. schedule/annex/appendix|schedule/annex/appendix .. .. method/data',
  'small-lot': 'small lot/lots|taken/left/kept out of the .. procedure|outside the .. procedure|exempted lot/lots',
}
