import type { Words } from '../../text/words'

/** English words of the rules of wording, in lower case. */
export const en: Words = {
  // Who tenders, by any name.
  '@firm':
    'tenderer/tenderers/bidder/bidders/supplier/suppliers/candidate/candidates/company/companies/firm/firms/provider/providers/vendor/vendors/contractor/contractors/undertaking/undertakings/applicant/applicants/consultancy/consultancies/offeror/offerors/respondent/respondents/competitor/competitors/entrant/entrants',
  no: 'no|without|neither|nor|never|rather/other than|instead of|not|excludes',
  not: 'not|cannot|isn/aren/won/doesn/don t|no longer|is/are never|nor|not required/scored|has/have no bearing|plays no part|irrelevant',
  whatever:
    'whatever|regardless|irrespective|wherever|no matter|whether or not|independent/independently of|in any country/state/place|any country|any member state|anywhere',
  which: 'which|that|who',
  punished:
    'reject*|exclusion|elimination|excluded|eliminated|score/scores 0|score zero|no/zero/0 points|disqualif*|penalis*|penaliz*|ineligible|inadmissib*|leads to exclusion|will be excluded/out|are excluded|turned/turn/turns down|discard*|thrown/throw/struck/knocked out|dismissed|barred|not be considered/retained|not proceed|fail|fails|failed|set aside|go/goes/proceed/proceeds no further|not go further|not shortlisted|will not be shortlisted|screened/ruled/left out|not taken further|out of the competition|fall/falls away|removed from|not be read/examined/looked/opened/assessed/shortlisted|not read any',
  equivalent:
    'equivalent*|comparable|similar|or any other|or/any other|any means/proof/evidence/software/tool/product/database/relational/solution|other proof/evidence/means/appropriate/suitable|or similar|in the same way|alike|on the same footing|equally accepted/good/valid|or the like|or any document/evidence/file/means/proof|or any',
  example:
    'for example/instance|such as|e g|including|any forge/platform/repository|any public forge|among others|whichever|another forge/platform|other forges/platforms/forge|or elsewhere|any other .. forge/platform|forge of its/their choice|of their choice|by way of example|as an example|an example|or any .. list/archive/repository/host|gitlab codeberg|github gitlab codeberg',
  none: 'for each point|each/every/progress/status/meeting point|single procurement document|official journal|european law/directive/regulation/standard/funds|certified/local copy|member/members of a/the group/consortium|another member state|signing certificate|non exclusive/exclusively|premises of the buyer/authority|buyer/authority/client s premises|premises of the contracting authority|buyer s offices|offices of the buyer/county/council/department|local business hours|local time/storage/network/installation/branch/data/authority/authorities/government/language/administrator/users/administrators/mode/cache/development|national language/authority|regional health agency|regional/citizens council|member state/states|member/members of the team|team/staff/consortium/group member/members|member/members of staff|not only/exclusively|user label|strong authentication/password/encryption|open/maintenance windows|maintenance/time/service window|personal data|field/form label*|labels of the form/fields|tls/ssl/x509/server/electronic/root certificate*|certified translation*/copies/mail|at good|good and bad|modern slavery|social contribution*/security|research grant*|significant/strong/real impact/effect/influence/bearing|associations that are members|members of the associations/council/citizens/commission/jury/board|data network*|authority/buyer/county/city/council is/are .. member*|each member|computer/transport network|a single reference|nothing prevents|full/maximum marks/mark/score/points|access points|aid to local|county/council/department/regional offices|same terms/footing/conditions|whatever reason|@firm are/is .. free|county/council/department/region/buyer/authority/agency s local/regional/area offices|local/regional/area offices of the|total/full/complete subcontracting|subcontract* the whole/entirety/entire|subcontract* .. in its entirety|subcontracting of the whole/entire|subcontract in full|irrespective/regardless/independently of who/whom|irrespective/regardless/independently of their/its participation/involvement/assignment/use/role|whether or not that person/those/these/they|whatever its/their use/role/place|no matter who|even if they/it/he/she .. not',
  firm: '@firm|sme|smes|business|businesses|operator|operators|organisation|integrator|integrators|economic operator|players|supplier*|capital|tender|tenders',
  tenderer: '@firm',
  buyer:
    'buyer|contracting authority|authority|administration|committee|panel|jury|it|they|we|evaluator*|evaluation panel|director|chair|chairman|head of|manager|mayor|board|members|team|assessors|council',
  'general-policy':
    'general/overall/corporate/company/sustainability/environmental/diversity/social/equality policy|company wide/values/level|corporate open source policy|open source policy|csr|corporate social responsibility|corporate sustainability/commitment/culture/citizen*|sustainability strategy|across all its/their activities/clients/customers/contracts|all its/their activities/clients/customers|general/overall commitment|company s values|company s carbon footprint|carbon footprint of the company|esg|esg rating|ethics charter|general approach to sustainability|commitment to open source|commitment to sustainability|overall corporate|general environmental/social|@firm/business/organisation/group/enterprise as a whole|across all clients|throughout its/their/the @firm/organisation/business/group|whole of its/the business|group level|give/gives/giving .. back to|giving back|good corporate citizen|responsible company/employer|good employer',
  contract:
    'this/the contract/lot|performance of|under/during the contract|for/of the service|the services|call off/offs|of this service/contract|of the services|assigned|within the team|for these services|under this|under the lot|in performing',
  donation:
    'donation*|donate*|sponsor*|philanthrop*|funding|funds|financial support/contribution/contributions/backing/commitment*|grant|grants|patronage|pays|paid|payment*|fund|funded|funding/financ* of|monetary contribution*|donor*|contributes/supports financially|part/share/percentage of its/their profits/income/revenue|gives/give .. profits/money|co financ*|subsid*',
  gift: 'donation*|sponsor*|philanthrop*|patronage|charitable|amount donated|supports/support/backs .. financially|financial backer*|patron|benefactor*|backer of|supporter of the',
  fee: 'membership/subscription fee*|membership/annual dues/subscription|paid up member*|subscription to the|pay/pays/paying/paid .. dues|their/its dues|dues to|paying/contributing/paid member|fee paying|join/joins .. association/foundation/federation/consortium|annual subscription/contribution/dues|subscription/subscribe/subscribes to the foundation/association|pays .. subscription|keep/keeps/maintain/maintains .. membership|joins/join the|membership of the foundation/association/consortium|becomes/become/is/remains a/an patron/member/supporter/sponsor of',
  foundation:
    'foundation*|association*|community|communities|non profit/profits|charity|charities|body that hosts|organisation*|open source projects|free software projects|the projects it/they|projects it/they|movement|projects of its/their/own|cause|causes|projects whose|communities whose|ecosystem|fund|trust|community projects|open source work|free software|commons',
  discretion:
    'discretion|discretionary|sees/deems/see/deem fit|deemed/considered/deems/considers useful/relevant|deems/considers appropriate|it deems|they deem|overall/general/personal impression|free assessment/choice/rein/hand|gut feeling|freely assess*/evaluate*/judge*|unfettered|at will/liberty|it/panel/they/we/authority/committee prefer*|personal/subjective view/opinion/judgement/judgment/preference*|absolute/sole/own opinion/judgement/judgment/view|need not .. explain*/justif*/motivat*|without .. giving/stating reasons|depart from .. criteria|best suited/pleases|whatever/any reason|it/they find*/sees/feel* unsuitable/fit/best|considers proper|overall feel|feel/masters/favourite of|a matter for the panel/committee/authority/evaluators|guided by .. impression/feel|as it pleases|solely on its judgement|free to choose/decide/select/reward/favour/prefer/pick/reject/judge|complete/absolute freedom|not bound by|whatever reason it/they|sole judge/say|if the panel/authority/committee/council so wishes|if it/they so wish*|other elements/factors may|as it/they wish*/see|wishes to retain|temper the ranking|panel/authority/committee/council/jury/buyer/decides/decide alone|overall/general appreciation/assessment/judgement|not detailed|without further detail|choice is final|preference of the panel/authority/buyer|thinks fit/best|considers/believes/finds/regards/judges/thinks .. best/fit/proper|whichever .. considers/prefers/likes/thinks|entirely a matter|its own view|arbitrar*|without being bound|good judgement|in conscience|subjective appreciation|subjectiv*|intuition|without a grid/scale|forms a view|own assessment|taste|find useful|panel/committee/jury/evaluators/authority likes/like/enjoys/enjoy|how much .. likes/like|preferred/favoured by the panel/committee/authority/jury/board/team|latitude|remain* free to|as the panel/committee/authority pleases/wishes/likes|like* best|instinct*|final arbiter/say/word|gut|does not suit it/them|suits it/them|feels/feel right|at its pleasure|last word|right to choose|left to the decision/judgement/director/chair/panel|at the panel s|surprised/impressed/pleased by|surprise/impress/please/delight the|most pleasing|what it likes|to its liking|no appeal|whatever score/mark/grade/points|whatever .. believes/thinks/considers/feels|need/needs not give/provide reasons/grounds|without reasons|does not have to explain/justify/motivate|no duty to explain|free hand|entirely up to|up to the panel/committee/authority/evaluators|as it deems/believes/considers/thinks|on balance prefers|most appealing|holistic view/judgement/assessment|in the round|in its/their/our eyes/view/opinion/estimation|agree on the mark/score|best expresses/reflects/conveys|which .. pleases|seems/seem/appears/appear to it/them/us|as they feel|by feel|instinctive*',
  'published-grid': 'grid|scale published|published criteria/method/scale|annex',
  change:
    'change|adapt|vary|reserves/reserve the right|refine|adjust*|modif*|amend*|alter*|revis*|introduc*|add|added|adding|reserve* .. right|depart|reweigh*|rebalanc*|redistribut*|redefin*|reconsider*|recalibrat*|moved|move|moves|shift*|transfer*|switch*|tweak*|swap*|revisit*|rethink*|rethought|renegotiat*|fine tun*|refin*|readjust*',
  weights:
    'weight*|criteria|criterion|sub criteri*|subcriteri*|scoring method/sheet/grid/table/guide|scale|coefficient*|relative importance/weight*|factor|factors|further ones|ranking of criteria|order of .. criteria|hierarchy|points .. split/moved/shifted|split of points|points are/be divided/distributed/split|importance of the criteria|points for each/sub|elements|weigh|weighs|weighing|points/marks are/will/shall be/is shared/split/spread/allocated/distributed|share of the points|evaluation sheet/grid|marking sheet/guide|score sheet|points between/among|headings|heading|marks .. moved/shifted|importance|marks under|points which/that|scoring',
  later:
    'once/when tenders/bids|opened|after the opening/event/tenders/bids/offers/deadline|during/at evaluation|during the evaluation/procedure|in light of|in the light of|later|subsequently|depending on the tenders/bids|after submission/opening/receipt/reading/examining/considering/seeing/negotiat*|after .. opened/received/submitted/known|when .. assess*/evaluat*/opens/known|once .. opened/received/known/evaluated/read/seen/considered/in/submitted/lodged|in view of .. tenders/bids|depending on .. tenders/bids/submissions/answers/responses/offers/proposals|should the tenders|evaluation stage/report|when judging|during assessment|at the time of|in the course of evaluation|having read/seen/opened/received/compared|upon receipt/opening|as evaluation proceeds|when the/all tenders/bids/offers|once the tenders/bids/offers|tenders/bids/offers have been .. read/seen/opened/examined|on reading|reading of the|examination of|once/when/after we/they/it have/has .. seen/read/opened/received/examined|once/after .. bids/tenders/offers/responses/proposals/answers|when .. bids/tenders/offers/responses/proposals .. seen/known/opened/read/in|field is known|field of bidders|in the end|at the end of the|after it/they/we has/have read/seen/opened/received|once .. read|after reading|when the panel meets|once .. on the table|goes/go/going through the tenders/bids/offers|on the table|when it/they has/have/goes/reads/opens/looks|as it/they reads/read',
  vague:
    'strong|significant|solid|substantial|extensive|active|meaningful|good|excellent|sufficient|adequate|proven|deep|thorough|broad|rich|major|considerable|great|real|serious|reasonable|satisfactory|robust|high level|important|recognised|recognized|outstanding|wide|high|superior|best|optimal|relevant|clear|demonstrable|in depth|appropriate|convincing|impressive|sound|world class|best in class',
  quality:
    'experience|contribution*|involvement|expertise|presence|track record|knowledge|skill*|competence*|commitment|reputation|references|participation|engagement|capacity|capabilities|know how|standing|understanding|support|record|pedigree|credentials',
  fame: 'renowned|well known/established|reputation|renown|prestige|fame|famous|recognised/recognized by the community|recognised/standing in the community|visibility|brand image|prestigious|leading position|market leader*|standing among/within|standing in the|recognition in/by/within|esteem|better/best/well known|celebrated|high profile|eminent|esteemed|distinguished',
  measured:
    'at least|minimum/scale/number/share/rate of|months|years|step|steps|measured|defined below|as defined|grid|#/one/two/three/four/five/six/ten days/hours/years/months/tasks/tests/elements/clicks/minutes/seconds/functions/scenarios|per cent|elements/criteria/points below/following|by step|each worth',
  profile:
    'profile|profiles|account|accounts|stars|statistic*|graph|followers|badge|badges|handle|username*|user name*|reputation|karma|ranking|rank|page|pages|dashboard|contribution tab',
  only: 'only|exclusively|solely|sole|nothing but|to the exclusion of|and no other*|and none other|alone',
  evidence: 'proof|evidence|contribution*|commit*|visible|counted|shown|link*|record*|account|profile|activity|history',
  'partner-tier':
    'gold/platinum/diamond/silver/premier/strategic/solution/authori*/certified/accredited/official/preferred partner*|authorised/authorized reseller*|vendor certification/certified/accreditation|partner of the vendor/publisher|partnership level|publisher s partner|partner programme/program|authori*/accredit*/certif*/approv*/recogn* by the vendor/publisher/editor/manufacturer|gold/platinum/silver/diamond/premier/partner status/tier/level|vendor/vendors/publisher s own diploma/academy/certificate*|issued/granted/delivered by .. vendor/publisher|vendor s academy/certificat*/diploma|accredited/certified/approved/recognised/authorised by .. publisher/vendor/editor/manufacturer',
  label: 'label|labels|labelled|certified|accredit*|standard|ecolabel*|diploma*|medal*|certificat*|seal',
  required:
    'required|requires|require|must|shall|mandatory|possess*|needed|provide|awarded|points|point|rewarded|scored|preferred|preference|bonus|favoured|advantage|valued|rated|priority|compulsory|essential|submit|demonstrate|carr*|bear*|only|issued|admitted|accepted|valid|hold*|asked|needs|need|date of|marks|receive*|certified|shown',
  'self-mark':
    'rate/score/mark/grade/assess themselves|self assess*/scor*/rat*/evaluat*/mark*/grad*/diagnos*/position*/apprais*/report*/declared/stated/attributed|self declared score|@firm rate*/scor*/mark*/grad*/assess*/evaluat*/award*/allocat*/giv* themselves/itself/their/its/points|allocat*/award*/giv*/assign*/attribut*/place/position/rank/classify/situate themselves/itself|evaluat*/grad*/rat*/scor*/assess* .. its/their own|mark/score it/they believe*/deserve*/consider*/claim*|by the tenderer itself|ticks its level|tick .. level|itself/themselves enter*/fill*/indicat*/record*/insert*|grade their own|their own answers|@firm complete/completes/fill/fills .. scorecard/score|scorecard|own score/scoring/rating/marking|self marking/assessment/rating/scored',
  mark: 'mark|marks|score|scores|scored|scoring|rating|rated|points|grade|level|from # to #|grid|# to #',
  'own-mark':
    'score*/mark*/points/level/levels/rating* declared/claimed/proposed/stated/given/entered/chosen/reported by/in the @firm|score*/mark*/points/level/levels/rating* declared/claimed/proposed/stated/given/entered/chosen/reported by/in @firm|declared/claimed/proposed/self score*/mark*/points|score*/mark* so declared/claimed/stated|mark/score it/they believe*/deserve*|those which the @firm has given|score*/mark*/points/level .. entered/ticked/filled/inserted/recorded/indicated by .. @firm|those/these entered/declared/indicated/given by|total .. is its .. score/mark|sum/total/average .. makes/is/forms/gives .. score/mark|boxes ticked/checked/crossed|ticked boxes|number of .. ticked/checked|own score/scores/mark/marks/rating|score/mark .. has given itself|score/mark it has given|score/mark it gives|that percentage/figure/number/total is the/their/its|state/states their/its own percentage/level/figure|whatever .. puts/enters/writes/fills|mark/score is whatever/what the/they|figure/score/total/mark/number .. it/they arrive*/reach*/obtain*|carried into the evaluation|figure/score/total/mark .. carried/taken/copied into/as|score/mark/figure/total shown/stated/claimed .. @firm|score is theirs|mark is whatever|mark/score .. what/whatever the/they/it|marks/points/mark/score .. .. entitled|count/figure/total/sum stands|@firm writes/enters/puts/claims .. points/marks/score|points/marks claimed|points/marks .. thinks/believes .. it',
  point: 'point|points|pt|pts|mark|marks|per cent|half a point/mark',
  per: 'per|for each/every|each|every|in proportion to|proportional|times the|worth|as many',
  countable:
    'commit*|contribution*|year|years|contributor*|employee*|developer*|project|projects|merge/pull request*|reference*|certification*|line|lines|person|engineer*|patch|patches|fix|fixes|star|stars|customer*|client*|degree*|office*|staff member*|hour*|day|days|function*|user*|certificate*|element*|consultant*|language*|diploma*|patent*|change*',
  'by-number':
    'in proportion to the number|according to the number|based/depending on the number|highest/greatest/largest number|most commits/contributions|grows with the number|the more commits/developers/consultants|by number of|the more|the higher the number|most .. contributions|rises/increases/grows/rise with|proportional to the number/quantity/volume|as many points|with the most|the larger/greater/bigger/higher the|the larger .. number|more developers',
  cap: 'cap|capped|maximum|limited/up to|at most|ceiling|step|steps|no more than|not exceeding/exceed|saturat*|capped at|list/elements below',
  reference:
    'reference|references|similar contracts/projects|previous/past/comparable/public contracts|certificates from|contracts/services/projects/assignments performed/delivered/completed/executed/carried|migrations|carried out .. projects/migrations|certificate* of good/performance/satisfaction|identical/similar/comparable/like contracts/contract/assignment/assignments/project/projects|contracts with a',
  identical:
    'identical|exactly the same|strictly similar/identical|the very same|same release/version/population/size/vendor/client/software/application/product/technology/publisher|in every respect',
  'no-reference':
    'without/lack*/absence/missing/failure/failing/unable/fewer/no .. reference*|without/no/lack* .. similar/comparable/prior/public contracts/projects|not have/having/provide/produce references|absence of .. contracts|unable to produce/provide/submit/show .. reference*|not present/provide/produce/submit/show/have .. .. reference*|does not .. .. reference*|without .. track record/experience/history|no track record/experience/history|not produce/present/have/show/list .. contracts/contract/projects/project|cannot/can not .. .. contracts/projects|without .. contracts',
  'must-have':
    'on pain of|eliminatory|knock out|knockout|mandatory reference*|sine qua non|failing which|under penalty of|imperative|mandatory|essential',
  'public-sector':
    'public sector/bodies/authorities/administrations/body/administration/clients/customers/contracts/institutions|government|governments|ministries|ministry|municipalities|contracting authorities|councils|county/city council*|authorities|local authority/authorities/government|central government',
  capacity: 'capacity|capacities|resources|means|abilities|capability|capabilities|references|standards|qualifications',
  third:
    'other @firm/entities/operators/members|another entity/company|third parties/party|others|subcontractor*|affiliate*|partner|partners|parent/group/sister compan*|same group|somebody else|consortium partner*|subsidiaries|another/other @firm/organisation/business|others resources',
  rely: 'rely|reliance|relying|draw/call on|make use of|invok*|relied|recourse|lean*|use|using|borrow*|relies|depend*|backed|supported by|point/points/pointing to|refer/refers to|count/counting/counts on|bring/bringing in|turn to|look to',
  'own-capacity':
    'own capacities/capacity/resources/means/capabilities/ability/internal|own staff/employees only|in house only|internal means|from/by its own|by itself meet|alone meet|individually|itself have',
  subcontract:
    'subcontract*|sub contract*|part .. carried/performed/executed/done .. by .. another/other/third/others|carried/performed/executed/done out by another/other/third/others|by another operator/firm/company|calling/call on other/another/third',
  forbidden:
    'prohibited|forbidden|excluded|banned|ruled out|precluded|barred|impossible|disallowed|prohibits|forbids|refused|forbidden to|prohibition|not permitted',
  allowed: 'allowed|permitted|accepted|admitted|may|can|possible|authorised|authorized|use|tolerated',
  limited:
    'limited|capped|may/must/shall not exceed|cannot/not exceed|at most|no more than|maximum|up/restricted to|below|more than|may/must/shall/can not .. exceed|limit of|exceed',
  share: 'per cent|percent|value|half|third of|quarter|30|20|25|40|50|10|15|33|35|45|60|70',
  'by-self':
    'entirely by itself|entirely/everything itself|all of the services itself|the whole of the services|all services/tasks itself|in full by the contractor|all the work itself|entire/whole contract itself|perform all tasks itself|100 of the services|contract/services/work/perform* .. personally|exclusively/solely by .. employees/staff/contractor|own employees only|not to subcontract|without .. subcontract*|entire contract|entirety of the/services/contract|employees of the contractor only|keep*/retain*/perform*/execut* .. at least # ..|at least # .. of the services/contract/work .. itself|own workforce|contractor s own employees/staff|alone perform/execute/carry|perform/execute .. alone|with its own employees/staff/people/team|all tasks/work/services .. its own|carry out all|do all the work|single handed|in house staff|all work must be done|by its/their/the own/@firm employees/staff/personnel/people|@firm s own employees/staff/personnel|own payroll|directly employed',
  member:
    'member|members|membership|memberships|affiliat*|belong|belongs|belonging|join|joined|registration/registered with|shareholder/part of|approved by the .. association|up to date with .. fees/dues|sits/sit/seat on|board member|belongs/belong to|is a member|are members|enrolled|participation in the governance|take/takes part in the governance|governance of',
  association:
    'association*|federation*|cluster*|cooperative*|trade association/bod*|network|networks|foundation*|alliance|guild|chamber|club|consortium|industry/governing body|society|community of firms|scheme|osb alliance|professional federation/bod*/group|group of .. @firm/businesses|board|steering/technical committee|governing board|project s board',
  local:
    'local|regional|national|domestic|french|german|italian|spanish|dutch|belgian|nearby|municipal|home|in region/county|scottish|irish|english|polish|danish|swedish|finnish|austrian|portuguese|greek|british|county|county/region based|welsh',
  'local-firm':
    'local @firm/presence/employment/jobs/ecosystem/roots/economy/office/offices/content/preference/workforce/labour/anchoring/supply/spend*/recruitment/businesses|regional economy/ecosystem/preference/presence/value/jobs/anchoring|national preference|short supply chain|made/rooted in|buy local|local value creation|jobs/employment in the region|territorial roots|local business community|roots|local/regional tax*|jobs .. county/region/city/area/territory|@firm/jobs/employment/spend/purchases/businesses .. of/in/from/within/based the/this county/region/area/city/territory|employment area|economic players .. territory|regional/local/national origin|geographical proximity|businesses based|anchoring|community wealth|without .. establishment/office/presence/branch .. region/county/country/area|domestic/local/national/irish @firm/partner/partners/representative/subsidiary/agent|among us|near us|from here|around here|our area/county/city/town/region|live/lives/living and work/works/working|home grown|homegrown|people of the county/city/town',
  seat: 'seat|headquarter*|office|offices|premises|branch|establishment|established|registered|incorporated|domiciled|located|location|based|presence|address|reside*|live|lives|living|home|citizen*|open an/in|present/based in|permanent|employees/staff/workers/people in the|place of business|main establishment|subsidiary|subsidiaries|premises in|place of work|floor in|desk in',
  territory:
    'region|county|city|municipality|territory|district|province|france|germany|italy|spain|netherlands|belgium|ireland|country|national|paris|berlin|rome|madrid|dublin|vienna|lisbon|warsaw|sweden|denmark|norway|finland|poland|austria|portugal|greece|town|bavaria|catalonia|flanders|scotland|local|capital|area|metropolitan|locality|regional|territorial|suburb|island|local area|within the borders|jurisdiction|catchment|zone|borough|parish|perimeter|chamber of commerce|in the country/state|in this country',
  distance:
    'closest|nearest|nearer|closer|km|kilomet*|mile|miles|radius|distance|minutes of/from|hour s drive|hours drive|proximity|vicinity|near|close to|travel time|within driving|within # km/miles/kilometres|drive of|geographically',
  preference:
    'prefer*|favour*|favor*|priority|bonus|extra/additional points|advantage|promote*|promoting|encourag*|reward*',
  onsite:
    'on site|onsite|response|respond|travel to|intervention|place of performance|within _ hours/working|callout|call out|for information',
  european:
    'european|eu only/based/owned/headquartered/controlled|in/of the eu|european union|in europe|non eu/european*|eea',
  'legal-hook':
    'gdpr|security of supply/information|defence secrecy|health data|article 85|national/public archives|classified',
  data: 'data|hosting|hosted|host|stored|storage|backup|backups|processing|processed|infrastructure',
  reserved:
    'reserved for/to/exclusively|only open/for/cooperatives/smes/micro/small/start/contributors/maintainers/authors|open only/exclusively/solely|exclusively/solely/strictly open/for/reserved|restricted/limited to|set aside|only .. may/can/are apply/tender/bid/participate/admitted|alone are/may/can|may be tendered only by|only accepted from|accepted only from|addressed/directed/intended .. to/for/at .. only|smes/cooperatives only|only to/for smes/cooperatives/small/start/open|exclusively to/for|open to cooperatives/smes/small/start/contributors/maintainers only|to cooperatives/smes/open only|only .. need/should apply|meant/intended/designed/kept/earmarked/aimed for/at/only|for small/cooperative/local firms/businesses only|firms/companies/businesses/smes/cooperatives/enterprises/entities alone/only/exclusively/solely|kept for|closed to all but|none but|only organisations/entities/bodies/@firm with/of/that/which/under|may be submitted only by|open just to|for the benefit of .. only',
  'kind-of-firm':
    'sme|smes|small and medium|cooperative*|start up*|startup*|open source firms/compan*|free software companies|freelancers|non profits|associations|micro businesses/enterprise*|small and medium sized|microenterprises|young companies|digital smes|small @firm/enterprises/business/enterprise/businesses|local/smaller/cooperative firms|publishers/vendors/maintainers of|publisher of the|contributors to|contributors|maintainers|authors of the software|social enterprises|local businesses|organisations/entities/bodies/@firm with/of fewer/less/under|fewer/less than .. staff/employees/people/persons|small/smaller organisations/bodies/shops/outfits',
  'class-of-firm':
    'integrator*|reseller*|large @firm/groups|multinational*|proprietary software vendors|intermediar*|distributor*|consultancies|consulting firms|big tech|hyperscaler*|body shops|staffing agencies|generalist*|companies with more than|wholesaler*|software vendors|brokers|@firm with/of more/over|@firm employing more|@firm above|companies larger|@firm/publishers of proprietary|proprietary @firm/publishers|licence resellers/sellers|service companies|@firm/groups with a/their parent|foreign @firm/owned|@firm owned/controlled by|subsidiaries/sellers of|sole traders|freelancers|non eu @firm|@firm selling/distributing/reselling/publishing/that sell/which sell|anyone selling',
  'cannot-bid':
    'may not bid/tender/apply/participate|cannot bid/tender/apply/participate|not eligible/admitted/welcome/considered|ineligible|are/is excluded|will/shall be excluded/rejected|not allowed/permitted to bid|not open/permitted/allowed/entitled/authorised to|barred from|not accepted from|excluding|are not invited/allowed|must not bid|will not be considered/accepted|not be awarded to|shall not participate|not be permitted/allowed/admitted|need not apply|may/shall/can/must not .. compete/participate/apply/tender/bid|are/is kept out|asked not to apply/bid/tender|not asked to apply|please do not apply|requested not to|turned/turn down|shut/ruled/stay/left out|debarred|cannot be considered|turned/sent away|not wish/want/intend to deal/work/contract|not deal/work/contract with|have no place|are unwelcome|unwelcome|will not be dealt|not entertained|are refused',
  'firm-size':
    'turnover|annual/average/yearly/total revenue*|revenue*|headcount|workforce/company size|permanent/total/overall/own workforce/staff/employees|workforce of the company|number/total/count/size .. employees/staff/engineers/consultants/developers/technicians/ftes/fte/people/offices/customers/clients/branches .. @firm/employed/employs/payroll/has/permanent|number/total .. employees/staff|size of the/its/their @firm/workforce/organisation|critical mass|share capital|own funds|equity|financial strength/standing/health/soundness/stability/capacity/robustness/position/situation/resources/means/muscle/weight/power|longevity/scale/age of the|number of offices/customers/branches|annual sales|balance sheet*|creditworth*|credit rating|economic strength|market share|national coverage|on the .. payroll|resources/means/equipment of the @firm|resources .. disposal of the @firm|years in business|volume of business|ownership structure|stability of its|number/total .. permanent/employed consultants/engineers/developers/technicians/people/staff|reach of the/its|importance/footprint of the @firm|resources the/which @firm owns/has|workforce of more/at|size of the/its/their .. team/teams/staff/department/pool .. @firm has|size of its/their .. team/teams/staff/department/pool|how many .. people/staff/engineers/developers/consultants/maintainers/contributors/employees .. work/works/employed/employ/employs/have/has|work/works for the @firm|annual/statutory accounts|large team*|age and/of .. @firm/organisation|stability of the @firm|their/its own academy/training/laborator*/datacentre*/fleet|own training academy/centre|most experienced/established|largest @firm|oldest @firm|disabled people on its|on its staff/payroll|liquidity|net assets|order book|financial resilience/strength/viability|employs/employ/employing .. engineers/people/developers/staff/persons|number of .. engineers/people/developers it employs|permanent engineers/developers/employees/people|size of the .. pool/bench/team .. disposal|disposal of the @firm|at .. @firm s disposal|years of trading|trading record|developer/engineering/talent pool/bench|pool of developers/engineers/consultants|bench strength|depth of bench|largest/biggest/oldest/greenest/wealthiest/richest/safest/strongest/longest @firm|most _ @firm|depth of the organisation/bench/company|floor space|equipment/offices/premises owned|how many certified|on the books|certified engineers/staff/people/developers .. books/payroll/employed|on its/their books',
  assigned:
    'assigned|dedicated|allocated|deployed for|named persons|deployed|named for|nominated|designated|named engineer/engineers/developer/developers/staff/team|each of them|individuals/people/person/engineer/engineers proposed',
  supply:
    'supply|supplied|licence*|license*|deploy*|install*|based/runs/run/built on|running|solution|workstation*|use|uses|using|must|shall|required|compatible|software|tool|tools|suite|migration/migrate to|database|platform|system|hosted|hosting|certified|support|server*|format|product|built with/in|build*|delivered|offer*|hypervisor*|engine|directory|mail|products|module*|rely|relies|written|report*|equipped|fitted|provide*|subscription*|chosen|standardis*|services|from|cloud|brand|make',
  'from-brand':
    'migration/migrate/migrating/moving/exit/import/away from|existing|current|currently|legacy|replace*|replacing|leave|leaving|phase/phased out|export*|interface*|interoperab*|exchange with|import|coexist*|in place of|instead of|decommission*|historic*|move away|uninstall*|successor|now|at present|presently|today|so far|up to now|held/kept/opens in|in service/use/production|present|former*|read|reads|open|opens|any other distribution|switched off|taken over|accounts|connect*|synchronis*|compatible|already|among them',
  publish: 'publish*|released|push*|hosted|deposit*|shared|uploaded|made available|submitted|mirrored',
  host: 'host*|stor*|located|kept|datacentre*|data centre*/center*|server*|processed|remain|stay|data|leave/leaves|outside',
  national:
    'in france/germany/italy/spain/belgium/ireland/sweden/denmark/poland/austria/finland/portugal/norway/scotland/wales/england/northern|in the netherlands/country/region|national territory/soil|within the country/borders|french/german territory|on french/german/home soil|domestic data|inside the country|within scotland/ireland/wales|republic of ireland|the republic|leave ireland/france/germany/spain/italy/belgium/the',
  guarantee:
    'guarantee*|ensure|ensures|assure|must|shall|obliged|obligation|undertakes|warrant*|commit|commits|obtain|obtains|achieve|achieves|result|required|conditional|subject to|dependent|promise*|secures|secure|sees to it',
  merge:
    'merge|merged|merging|acceptance|accepted|accept|inclusion|included|integrated|integration|adoption|adopted|taken up/in by|picked up by|taken upstream|enter/enters .. release/version/branch|land/lands/landed|make it into|find their way|go into .. release/version|take on board|taken on board|pick up|pulled in|incorporat*|land|accepts|merges|include|integrate',
  upstream:
    'upstream|project|projects|community|communities|mainline|maintainer*|official repository/version|main branch|original/core project|next release/version|released version|stable release',
  propose:
    'propose*|proposal*|submit*|submission*|offer*|reasonable/best efforts|means|follow/follows up|rework*|aims|whether',
  pay: 'payment*|paid|pay|pays|payable|invoice*|balance|retention|retained|withheld|remuneration|instalment|penalt*|price|fee|acceptance of the deliverable|delivery is accepted|deliveries are accepted|service credit*',
  condition:
    'after|once|only|upon|conditional|subject to|until|when|if|unless|provided|failing|dependent|as long as|where',
  exclusive:
    'exclusive|exclusively|sole|exclusivity|solely|sole owner|outright|full ownership|waive*|renounce*|exclusive title|gives/give up all/any|surrender*|relinquish*|keeps/retains/has no right/rights|no right/rights in|authority/buyer/client/council alone|only the authority/buyer/client|nobody else|no one else|gives/give up|forgoes|loses all/any',
  rights:
    'assignment|assigns|assigned|ownership|rights|right|transfer|transferred|title|intellectual property|copyright|owner|property|vest*|belong*|owned|passes/pass/goes/go to|handed over to',
  source: 'source code|sources|code|developments|developed software|deliverables',
  confidential:
    'confidential|confidentiality|secret|secrecy|non disclosure|undisclosed|not be disclosed|not disclose|may not disclose|keep .. secret|kept secret',
  'stock-reason':
    'technical/economic/practical/organisational/efficiency/operational/administrative reasons|reasons of efficiency/consistency/simplicity|single point of contact|one stop shop|single/one contractor/supplier|simplify/good management|simplify the management|ease of management|for convenience|economies of scale|overall consistency|good coordination|restrict competition|technically difficult|excessively/more expensive|easier|easy|convenient|not considered/deemed/felt appropriate|not appropriate/desirable/wanted/practical/suitable|would not be practical|always been|accustomed|used to|simpler|simplicity|efficien*|consisten*|coheren*|convenience|saves time|administrative burden|manageab*|to manage|streamlin*|habit|customary|preferred|flexib*|smooth|burdensome|cumbersome|better overview/control|complicat*|complex*|easier to follow|always bought/purchased/procured/ordered/had/done/contracted|as one package/lot/bundle|in one go|one package|bundle*|together as before|as before|tradition*|our practice|usual practice|less paperwork|hassle|straightforward|practical|handy|one invoice|one throat|single contract|single supplier|one partner|familiar|prefer*',
  'stated-fact':
    'officer|officers|full time|annex|quotation*|estimate*|study|same/shared/common database|same code/software/server/servers|single/one software/site|interdepend*|share|shares|depend*',
  tie: 'scores/points/marks/tenders/bids are/is equal|equal in/on points/marks/scores|equal ranking/merit/quality|tenders rank equal|ties are|tied|tie break*|tiebreak*|equal/identical/same score*/points/marks/number|equally ranked|draw between|where .. equal|obtain* equal|event of ties|tie|all else being equal|other things being equal|score the same|same mark|in balance',
  incumbent:
    'incumbent*|current/present/existing @firm|outgoing/previous contractor|already worked/works/holds/familiar/maintain*/provid*/suppl*/operat*/serv*|previous/retained supplier|holder of the previous/current/existing|currently provid*/supply*/perform*|@firm/already/now in place|familiar with the departments|knows already|outgoing @firm|has served|having .. maintained/operated/run|the previous contract',
  random: 'lots drawn|drawing lots|lottery|random|by lot',
  advantage:
    'advantage|bonus|prefer*|priority|extra/additional points|favour*|reward*|in favour of|wins|chosen|selected|granted|awarded to|retained|edge|have an edge|head start|uplift',
  'social-aim':
    'apprentice*|disabilit*|disabled|unemployed|unemployment|social inclusion/clause*/condition*/integration|work integration|integration body|sheltered workshop*|disadvantaged|jobseeker*|job seeker*|vocational training|equal pay',
  exit: 'handover|hand/hands/handed/handing over|reversibility|next contractor/provider|incoming contractor|successor|end of the contract|exit plan/phase|transfer out',
  publication:
    'publish|publishes|published|publishing|publication|made public|public repository/repositories|publicly available|released publicly/under',
  original: 'upstream|original/community project/projects|maintainers|mainline|official repository',
  embargo: 'embargo*|coordinated/responsible disclosure|security flaw*/fix*/reasons|vulnerabilit*|harm security',
  penalty: 'penalty|penalties|liquidated damages|fine|fines|damages',
  uncapped:
    'no cap/ceiling/maximum/limit|not capped|uncapped|without limit/cap|without/no upper limit|without .. ceiling/cap/maximum/limit|unlimited|however many|whatever the number|without a/any cap/ceiling',
  unlimited: 'unlimited|not limited|without limit/limitation|without a/any limit|no limit',
  reporting:
    'report|reports|reported|register|statement|statements|record|log|dashboard|minutes|acceptance|accepted|verified|checked',
  remedy:
    'penalt*|retention|withheld|deduction|deducted|terminat*|deferred|waits for|damages|price reduction|own expense|rejected|refused|suspended',
  'passed-on':
    'pass/passed/passes on|flow/flows down|apply/applies/extend/extends to|same duties/obligations|bind|binds|bound|imposes',
  'open-licence':
    'open source licence*/license*|free/copyleft licence|free software licence/license|be/are open source',
  comply:
    'comply|complies|compliant|compliance|conform|conforms|conformity|conforming|in accordance with|according to|meet|meets|follow|follows',
  'test-report': 'test report/reports/certificate/certificates|tested/tests by',
  accessibility: 'accessibility|wcag|en 301|screen reader*|assistive',
  void: 'no preference/advantage/priority/merit/bearing/effect/influence/impact/ground/relevance|no points/marks are/is/will/for|earn*/attract*/carr*/give*/gain*/bring* no|without distinction/regard|irrelevant|not/never .. considered/scored/rated/marked/counted/relevant/necessary/asked/required|not/neither/never required/taken/scored/rated/valued|not be taken/considered/scored/rated/marked|need/or not|or others|of any origin|for information|nothing prevents|cannot by|by itself justify|outside the region/county/area/country|same terms/footing|on equal terms|if it/they wish*|optional*|voluntar*|not used|not the subject of|no credit/marks/points is/are/will given/awarded/granted|no credit/marks/points is/are/will be given/awarded/granted for|no credit for|credits nothing|immaterial|of no consequence|does/do not matter|no regard/account is/will',
  'software-does':
    'software/module/portal/application/tool/system/connector/platform/solution/service manage*/comput*/display*/list*/show*/handle*/record*/produce*/store*/process*/check*/report*/link*/publish*/tie*/calculat*/archive*|portal/area/access/section/account .. reserved|software/module/portal/application/tool/system/connector/platform/solution has/have/must/shall/allow*',
  'no-equivalent':
    'no/without other/alternative/further/additional .. evidence/proof/document/means/certificate/attestation/platform*|no equivalent*/equivalence|equivalent* .. not|not .. equivalent*|nothing else|other* .. disregarded/ignored/excluded/rejected/refused|elsewhere .. disregarded/ignored/excluded|to the exclusion of any/every/all other|any/every other source/proof/evidence .. set/left aside/ignored/excluded/disregarded|no other source',
  'any-other':
    'any other/further/additional element*/factor*/matter*/consideration*/circumstance*/criteri*/aspect*|other/further/additional factors/matters/considerations/criteria/ones|any factor/element/matter/benefit/advantage/feature/argument/circumstance|any particular/specific/special benefit/advantage/feature/element/point|other qualities/strengths/merits/points/attractions|any other strength/merit|anything|whatever it/they/else|any point/feature/matter/benefit it/they/that|everything it/they|additional/extra points/marks for/to tenders/bids/offers/any|bonus for tenders/bids|any other matter/issue/point/thing/benefit/merit|anything else|other matters/points/things/issues/benefits',
  deem: 'deem*|it/they/panel/committee/authority regard*/think*/consider*|take* .. account|may be decisive|think* .. appropriate|considered relevant/useful|be valued/rewarded/considered/credited|may be .. valued/rewarded/credited|seem*|likely to inform|considers|helpful|useful|of interest|interesting|finds|find|likes|worthwhile|worth rewarding',
  set: 'set|fix*|determin*|defin*|establish*|decid*|agree*|settl*|finalis*|laid down|will/shall fix|will decide/determine|chosen|distribut*|allocat*|apportion*|specified|drawn/draw/made up|drafted|written|prepared|worked out',
  undisclosed:
    'not/never .. disclosed/published/communicated/announced/revealed/shared|undisclosed|unannounced|secret|confidential|not set out/stated/given/indicated/listed/specified|is/are a matter for|withheld|kept internal|not .. made known/available|unknown to @firm|sealed envelope|indicative|provisional|not binding|non binding|for guidance only',
  before: 'before|prior',
  overall:
    'overall/general/global quality/value/impression/merit/attractiveness/suitability/appropriateness/worth/standard|quality of the tender/bid/offer/proposal/submission/response|level of quality|attractiveness/appeal/perception/merits of|added value|fit with .. expectations/ethos/culture|general fit/perception/standing|quality of presentation|presentation/perceived quality|distinctive*|overall feel/satisfact*|innovative character|impression|x factor|wow|intrinsic quality/merit/value/worth|own merits|interest of each/the tender|understanding of the/our/its need*/requirement*/context/brief|quality of .. answers/responses/services|good understanding/fit/relationship|overall technical value|persuasive*|convincing|satisfactory overall|excellence|fit with|goodness of fit|convince us|win us over|appeal to|chemistry|right fit/partner|working relationship|rapport|win win|suitability/standard of the',
  praise:
    'seriousness|professionalism|dynamism|attractive|attractiveness|originality|user friendly|state of the art|best in class|world/first class|cutting/leading edge|future proof|top quality|cultural/culture fit|enthusias*|elegance|value for money|charm*|delight*|seduc*|wow|captivat*|appeal of|win hearts',
  forge:
    'linkedin|stack overflow|stackoverflow|ohloh|hugging face|gitlab/codeberg profile/account|profile/account on gitlab/codeberg',
  statement:
    'declar*|stated|statement*|assert*|claim*|self declaration|figures|commitment*|promise*|undertaking*|given|assurance*|information|indications|data supplied|answers|responses',
  unchecked:
    'without .. verif*/check*/enquiry/control/proof/evidence/adjustment/substantiation/review/reviewing|no .. verification/check/checks/control/enquiry|not .. checked/verified/controlled/verify/check|no means of checking/verifying/controlling|not form part|need not .. substantiat*/proved/proven/documented/justified|at face value|deemed/presumed/taken correct/accurate/true|sole/mere/simple strength/basis/declaration*/statement*/assertion*|on trust|suffice*|shall/will/is/are be sufficient|is/are/be/as sufficient|replaces proof|taken at|does not verify/check|no .. subject to .. check*/verification|not subject to .. check*/verification|not reviewed|carried over .. without|nothing is/will checked/verified/be|taken to be sincere/correct/true/honest|taken as sincere/correct|goes unchecked|no one checks|nobody checks/verifies',
  soft: 'professional|dynamic|motivat*|modern|innovati*|intuitive|scalab*|flexib*|elegan*|pleasant|seamless|responsive*|relevance|coheren*|clarity|robust*|reliab*|credib*|trustworth*|ambitio*|compelling|empath*|proactiv*|rigour|creativ*|agil*|commitment|passion*|energy|matur*|trust|confidence|ethos|clear|warmth|drive|dedication|vision|can do|helpful*|friendl*|competitive*|high level/quality/performing|experienced|competent|skilled|engaged|exemplary|remarkable|impeccable|persuasive|leading|expert|bold|fresh|imaginati*|inspir*|exciting|win win|smart|polished|strong|sympathetic|nice|likeable|well built/made|neat|suitable|appealing|good',
  winner:
    'from the winner|winner only|winning tenderer|tenderer to be awarded|preliminary|of/from/by the winner/successful|successful tenderer',
  policy:
    'policy|policies|approach|strateg*|charter*|commitment*|actions|plan for|programme*|program|agreements|report*|rating|certification*|share/proportion/code of|initiative*|governance|targets|credentials|statement|values|culture|engagement|plan|scheme|b corp|pledge|record',
  topic:
    'csr|social|societal|environment*|ecolog*|sustainab*|equality|equal opportunit*|diversity|inclusion|biodiversity|carbon|decarbon*|emissions|disabled|climate|ethic*|esg|extra financial|mobility|well being|wellbeing|women|open source|free software|net zero|green|responsib*|charit*|gender|electric vehicle*|fleet|neutrality|purchasing|whistleblow*|transition|apprentice*|volunteer*|human rights/resources|modern slavery|footprint|recycl*|ghg|co2|waste|open source values|values|recruitment|staff training|retention of staff|pay policy|remote working',
  house:
    'company|companies|firm|firms|undertaking*|group|tenderer*|bidder*|supplier*|organisation*|organization*|business|businesses|corporate|candidate*|provider*|vendor*|group wide|enterprise*|contractor*|their|its',
  workforce:
    'entire/whole/total/overall workforce/staff/personnel|all .. employees|all of its/their sites/staff|management positions/bodies|across the @firm/group/organisation|company/group wide|board of directors|workforce as a whole|all employees/staff|all its/their employees/staff|whole company/group|in house|internally',
  'by-buyer': 'by the authority/buyer/county/city|authority itself/pays|buyer pays|budget of the',
  'past-record':
    'previous/former/past/earlier/other/existing customer*/client*|reference/recommendation letter*|letter* of reference/recommendation|client/customer testimonial*/satisfaction/list|testimonial* of/from|main/major/already clients/customers|satisfaction .. clients/customers|recent/flagship/earlier/previous/past/landmark/completed projects/assignments/contracts/engagements|engagements cited|client base|success stories|case studies|volume of business/work|how long|has been trading|stability of its|length of time|previous/past performance|performance on .. previous/other/past contracts|prior contracts|experience to date|comparable/similar projects/contracts/assignments .. run/delivered/performed/carried/completed|certificates of .. performance|long time contributor|long standing|taken part in|how well known|@firm has/have .. maintained/contributed/worked/delivered/run/carried/supported/held/served/operated/been|contracts/projects/migrations/assignments .. delivered/completed/performed/executed/run by the @firm|contracts/projects/migrations/assignments .. delivered/completed/performed/executed since|years for/during which|how many years|since when|years of activity|among the .. contributors/maintainers/committers|among .. contributors/maintainers/committers|@firm .. carried/performed/completed/executed/ran/undertook out|which/that the @firm carried/performed/completed/delivered/executed/ran/undertook|work for other authorities/clients/customers|for other authorities/customers/clients|previously delivered/carried/performed|employ/employs/employing .. contributor*/maintainer*/committer*|contributor*/maintainer*/committer* on its/their payroll/staff|company background/history/profile/overview/presentation/introduction|about the @firm|history of the @firm/organisation|list of clients/customers|have/has already delivered/run/done|annual accounts|previous experience of the/its|work done/carried for|projects/software .. maintained/led/founded/sponsored/supported by the @firm|certifications/certificates/labels held/obtained by the @firm|in its/their ranks|on its/their books|among its/their staff|how long .. supported/worked/maintained/used|for whom|done for neighbouring/other/similar|case study|portfolio of clients/customers/projects/work|order book|similar/comparable assignments/contracts/projects/work .. elsewhere|has/have carried out elsewhere|client/customer feedback/reviews/base|previous/past/prior/earlier delivery/deliveries/engagement/assignment/project/contract/work|of .. customers/clients .. satisfied|familiarity with the department/council/authority|long established|of long standing|veteran|heritage|have delivered/worked/completed before|past project/contract/work|previously delivered/done/provided/supplied|satisf* expressed by|@firm has/have worked for|has/have worked for|worked with/for before|first patch/contribution/commit|have done for .. communities|over recent/the last/past years|time in the project|reference customers/clients|how happy/satisfied|have worked/served|served before|already served',
  span: 'last #/two/three/five/ten years|points|point|scored|number of',
  'selection-stage': 'selection|qualification stage|at selection',
  excused:
    'cannot by itself|no ground*|not a ground|for that reason|by any means|any other means|by itself justify|may prove/show|since its creation|elements available|prove*/shows/show/demonstrate* .. by/through/with',
  'private-client':
    'private sector/clients/customers/companies|from abroad|abroad|foreign|private/foreign references|or/and private|or the private|any customer/client/sector|public or|outside the public|other than public|non public',
  'refused-proof':
    'not .. accepted/taken/considered/admitted/counted/admissible|excluded|disregarded|inadmissible|rejected|ignored|not be examined/retained/selected/invited/admitted|not count/counted/counting|set aside|being excluded|not be read/examined/looked/opened/assessed|and those alone|read/go/proceed no further',
  'own-client':
    'for/with/from this/the/our authority/buyer/county/council/city/department|for the contracting|this/our authority/council/county/organisation|with/for us',
  already: 'already|previously|having worked|in the past|prior experience|must have worked',
  'firm-age':
    'founded/incorporated/established/existed/existing/created/trading/registered .. years|in business|years .. existence/trading/business|newly/recently created/founded/established/formed|minimum age|start up* .. not|new companies/entrants|years of trading/existence/activity|trading for .. years|founded/created/incorporated/established/registered before/since #|share capital of at|traded/existed for|been trading|been in business|have existed|been active/established for|years of .. activity/existence|in operation for',
  'contribution-count':
    'commit/commits/committer*/maintainer*/contributor*|core developer*/committer*|patches/contributions .. merged/accepted|pull/merge request*|lines of code|author of .. changes|contributed|contributor/contributors/maintainer/committer to|corporate contributor/contributors|share of commits|contributed code',
  'minimum-of':
    'at least|minimum|must|shows|employ*|more than|main|leading|shall|demonstrate*|proof|has|show that|largest|biggest|foremost|top|most active|evidence that',
  'good-intent':
    'committed to .. sustain*/responsib*/open/environment*|contribut* .. sustainab*/responsib*|sustainable/responsible development/business/market|environmentally/socially .. responsible|more sustainable|sustainability',
  'alone-meets':
    'each member .. by itself/alone/individually/all|every member .. all|each .. members .. all|each/every member .. must .. alone/itself/individually|each/every member .. alone/itself/individually|every member must meet|partners/members .. each .. meet/satisfy/fulfil|must each meet/satisfy/fulfil|each/every .. member/partner meet/meets/satisfies/fulfils .. on its/their own|by themselves .. meet/satisfy/fulfil|each partner/member .. must/shall .. every/all|each/every .. member/partner .. present/provide/submit/show .. references',
  consent:
    'without .. consent/approval/authoris*/permission|prior consent/approval|critical tasks/task|declared to|essential/key tasks',
  reduced: 'halved|reduced|fewer points|penalis*|lower mark*|lose* .. marks|deduct*',
  negative:
    'negative score*/mark*/point*/rating*|minus ten/five/#/points|below zero|point*/mark*/score* .. deducted/withdrawn/subtracted/removed/taken|deduct* .. mark*/score*/point*|penalty of .. points|penalty points|lose* .. points/marks|reduction of .. points/marks|turn/become negative|abatement|no lower limit|no floor|without .. floor/lower/minimum limit|without a floor|no minimum mark|penalis* by .. points/marks',
  raised: 'raised|clipped|floored|set to zero|no points are deducted/withdrawn/subtracted/removed',
  centre:
    'closest/nearest/close to .. estimate/average/mean/median|deviat*/furthest/farthest/further/far/away .. estimate/average/mean/median|distance .. estimate/average|average of .. tenders/prices|around the average/estimate|below the average|closest/nearest to the mean|deviation from|closer/next to the .. average/mean/median/estimate|closest/nearest/near to .. budget/estimate/guess/figure|budget nearest',
  'best-price':
    'highest mark*|maximum|all points|marks|score*|points|maximum/full/top/best/highest mark/marks/score/points',
  turnover: 'turnover|annual revenue*/volume|revenue|revenues|sales|income|takings|business volume|gross income',
  times: 'three/four/five/six/seven/eight/nine/ten/# times|triple|quadruple|threefold|fourfold|fivefold|tenfold',
  double: 'twice|double|two times',
  worth: 'value|worth|estimate*|contract|lot|price|amount',
  thing: 'patch*|contribution*|fixes|changes|corrections|pull/merge request*|improvements|code|delivery|deliveries',
  benefit: 'jobs|employment|purchase*|spend*|tax|taxes|recruit*|hire*|workforce|invest*|suppliers',
  'unit-point': '#/one pt/pts/point/points commit*/reference*/certif*/cv/year*/contribut*',
  holding: 'capital|share*|owned|ownership|held|controlled',
  grade:
    'poor|fair|good|excellent|weak|average|adequate|inadequate|satisfactory|unsatisfactory|outstanding|acceptable|unacceptable|insufficient|mediocre|strong|limited',
  replaced: 'replac*|substitut*',
  'same-level': 'equal*|equivalen*|same|consent*|approv*|comparable|higher|agree*',
  trusted:
    'taken as read/given|at face value|on trust|good faith|deemed/presumed/assumed correct/accurate/true|no supporting/documentary documents/evidence/proof|relies/rely on the good/word/honesty|word of the tenderer|at their/its word|no proof .. required/requested/asked/needed|unverified|without .. being verified/checked|will not be verified/checked|no verification/check*|no assertion/statement/declaration/figure*/commitment/claim .. .. subject to .. check*/verification|subject to neither/no .. check/verification|relies/rely/accepts/accept/takes/take .. statements/assertions/word/declarations of|assertions/statements/claims are not verified/checked|no .. evidence/proof/document* needs/need be|no evidence/proof needs/need to be|no .. evidence/proof/documentation is needed/necessary/required/called/asked/requested|evidence/proof is/are not needed/necessary/required|need not be evidenced/proved/proven/supported|not/never ask/asks/request/requests/require/requires/seek .. evidence/proof/documents/documentation|believed|taken to be true|without question|no control/verification/check will/is|taken to be sincere/honest/correct|nothing is/will be checked/verified|nothing will be|goes unchecked|presumed/deemed/taken sincere',
  pool: 'not .. add/added/pool*/combin*/cumulat*/aggregat*',
  'no-subcontracting':
    'no subcontracting/subcontractors|without subcontracting|no part .. subcontracted|subcontracting/subcontractors no/none|to the exclusion of .. subcontract*|without any subcontract*|exclusion of subcontract*|no use of subcontract*|without calling/drawing/leaning/relying on other/another/others|without recourse/resort to|without help/the help of',
  'body-member': 'member*/part .. consortium/foundation/association/alliance that/which/behind/governing/hosting',
  'only-that': 'nothing but|only .. references|references only|limited to references',
  'of-house': '@firm/group/organisation s|bidder s own|of the @firm/group/organisation',
  amount:
    'amount|amounts|sum|sums|percentage|per cent|money|profit*|turnover|euro*|revenue*|invoice*|fee|fees|income|budget|# of|fee income|price|billings|profits|earnings|staff time|working time|hours|surplus|margin|proceeds',
  give: 'give|gives|giving|given|donat*|transfer*|remit*|contribut*|hand over|pays|pay|paid|allocat*|pass on|return*|devot*|dedicat*|put*|invest*|channel*|plough*|offer*|set/setting/sets aside|spend*|reserv*',
  brand: 'tableau|excel|powerpoint',
  made: 'designed|produced|manufactured|developed|made|written|assembled',
  origin: 'origin|origins|made|produced|developed|manufactured|provenance|of european/foreign origin|come/comes from',
  foreign: 'foreign|overseas',
  ecosystem: 'ecosystem*|partnerships|meetups|events|community|embedded in',
  entrust:
    'entrust*|delegat*|outsourc*|hand .. over to|passed/pass/passes/given/handed/farmed/contracted/sub let to/out|assigned to another|placed with',
  'merged-by-project':
    'project/projects/community/maintainers/upstream has/have/had .. merged/accepted/integrated/included/published/released|merged/accepted/integrated/included/merge/acceptance/inclusion/integration by the .. project/community/maintainers|accepted/merged/integrated/included/acceptance/merge/inclusion upstream|project/maintainers/community merge*/accept*/include*|maintainers .. merged|project has published|upstream acceptance/merge/merging/inclusion/approval|approval by/of the maintainers|project/projects/community/maintainers has/have .. taken/adopted/picked|taken/adopted by the project/community/maintainers|next version of the',
  'refused-by':
    'refused/rejected/declined/turned .. by the .. project/community/maintainers|refused/rejected/declined upstream|not merged/accepted/integrated .. project/maintainers/upstream|refusal by .. project/maintainers/community|unmerged|turned down by',
  until: 'until|before|unless|till|pending|as long as|only once/after/when',
  'buyer-accepts': 'by the authority/buyer/client/contracting/customer|acceptance of deliver*',
  'come-from':
    'must/shall/should/have/has/to .. come from|be/only/exclusively/obtained/drawn from|come only|issued/signed by|performed/delivered for|carried out for',
  young:
    'fewer/less than .. years|newly/recently created/founded/established/formed/incorporated|founded/created/established/incorporated after|under .. years old|younger than|new @firm/entrants/businesses',
  group:
    'group|groups|groupings|grouping|consorti*|joint venture*/tender*/bid/bids/bidding/offer/offers|bidding consorti*',
  incorporated:
    'incorporat*|legal form/entity/personality/person|limited/joint company|single entity|registered as a|special purpose|joint and several*|several liability|particular/specific form|form a company/entity|set up a company|become/be a company|joint stock company|form of a company/entity/society|take/takes/taking the legal form|legal form|one legal entity',
  'at-tender':
    'in order to tender/bid/apply|before .. tender*/closing/submission/deadline|to tender/bid/apply|at tender/submission|when/upon tendering|before submitting/applying/bidding/tendering/the|closing date|deadline|will not be considered|rejected|mandatory|at the time of|by the date|inadmissible|when it/they/he tender*/bid*|on submission|before .. apply/applies/applying/submit/submits|to be admitted|in order to take part|when they apply|at application',
  'at-choice':
    'decide*/choose*/determine* which|decide*/choose*/determine*/designat* .. lot|its/own choice|prefer*|best interest*|negotiat*|its/their wishes|discuss*|agreement with|as appropriate|seems/considered best|whichever',
  'first-served': 'first|priority|prefer*|favour*|reserved|goes to|given|awarded|irrespective of ranking|served',
  'all-lots': 'all/both lots|all the/three lots|every/each lot|all of the lots|full set of lots',
  tendering: 'tender|tenders|bid|bids|offer|offers|submit*|submission*|apply|application*|propos*',
  obliged: 'must|shall|required|obliged|obligatory|mandatory|only|rejected|excluded|have/has to',
  'some-lots': 'one or more/several/all|one lot/several|any of/number|for which|separate|several/some or all|either',
  delay: 'day of delay|delay|late|lateness|per/each day',
  backed: 'member/members of the|presented/recommended/endorsed/backed/submitted by|supported .. by|put forward by',
  'whole-firm':
    'all its/their activities/clients/customers/sites/operations/employees|across/in all its/their|across the whole/entire company/group/organisation|@firm/business/group/organisation as a whole|company/group wide|as a company|across/over all of its/their|for all of its/their customers/clients|everything/all the @firm/business/organisation does|everything it/they does/do|within its/their organisation/company/business|throughout the @firm/business/organisation',
  offer: 'proposal|tender|bid|response|submission|offer|answers',
  disclose:
    'disclos*|divulg*|reveal*|publish*|share*|pass on|show|shown|shows|given/handed to|made available|talk about/of|discuss|share with',
  'each-counted':
    'each/every/per commit*/contribution*/certification*/certificate*/reference*/fix/fixes/degree*/employee*/developer*/engineer*/year/project/client/customer/patent/label/pull/merge',
  earn: 'earn*|add|adds|give|gives|bring|brings|is worth|score*|gain*|count*|attract*|carries',
  'secret-and-kept': 'confidential/secret and may/shall/must/cannot/will|strictly confidential/secret',
  'provided-by': 'hosted/supplied/developed/published/produced/provided/operated/maintained by',
  experience: 'experience|track record',
  bar: 'below/under #|below/under # #|below/under # out of #|below/under # per cent/percent/marks/points|less/fewer/lower than #|less/fewer/lower than # #|less/fewer/lower than # out of #|less/fewer/lower than # per cent/percent|not reach/achieve/obtain/score/reaching/scoring/achieving .. #|not reach/achieve/obtain/score/reaching/scoring/achieving .. # #|not reach/achieve/obtain/score/reaching/scoring/achieving .. # out of #|not reach/achieve/obtain/score/reaching/scoring/achieving .. # per cent/percent',
  'no-period':
    'ever|since its/the/their creation/inception/beginning/start/foundation|of all time|all time|regardless of date/when/age|whatever their/its/the date/age|no matter how old|throughout his/her/their career|without .. limit of time|without time limit',
  volume:
    'number/total/count/amount/volume of .. commits/lines/stars/followers/forks|volume/amount/quantity of code|number of pull/merge requests|lines of code .. written/contributed/added/produced|how many commits/lines/stars|commit/star count*',
  'other-kinds': 'documentation|translation*|review*|tests|triage|mentoring|accessibility|security advisories',
  'none-of-them': 'without/lacking any/one/them|have/has/provide/submit none',
  'forbidden-use':
    'may/shall/must/can not .. publish*/release*/reuse*/disclose*/contribute*/share*|cannot .. publish*/release*/reuse*/shared|not to publish/release/reuse',
  headcount:
    'at least # .. employees/staff/people/persons/engineers/developers/technicians/consultants|minimum of # .. employees/staff/people/persons/engineers/developers/consultants|minimum headcount of #|# or more employees/staff/people/engineers/developers|more than # .. employees/staff/people/engineers/developers|headcount .. at least #|no fewer/less than # .. employees/staff/people/engineers',
  fusion:
    'merge|merged|merging|pull/merge request*|upstream acceptance/approval/inclusion/merge|accepted/included/acceptance upstream|merge by',
  'before-pay':
    'before .. payment/invoice/invoicing/paid|prior to payment/invoicing|condition* of .. payment|payment .. conditional/dependent/contingent|triggers .. payment/invoice/instalment|releases .. payment/retention',
  'must-be': 'must/shall/should/to be a/an|be a/an|must/shall be|constituted as',
  'stay-home':
    'not leave .. ireland/france/germany/country/territory/soil/republic|never leave .. ireland/france/germany/country/territory/soil',
  'project-refuses':
    'project/maintainers/community turns/turn/refuses/refuse/rejects/reject/declines/decline|project/maintainers/community does/do not merge/accept/take/integrate|not merged/accepted/taken by the project/maintainers|project/maintainers says/say no',
  loss: 'penalt*|retained|withheld|forfeit*|loses|refund*|not paid/payable|deduct*|unpaid|gives/pays back|repays|repay|half price|halved|at its own cost',
  'of-tenderer':
    '@firm/group/organisation s|of the @firm|@firm with/having/employing/whose|of your/its organisation/company|@firm that/which/who have/has/own/owns/employ/employs/hold/holds|@firm has/owns/employs/holds|owned/held/employed/run/operated/possessed/maintained by the @firm|@firm that/which is/are a/an',
  'tender-part':
    'tender|tenders|bid|bids|offer*|proposal*|propose*|plan|plans|planning|method*|approach|answer*|response*|price*|statement*|team*|staff assigned|personnel|commitment*|undertak*|schedule*|timetable*|solution*|organisation of|work|service*|obligation*|dut*|right*|choice|choose*|risk|expense*|cost*|name|names|part|behalf|submission*|description|explanation*|arrangement*|procedure*|process*|document*|file|files|demonstration*|software|test*|deliver*|report*|invoice*|representative*|contact|performance|request|opinion|signature|option*|measures|template*|form|tool*|quality|support|time|days|hours|claim*|figure*|declar*|intend*|note*|own mark|score*|mark|place*|address|located|established|location|bound|free|ability to deliver|engineers|technician*|persons|people|experts|consultants|on time|depend*|up to|person|seat|where|wherever|knowledge of the|preparation|diagnosis|trial*|would|verif*|fill|fills|table|diagnos*|describe*|explain*|step by step|how the|requirement*|function|functions|scenario*',
  'no-group': 'no joint/consorti*/groups/groupings|individual bids/applications only|single bidders only',
  restricted: 'not/never .. until/unless/before',
  lacking: 'who/that/which cannot/could/do/does/did/have/has/fail',
  'leave-home':
    'leave/leaves/leaving/quit .. territory/country/state/soil/borders/region|moved/taken/transferred/sent outside/abroad|moved/taken out of the',
}
