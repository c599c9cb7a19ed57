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
  'yes-no': 'yes or/no no|yes no|yes # no|or not|yes # else',
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
}
