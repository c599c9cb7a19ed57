import type { Words } from '../../text/words'

/** English words of the rules of wording, in lower case. */
export const en: Words = {
  no: 'no|without|neither|nor|never|rather than|instead of|not|excludes|other than',
  not: 'not|cannot|isn t|aren t|won t|doesn t|don t|no longer|is never|are never|nor|not required|not scored|has no bearing|have no bearing|plays no part|irrelevant',
  whatever:
    'whatever|regardless|irrespective|wherever|no matter|whether or not|independent of|independently of|in any country/state/place|any country|any member state|anywhere',
  which: 'which|that|who',
  punished:
    'reject*|exclusion|elimination|excluded|eliminated|score 0|scores 0|score zero|no points|zero points|0 points|disqualif*|penalis*|penaliz*|ineligible|inadmissib*|leads to exclusion|will be excluded|are excluded',
  equivalent:
    'equivalent*|comparable|similar|or any other|or other|any means|any proof|any evidence|other proof|other evidence|other means|any other|other appropriate|other suitable|any software|any tool|any product|any database|any relational|any solution|or similar|in the same way|alike|on the same footing|equally accepted/good/valid|or the like',
  example:
    'for example|such as|for instance|e g|including|any forge|any public forge|any platform|any repository|among others|whichever|another forge/platform|other forges/platforms|or elsewhere|any other .. forge/platform|other forge|forge of its/their choice|of their choice|by way of example|as an example|an example|or any .. list/archive/repository/host|or any .. archive|gitlab codeberg|github gitlab codeberg',
  none: 'for each point|each point|every point|single procurement document|official journal|european law|european directive|european regulation|european standard|european funds|certified translation|certified copy|certified copies|member of a group|members of a group|another member state|signing certificate|non exclusive|premises of the buyer|buyer s premises|premises of the authority|premises of the contracting authority|authority s premises|client s premises|buyer s offices|offices of the buyer|local business hours|local time|local storage|local network|local copy|local installation|local branch|local data|local authority|local authorities|local government|local language|national language|local administrator|local users|local administrators|regional health agency|regional council|member state|member states|member of the team|members of the team|member of the group|members of the group|team member|team members|members of the jury|member of staff|staff member|staff members|members of staff|not only|local mode|local cache|local development|user label|national authority|consortium member|consortium members|group member|group members|strong authentication|strong password|strong encryption|open windows|maintenance windows|maintenance window|time window|service window|personal data|field/form label*|labels of the form/fields|tls/ssl/x509/server/electronic/root certificate*|certified translation*/copies/mail|at good|good and bad|modern slavery|social contribution*|social security|research grant*|significant/strong/real impact/effect/influence/bearing|associations that are members|members of the associations/council/citizens/commission/jury/board|data network*|authority/buyer/county/city/council is/are .. member*|citizens council|each member|computer network|transport network|a single reference|nothing prevents|full/maximum marks/mark/score/points|progress/status/meeting point|access points|aid to local|county/council/department/regional offices|offices of the county/council/department|same terms|same footing|same conditions|whatever reason|member/members of a/the consortium|tenderers/bidders/suppliers/contractor/contractors/candidates/tenderer/bidder/supplier are/is .. free|county/council/department/region/buyer/authority/agency s local/regional/area offices|local/regional/area offices of the|non exclusively|not exclusively|total/full/complete subcontracting|subcontract* the whole/entirety/entire|subcontract* .. in its entirety|subcontracting of the whole/entire|subcontract in full',
  firm: 'company|companies|tenderer|tenderers|bidder|bidders|provider|providers|firm|firms|vendor|vendors|undertaking|undertakings|candidate|candidates|contractor|contractors|sme|smes|business|businesses|operator|operators|organisation|integrator|integrators|economic operator|players|supplier*|capital|tender|tenders',
  tenderer:
    'tenderer|tenderers|bidder|bidders|candidate|candidates|contractor|supplier|provider|company|itself|themselves|themself',
  buyer:
    'buyer|contracting authority|authority|administration|committee|panel|jury|it|they|we|evaluator*|evaluation panel',
  'general-policy':
    'general policy|overall policy|corporate policy|company policy|company wide|corporate open source policy|open source policy|csr|corporate social responsibility|corporate sustainability|sustainability policy|sustainability strategy|environmental policy|diversity policy|social policy|across all its activities|across all their activities|all its activities|all their activities|general commitment|overall commitment|corporate commitment|corporate culture|company values|company s values|company s carbon footprint|carbon footprint of the company|esg|esg rating|ethics charter|equality policy|general approach to sustainability|commitment to open source|commitment to sustainability|overall corporate|general environmental|general social|business/company/organisation/firm/group/enterprise as a whole|across all its/their clients/customers/contracts|across all clients|throughout its/their/the organisation/company/business/group/firm|whole of its/the business|company level|group level|all its/their clients/customers|give/gives/giving .. back to|giving back',
  contract:
    'this contract|the contract|the lot|this lot|performance of|under the contract|for the service|of the service|the services|call off|call offs|during the contract|of this service|of the services|of this contract|assigned|within the team|for these services|under this|under the lot|in performing',
  donation:
    'donation*|donate*|sponsor*|philanthrop*|funding|funds|financial support|financial contribution|financial contributions|grant|grants|patronage|pays|paid|payment*|fund|funded|funding of|monetary contribution*|donor*|contributes financially|financial backing|part/share/percentage of its/their profits/income/revenue|gives/give .. profits/money|financial commitment*|financ* of|co financ*|supports financially|subsid*',
  gift: 'donation*|sponsor*|philanthrop*|patronage|charitable|amount donated|supports/support/backs .. financially|financial backer*',
  fee: 'membership/subscription fee*|membership dues/subscription|annual dues/subscription|paid up member*|subscription to the|pay/pays/paying/paid .. dues|their/its dues|dues to|paying/contributing/paid member|fee paying|join/joins .. association/foundation/federation/consortium',
  foundation:
    'foundation*|association*|community|communities|non profit|charity|charities|non profits|body that hosts|organisation*|open source projects|free software projects|the projects it/they|projects it/they',
  discretion:
    'discretion|discretionary|sees fit|deems fit|see fit|deem fit|deemed useful|deemed relevant|considered useful|considered relevant|deems useful|deems relevant|deems appropriate|considers appropriate|considers relevant|considers useful|it deems|they deem|overall impression|general impression|free assessment|absolute judgement|sole judgement|sole judgment|sole opinion|gut feeling|as it wishes|freely assess*|freely evaluate*|freely judge*|unfettered|at will|personal impression|it/panel/they/we/authority/committee prefer*|personal/subjective view/opinion/judgement/judgment/preference*|absolute/sole/own opinion/judgement/judgment/view|need not .. explain*/justif*/motivat*|without .. giving/stating reasons|depart from .. criteria|best suited|whatever/any reason|it/they find*/sees/feel* unsuitable/fit/best|considers proper|overall feel|feel of|a matter for the panel/committee/authority/evaluators|guided by .. impression/feel|as it pleases|solely on its judgement|free to choose/decide/select|at liberty|complete freedom|absolute freedom|not bound by|whatever reason it/they|sole judge|if the panel/authority/committee/council so wishes|if it/they so wish*|other elements/factors may|as it/they wish*|wishes to retain|temper the ranking|panel/authority/committee/council/jury/buyer alone|overall/general appreciation/assessment/judgement|not detailed|without further detail|free choice|choice is final|preference of the panel/authority/buyer|thinks fit/best|considers/believes/finds/regards/judges/thinks .. best/fit/proper|whichever .. considers/prefers/likes/thinks|entirely a matter|its own view|as they/it see|arbitrar*|without being bound|free rein|free hand|good judgement|in conscience|masters of|subjective appreciation|subjectiv*|intuition|without a grid|without a scale|forms a view|own assessment|taste|personal view|find useful|panel/committee/jury/evaluators/authority likes/like/enjoys/enjoy|how much .. likes/like|preferred/favoured by the panel/committee/authority/jury/board/team|favourite of|latitude|free to reward/favour/prefer/pick/select/reject/judge|remain* free to|as the panel/committee/authority pleases/wishes/likes|like*/liked best|instinct*|final arbiter|gut|does not suit it/them|suits it/them|feels right|feel right|best pleases|at its pleasure',
  'published-grid': 'grid|scale published|published criteria|published method|published scale|annex',
  change:
    'change|adapt|vary|reserves the right|reserve the right|refine|adjust*|modif*|amend*|alter*|revis*|introduc*|add|added|adding|reserve* .. right|depart|reweigh*|rebalanc*|redistribut*|redefin*|reconsider*|recalibrat*',
  weights:
    'weight*|criteria|criterion|sub criteri*|subcriteri*|scoring method|scale|coefficient*|relative importance|relative weight*|factor|factors|further ones|ranking of criteria|order of .. criteria|hierarchy|points .. split|split of points|points between|points are/be divided/distributed/split|importance of the criteria|points for each/sub|elements|weigh|weighs|weighing|weighting*|points/marks are/will/shall be/is shared/split/spread/allocated/distributed|share of the points|scoring sheet/grid/table/guide|evaluation sheet/grid|marking sheet/guide|score sheet',
  later:
    'once tenders|once bids|opened|after opening|after the opening|during evaluation|during the evaluation|in light of|in the light of|after receipt|later|subsequently|depending on the tenders|depending on the bids|during the procedure|after submission/opening/receipt|after .. opened/received/submitted/known|when .. assess*/evaluat*/opens|once .. opened/received/known|in view of .. tenders/bids|depending on .. tenders/bids/submissions|should the tenders|evaluation stage|at evaluation|when judging|during assessment|at the time of|in the course of evaluation|once .. evaluated|after reading/examining/considering/seeing/negotiat*|once .. read/seen/considered|having read/seen|upon receipt/opening|once .. in/received/submitted/opened/lodged|after the event|as evaluation proceeds|evaluation report|when the/all tenders/bids/offers|when tenders/bids|after the tenders/bids/offers|once the tenders/bids/offers|tenders/bids/offers have been .. read/seen/opened/examined|on reading|reading of the|examination of|once/when/after we/they/it have/has .. seen/read/opened/received/examined|once/after .. bids/tenders/offers/responses/proposals/answers|when .. bids/tenders/offers/responses/proposals .. seen/known/opened/read/in|depending on .. answers/responses/bids/tenders/offers/proposals|having opened/received/compared|after the deadline',
  vague:
    'strong|significant|solid|substantial|extensive|active|meaningful|good|excellent|sufficient|adequate|proven|deep|thorough|broad|rich|major|considerable|great|real|serious|reasonable|satisfactory|robust|high level|important|recognised|recognized|outstanding|wide|high|superior|best|optimal|relevant|clear|demonstrable|in depth|appropriate|convincing|impressive|sound|world class|best in class',
  quality:
    'experience|contribution*|involvement|expertise|presence|track record|knowledge|skill*|competence*|commitment|reputation|references|participation|engagement|capacity|capabilities|know how|standing|understanding|support|record|pedigree|credentials',
  fame: 'renowned|well known|reputation|renown|prestige|fame|famous|recognised by the community|recognized by the community|recognised in the community|visibility|standing in the community|brand image|well established|prestigious|leading position|market leader*|standing among/within|standing in the|recognition in/by/within|esteem',
  measured:
    'at least|minimum of|months|years|step|steps|measured|defined below|as defined|scale of|grid|#/one/two/three/four/five/six/ten days/hours/years/months/tasks/tests/elements/clicks/minutes/seconds/functions/scenarios|number of|share of|rate of|per cent|elements/criteria/points below/following|by step|each worth',
  profile:
    'profile|profiles|account|accounts|stars|statistic*|graph|followers|badge|badges|handle|username*|user name*|reputation|karma|ranking|rank',
  only: 'only|exclusively|solely|sole|nothing but|to the exclusion of|and no other*|and none other|alone',
  evidence: 'proof|evidence|contribution*|commit*|visible|counted|shown|link*|record*|account|profile|activity|history',
  'partner-tier':
    'certified partner*|official partner*|gold partner*|platinum partner*|diamond partner*|silver partner*|premier partner*|authorised reseller*|authorized reseller*|accredited partner*|certified by the vendor|certified by the publisher|approved by the vendor|approved by the publisher|vendor certification|vendor certified|partner of the vendor|partner of the publisher|partner status|partner tier|partner level|partnership level|publisher s partner|authorised partner*|preferred partner*|strategic partner*|vendor accreditation|solution partner*|accredited by the vendor|partner programme|partner program|authori*/accredit*/certif*/approv*/recogn* by the vendor/publisher/editor/manufacturer|authori*/certified/accredited/official/preferred partner*|gold/platinum/silver/diamond/premier/partner status/tier/level|vendor/vendors/publisher s own diploma/academy/certificate*|issued/granted/delivered by .. vendor/publisher|vendor s academy/certificat*/diploma|accredited/certified/approved/recognised/authorised by .. publisher/vendor/editor/manufacturer',
  label: 'label|labels|labelled|certified|accredit*|standard|ecolabel*|diploma*|medal*|certificat*|seal',
  required:
    'required|requires|require|must|shall|mandatory|possess*|needed|provide|awarded|points|point|rewarded|scored|preferred|preference|bonus|favoured|advantage|valued|rated|priority|compulsory|essential|submit|demonstrate|carr*|bear*|only|issued|admitted|accepted|valid|hold*|asked|needs|need|date of|marks|receive*|certified|shown',
  'self-mark':
    'rate themselves|score themselves|mark themselves|grade themselves|assess themselves|self assess*|self scor*|self rat*|self evaluat*|self declared score|self mark*|self grad*|tenderer*/bidder*/supplier*/candidate*/vendor*/firms rate*/scor*/mark*/grad*/assess*/evaluat*/award*/allocat*/giv* themselves/itself/their/its/points|allocat*/award*/giv*/assign*/attribut* themselves/itself|given/awarded/allocated/attributed/assigned itself/themselves|evaluat*/grad*/rat*/scor*/assess* .. its/their own|self assessed|mark/score it/they believe*/deserve*/consider*/claim*|by the tenderer itself|ticks its level|tick .. level|self diagnos*|position themselves|tenderer*/bidder*/supplier*/candidate* give*/award*/allocate* itself/themselves|gives itself|self position*|self apprais*|self report*|itself/themselves enter*/fill*/indicat*/record*/insert*|place/position/rank/classify/situate themselves/itself|grade their own|their own answers|self declared/stated/appraised/attributed',
  mark: 'mark|marks|score|scores|scored|scoring|rating|rated|points|grade|level|from # to #|grid|# to #',
  'own-mark':
    'score*/mark*/points/level/levels/rating* declared/claimed/proposed/stated/given/entered/chosen/reported by/in the tenderer*/bidder*/supplier*/candidate*|score*/mark*/points/level/levels/rating* declared/claimed/proposed/stated/given/entered/chosen/reported by/in tenderer*/bidder*/supplier*/candidate*|declared/claimed/proposed/self score*/mark*/points|score*/mark* so declared/claimed/stated|mark/score it/they believe*/deserve*|those which the tenderer/bidder has given|score*/mark*/points/level .. entered/ticked/filled/inserted/recorded/indicated by .. tenderer*/bidder*/supplier*/candidate*/firm*|those/these entered/declared/indicated/given by|total .. is its .. score/mark|sum/total/average .. makes/is/forms/gives .. score/mark|boxes ticked/checked/crossed|ticked boxes|number of .. ticked/checked|own score/scores/mark/marks/rating|score/mark .. has given itself|score/mark it has given|score/mark it gives|that percentage/figure/number/total is the/their/its|state/states their/its own percentage/level/figure',
  point: 'point|points|pt|pts|mark|marks|per cent|half a point|half a mark',
  per: 'per|for each|for every|each|every|in proportion to|proportional|times the|worth|as many',
  countable:
    'commit*|contribution*|year|years|contributor*|employee*|developer*|project|projects|merge request*|pull request*|reference*|certification*|line|lines|person|engineer*|patch|patches|fix|fixes|star|stars|customer*|client*|degree*|office*|staff member*|hour*|day|days|function*|user*|certificate*|element*|consultant*|language*|diploma*|patent*|change*',
  'by-number':
    'proportional to the number|in proportion to the number|according to the number|based on the number|highest number|greatest number|largest number|most commits|most contributions|grows with the number|the more commits|by number of|depending on the number|the more|the higher the number|most .. contributions|rises with|increases with|grows with|rise with|proportional to the number/quantity/volume|as many points|with the most|the larger/greater/bigger/higher the|the larger .. number|more developers|the more developers/consultants',
  cap: 'cap|capped|maximum|limited to|at most|up to|ceiling|step|steps|no more than|not exceeding|saturat*|capped at|list below|elements below|not exceed',
  reference:
    'reference|references|similar contracts|similar projects|previous contracts|past contracts|comparable contracts|public contracts|certificates from|contracts/services/projects/assignments performed/delivered/completed/executed/carried|migrations|carried out .. projects/migrations|certificate*/certificates of good/performance/satisfaction|certificates of good',
  identical:
    'identical|exactly the same|strictly similar|the very same|same release/version/population/size/vendor/client/software/application/product/technology/publisher|strictly identical|in every respect',
  'no-reference':
    'without/lack*/absence/missing/failure/failing/unable/fewer/no .. reference*|without/no/lack* .. similar/comparable/prior/public contracts/projects|not have/having/provide/produce references|absence of .. contracts|unable to produce/provide/submit/show .. reference*|not present/provide/produce/submit/show/have .. .. reference*|does not .. .. reference*',
  'must-have':
    'on pain of|eliminatory|knock out|knockout|mandatory reference*|sine qua non|failing which|under penalty of|imperative|mandatory|essential',
  'public-sector':
    'public sector|government|governments|public bodies|public authorities|public administrations|public body|public administration|ministries|ministry|public clients|public customers|municipalities|public contracts|contracting authorities|public institutions|local authorities|councils|county council*|city council*|authorities|local authority/authorities/government|central government',
  capacity: 'capacity|capacities|resources|means|abilities|capability|capabilities|references|standards|qualifications',
  third:
    'other entities|another entity|third parties|third party|others|another company|other companies|other undertakings|subcontractor*|affiliate*|other operators|partner|partners|parent compan*|group compan*|same group|sister compan*|other members|somebody else|consortium partner*|subsidiaries',
  rely: 'rely|reliance|relying|draw on|call on|make use of|invok*|relied|recourse|lean*|use|using|borrow*',
  'own-capacity':
    'own capacities|own capacity|own resources|own means|own staff only|in house only|own capabilities|own ability|own employees only|own internal|internal means|from its own|by itself meet|alone meet|by its own|individually|itself have',
  subcontract: 'subcontract*|sub contract*',
  forbidden:
    'prohibited|forbidden|excluded|banned|ruled out|precluded|barred|impossible|disallowed|prohibits|forbids|refused|forbidden to|prohibition|not permitted',
  allowed: 'allowed|permitted|accepted|admitted|may|can|possible|authorised|authorized|use|tolerated',
  limited:
    'limited|capped|may not exceed|must not exceed|shall not exceed|cannot exceed|not exceed|at most|no more than|maximum|up to|restricted to|below|more than|may/must/shall/can not .. exceed|limit of|exceed',
  share: 'per cent|percent|value|half|third of|quarter|30|20|25|40|50|10|15|33|35|45|60|70',
  'by-self':
    'entirely by itself|entirely itself|all of the services itself|the whole of the services|all services itself|in full by the contractor|all the work itself|everything itself|entire contract itself|perform all tasks itself|100 of the services|all tasks itself|whole contract itself|contract/services/work .. personally|perform* .. personally|exclusively by .. employees/staff/contractor|solely by .. employees/staff/contractor|own employees only|not to subcontract|without .. subcontract*|entire contract|entirety of the/services/contract|employees of the contractor only|keep*/retain*/perform*/execut* .. at least # ..|at least # .. of the services/contract/work .. itself|own workforce|contractor s own employees/staff|alone perform/execute/carry|perform/execute .. alone',
  member:
    'member|members|membership|memberships|affiliat*|belong|belongs|belonging|join|joined|registration with|registered with|shareholder of|approved by the .. association|up to date with .. fees/dues',
  association:
    'association*|federation*|cluster*|cooperative*|trade body|trade association|network|networks|foundation*|alliance|guild|chamber|club|consortium|industry body|society|community of firms|scheme|osb alliance|professional federation|trade bod*|professional bod*|group of .. firms/companies/providers/businesses|professional group',
  local:
    'local|regional|national|domestic|french|german|italian|spanish|dutch|belgian|nearby|municipal|home|in region|scottish|irish|english|polish|danish|swedish|finnish|austrian|portuguese|greek|british|county|county based|region based|in county|welsh',
  'local-firm':
    'local presence|local employment|local jobs|local ecosystem|local roots|local economy|regional economy|regional ecosystem|local office|local offices|local content|local preference|national preference|regional preference|local suppliers|local companies|local workforce|local labour|short supply chain|national origin|made in|buy local|local value creation|local firms|regional presence|regional value|regional jobs|jobs in the region|employment in the region|territorial roots|local business community|local anchoring|regional anchoring|roots|local/regional tax*|jobs .. county/region/city/area/territory|jobs/employment/spend/purchases/suppliers/businesses/firms/companies .. of/in/from/within/based the/this county/region/area/city/territory|employment area|economic players .. territory|regional/local/national origin|geographical proximity|local supply|local spend*|businesses based|local recruitment|anchoring|community wealth|without .. establishment/office/presence/branch .. region/county/country/area|local businesses/firms/suppliers|rooted in|domestic/local/national/irish partner/partners/representative/subsidiary/agent|national/irish/domestic/local company/firm/companies/firms',
  seat: 'seat|headquarter*|office|offices|premises|branch|establishment|established|registered|incorporated|domiciled|located|location|based|presence|address|reside*|live|lives|living|home|citizen*|open an/in|present in|permanent|employees/staff/workers/people in the|based in|place of business|main establishment|subsidiary|subsidiaries',
  territory:
    'region|county|city|municipality|territory|district|province|france|germany|italy|spain|netherlands|belgium|ireland|country|national|paris|berlin|rome|madrid|dublin|vienna|lisbon|warsaw|sweden|denmark|norway|finland|poland|austria|portugal|greece|town|bavaria|catalonia|flanders|scotland|local|capital|area|metropolitan|locality|regional|territorial|suburb|island|local area|within the borders|jurisdiction|catchment|zone|borough|parish|perimeter|chamber of commerce|in the country|in the state|in this country',
  distance:
    'closest|nearest|nearer|closer|km|kilomet*|mile|miles|radius|distance|minutes of|minutes from|hour s drive|hours drive|proximity|vicinity|near|close to|travel time|within driving|within # km/miles/kilometres|drive of|geographically',
  preference:
    'prefer*|favour*|favor*|priority|bonus|extra points|additional points|advantage|support|promote*|promoting|encourag*|reward*',
  onsite:
    'on site|onsite|response|respond|travel to|intervention|place of performance|within _ hours|within _ working|callout|call out|for information',
  european:
    'european|eu only|eu based|eu owned|eu headquartered|in the eu|of the eu|european union|in europe|non eu|non european|eea|non european*|eu controlled',
  'legal-hook':
    'gdpr|security of supply|security of information|defence secrecy|health data|article 85|national archives|public archives|classified',
  data: 'data|hosting|hosted|host|stored|storage|backup|backups|processing|processed|infrastructure',
  reserved:
    'reserved for/to/exclusively|only open|open only|exclusively/solely/strictly open/for/reserved|open exclusively/solely|restricted to|limited to|set aside|only .. may/can/are apply/tender/bid/participate/admitted|alone are/may/can|only for|may be tendered only by|only accepted from|accepted only from|only cooperatives/smes/micro/small/start|addressed/directed/intended .. to/for/at .. only|smes/cooperatives only|only to/for smes/cooperatives/small/start/open|exclusively to/for|open to cooperatives/smes/small/start only|to cooperatives/smes/open only|only cooperatives/smes|only .. need/should apply|open to contributors/maintainers only|only contributors/maintainers/authors',
  'kind-of-firm':
    'sme|smes|small firms|small companies|small businesses|small and medium|cooperative*|start up*|startup*|open source companies|open source firms|open source compan*|free software companies|micro enterprises|freelancers|non profits|associations|micro businesses|small and medium sized|microenterprises|micro enterprise*|young companies|digital smes|start ups|small enterprises|local firms|small business|small firm|small company|small enterprise|micro enterprise|publishers of|vendors of|publisher of the|contributors to|maintainers of|contributors|maintainers|authors of the software',
  'class-of-firm':
    'integrator*|reseller*|large companies|large company|large firms|large groups|multinational*|proprietary vendors|proprietary software vendors|intermediar*|distributor*|consultancies|consulting firms|big tech|hyperscaler*|body shops|staffing agencies|generalist*|companies with more than|foreign companies|wholesaler*|large undertakings|software vendors|brokers|companies/firms/undertakings with/of more|companies/firms/undertakings with/of over|companies/firms employing more|companies/firms above|companies larger|vendors/publishers/suppliers of proprietary|proprietary vendors/publishers/suppliers|licence resellers/sellers|service companies|companies/firms/groups/bidders with a/their parent|foreign owned|companies/firms owned/controlled by|subsidiaries of|foreign bidders/tenderers/companies/firms/suppliers/candidates/undertakings|sole traders|freelancers|non eu companies/firms',
  'cannot-bid':
    'may not bid|may not tender|cannot bid|cannot tender|may not apply|cannot apply|not eligible|ineligible|are excluded|is excluded|will be excluded|shall be excluded|not admitted|will be rejected|shall be rejected|not allowed to bid|not permitted to bid|not open to|barred from|not accepted from|excluding|are not invited|may not participate|cannot participate|must not bid|will not be considered|not be awarded to|shall not participate|are not allowed|not permitted/allowed/entitled/authorised to|not be permitted/allowed/admitted|will not be accepted|need not apply|may/shall/can/must not .. compete/participate/apply/tender/bid|are/is kept out|asked not to apply/bid/tender|not asked to apply|please do not apply|requested not to',
  'firm-size':
    'turnover|annual/average/yearly/total revenue*|revenue*|headcount|workforce size|permanent/total/overall/own workforce/staff/employees|workforce of the company|number/total/count/size .. employees/staff/engineers/consultants/developers/technicians/ftes/fte/people/offices/customers/clients/branches .. employed/employs/payroll/has/permanent/company/firm/tenderer/tenderer|number/total .. employees/staff|size of the/its/their company/firm/tenderer/workforce/supplier/organisation|company size|critical mass|share capital|own funds|equity|financial strength/standing/health/soundness/stability/capacity/robustness/position/situation|longevity of the|number of offices/customers/branches|annual sales|balance sheet*|creditworth*|credit rating|economic strength|market share|national coverage|on the .. payroll|resources/means/equipment of the company/firm/tenderer/supplier/bidder|resources .. disposal of the company/firm/tenderer|years in business|volume of business|ownership structure|stability of its|financial resources|number of branches|scale of the|number/total .. permanent/employed consultants/engineers/developers/technicians/people/staff|reach of the/its|importance of the company/firm|footprint of the company/firm|resources the/which company/firm owns/has|workforce of more/at|financial means/muscle/weight/power|size of the/its/their .. team/teams/staff/department/pool .. supplier/tenderer/bidder/company/firm/provider has|size of its/their .. team/teams/staff/department/pool|how many .. people/staff/engineers/developers/consultants/maintainers/contributors/employees .. work/works/employed/employ/employs/have/has|work/works for the bidder/tenderer/company/firm/supplier|annual/statutory accounts|large team*|age and/of .. company/firm/bidder/organisation|stability of the company/firm/bidder/tenderer|age of the|their/its own academy/training/laborator*/datacentre*/fleet|own training academy/centre|most experienced/established|largest company/firm/bidder/supplier|oldest company/firm|disabled people on its|on its staff/payroll',
  assigned: 'assigned|dedicated|allocated|deployed for|named persons|deployed',
  supply:
    'supply|supplied|licence*|license*|deploy*|install*|based on|runs on|run on|running|solution|workstation*|use|uses|using|must|shall|required|compatible|software|tool|tools|suite|migration to|migrate to|database|platform|system|hosted|hosting|certified|support|server*|format|product|built with|built on|built in|build*|delivered|offer*|hypervisor*|engine|directory|mail|products|module*|rely|relies|written|report*|equipped|fitted|provide*|subscription*|chosen|standardis*|services|from|cloud|brand|make',
  'from-brand':
    'migration from|migrate from|migrating from|moving from|existing|current|currently|legacy|replace*|replacing|exit from|leave|leaving|phase out|phased out|export*|interface*|interoperab*|exchange with|import from|import|coexist*|in place of|instead of|decommission*|historic*|move away|away from|uninstall*|successor|now|at present|presently|today|so far|up to now|held in|kept in|in service|in use|in production|present|former*|read|reads|open|opens|any other distribution|switched off|taken over|accounts|connect*|synchronis*|opens in|compatible|already|among them',
  publish: 'publish*|released|push*|hosted|deposit*|shared|uploaded|made available|submitted|mirrored',
  host: 'host*|stor*|located|kept|datacentre*|data centre*|data center*|server*|processed|remain|stay|data|leave/leaves|outside',
  national:
    'in france|in germany|in italy|in spain|in the netherlands|in belgium|in ireland|in sweden|in denmark|in poland|in austria|national territory|national soil|within the country|in the country|french territory|german territory|in finland|in portugal|in norway|on french soil|on german soil|within the borders|domestic data|in the region|inside the country|in scotland/wales/england/northern|on home soil|within scotland/ireland/wales|republic of ireland|the republic|leave ireland/france/germany/spain/italy/belgium/the',
  guarantee:
    'guarantee*|ensure|ensures|assure|must|shall|obliged|obligation|undertakes|warrant*|commit|commits|obtain|obtains|achieve|achieves|result|required|conditional|subject to|dependent|promise*|secures|secure|sees to it',
  merge:
    'merge|merged|merging|acceptance|accepted|accept|inclusion|included|integrated|integration|adoption|adopted|taken up by|taken in by|picked up by|taken upstream|enter/enters .. release/version/branch|land/lands/landed|make it into|find their way|go into .. release/version',
  upstream:
    'upstream|project|projects|community|communities|mainline|maintainer*|official repository|official version|main branch|original project|core project|next release|next version|released version|stable release',
  propose:
    'propose*|proposal*|submit*|submission*|offer*|reasonable efforts|best efforts|means|follow up|follows up|rework*|aims|whether',
  pay: 'payment*|paid|pay|pays|payable|invoice*|balance|retention|retained|withheld|remuneration|instalment|penalt*|price|fee|acceptance of the deliverable|delivery is accepted|deliveries are accepted|service credit*',
  condition:
    'after|once|only|upon|conditional|subject to|until|when|if|unless|provided|failing|dependent|as long as|where',
  exclusive:
    'exclusive|exclusively|sole|exclusivity|solely|sole owner|outright|full ownership|waive*|renounce*|exclusive title|gives/give up all/any|surrender*|relinquish*|keeps/retains/has no right/rights|no right in|no rights in',
  rights:
    'assignment|assigns|assigned|ownership|rights|right|transfer|transferred|title|intellectual property|copyright|owner|property|vest*|belong*|owned',
  source: 'source code|sources|code|developments|developed software|deliverables',
  confidential:
    'confidential|confidentiality|secret|secrecy|non disclosure|undisclosed|not be disclosed|not disclose|may not disclose|keep .. secret|kept secret',
  'stock-reason':
    'technical reasons|economic reasons|practical reasons|organisational reasons|efficiency reasons|reasons of efficiency|reasons of consistency|reasons of simplicity|single point of contact|one stop shop|single contractor|single supplier|one supplier|one contractor|simplify management|simplify the management|ease of management|for convenience|economies of scale|overall consistency|good management|good coordination|restrict competition|technically difficult|excessively expensive|more expensive|easier|easy|convenient|operational reasons|administrative reasons|not considered/deemed/felt appropriate|not appropriate/desirable/wanted/practical/suitable|would not be practical|always been|accustomed|used to|simpler|simplicity|efficien*|consisten*|coheren*|convenience|saves time|administrative burden|manageab*|to manage|streamlin*|habit|customary|preferred|flexib*|smooth|burdensome|cumbersome|better overview|better control|complicat*|complex*|easier to follow',
  'stated-fact':
    'officer|officers|full time|annex|quotation*|estimate*|study|same database|shared database|common database|same code|same software|single software|one software|same server|same servers|single site|one site|interdepend*|share|shares|depend*',
  tie: 'scores/points/marks/tenders/bids are/is equal|equal in/on points/marks/scores|equal ranking|tenders rank equal|ties are|tied|tie break*|tiebreak*|equal/identical/same score*/points/marks/number|equally ranked|draw between|where .. equal|obtain* equal|tenders are equal|event of ties|tie|all else being equal|other things being equal|equal merit|equal quality|score the same|same mark|in balance',
  incumbent:
    'incumbent*|current contractor|current supplier|current provider|existing contractor|existing supplier|outgoing contractor|previous contractor|already worked|already works|already holds|existing provider|previous supplier|holder of the previous/current/existing|currently provid*/supply*/perform*|already/now in place|already familiar|present contractor/supplier/provider|familiar with the departments|knows already|supplier/provider in place|retained supplier|outgoing provider/supplier|has served|already maintain*/provid*/suppl*/operat*/serv*|existing/current/present suppliers/contractors/providers|having .. maintained/operated/run|the previous contract',
  random: 'lots drawn|drawing lots|lottery|random|by lot',
  advantage:
    'advantage|bonus|prefer*|priority|extra points|additional points|favour*|reward*|in favour of|wins|chosen|selected|granted|awarded to|retained|edge|have an edge|head start|uplift',
  'social-aim':
    'apprentice*|disabilit*|disabled|unemployed|unemployment|social inclusion|social clause*|social condition*|social integration|work integration|integration body|sheltered workshop*|disadvantaged|jobseeker*|job seeker*|vocational training|equal pay',
  exit: 'handover|hand over|hands over|handed over|handing over|reversibility|next contractor|next provider|incoming contractor|successor|end of the contract|exit plan|exit phase|transfer out',
  publication:
    'publish|publishes|published|publishing|publication|made public|public repository|public repositories|publicly available|released publicly|released under',
  original:
    'upstream|original project|original projects|maintainers|mainline|official repository|community project|community projects',
  embargo:
    'embargo*|coordinated disclosure|responsible disclosure|security flaw*|vulnerabilit*|security fix*|security reasons|harm security',
  penalty: 'penalty|penalties|liquidated damages|fine|fines|damages',
  uncapped:
    'no cap|not capped|uncapped|without limit|without upper limit|without .. ceiling/cap/maximum/limit|no ceiling|no maximum|no upper limit|unlimited|without .. ceiling/maximum/cap|however many|whatever the number|no limit|without a cap|without cap|without any cap|without a ceiling|without any ceiling',
  unlimited: 'unlimited|not limited|without limit|without limitation|without a limit|without any limit|no limit',
  reporting:
    'report|reports|reported|register|statement|statements|record|log|dashboard|minutes|acceptance|accepted|verified|checked',
  remedy:
    'penalt*|retention|withheld|deduction|deducted|terminat*|deferred|waits for|damages|price reduction|own expense|rejected|refused|suspended',
  'passed-on':
    'pass on|passed on|passes on|flow down|flows down|apply to|applies to|same duties|same obligations|extend to|extends to|bind|binds|bound|imposes',
  'open-licence':
    'open source licence*|open source license*|free licence|free software licence|free software license|be open source|are open source|copyleft licence',
  comply:
    'comply|complies|compliant|compliance|conform|conforms|conformity|conforming|in accordance with|according to|meet|meets|follow|follows',
  'test-report': 'test report|test reports|tested by|test certificate|test certificates|tests by',
  accessibility: 'accessibility|wcag|en 301|screen reader*|assistive',
  void: 'no preference/advantage/priority/merit|no points/marks are/is/will/for|earn*/attract*/carr*/give*/gain*/bring* no|without distinction|no bearing/effect/influence/impact/ground/ground/relevance|irrelevant|not/never .. considered/scored/rated/marked/counted/relevant/necessary/asked/required|not/neither/never required/taken/scored/rated/valued|not be taken/considered/scored/rated/marked|need not|or not|or others|of any origin|for information|nothing prevents|cannot by|by itself justify|outside the region/county/area/country|same terms/footing|on equal terms|if it/they wish*|optional*|voluntar*|not used|not the subject of|no credit/marks/points is/are/will given/awarded/granted|no credit/marks/points is/are/will be given/awarded/granted for|no credit for|credits nothing|immaterial|of no consequence|does not matter|do not matter|no regard is/will|without regard|no account is/will',
  'software-does':
    'software/module/portal/application/tool/system/connector/platform/solution/service manage*/comput*/display*/list*/show*/handle*/record*/produce*/store*/process*/check*/report*/link*/publish*/tie*/calculat*/archive*|portal/area/access/section/account .. reserved|software/module/portal/application/tool/system/connector/platform/solution has/have/must/shall/allow*',
  'no-equivalent':
    'no/without other/alternative/further/additional .. evidence/proof/document/means/certificate/attestation/platform*|no equivalent*|equivalent* .. not|not .. equivalent*|nothing else|other* .. disregarded/ignored/excluded/rejected/refused|elsewhere .. disregarded/ignored/excluded|no equivalence|to the exclusion of any/every/all other',
  'any-other':
    'any other/further/additional element*/factor*/matter*/consideration*/circumstance*/criteri*/aspect*|other/further/additional factors/matters/considerations/criteria/ones|any factor/element/matter|any particular/specific/special benefit/advantage/feature/element/point|any benefit/advantage/feature/argument|any circumstance|other qualities/strengths/merits/points/attractions|any other strength/merit|anything|whatever it/they/else|any point/feature/matter/benefit it/they/that|everything it/they',
  deem: 'deem*|it/they/panel/committee/authority regard*/think*/consider*|take* .. account|taken .. account|may be decisive|think* .. appropriate|considered relevant/useful|be valued/rewarded/considered/credited|may be .. valued/rewarded/credited|seem*|likely to inform|considers|helpful|useful|of interest|interesting|finds|find|likes|worthwhile|worth rewarding',
  set: 'set|fix*|determin*|defin*|establish*|decid*|agree*|settl*|finalis*|laid down|will fix|shall fix|will decide|will determine|chosen|distribut*|allocat*|apportion*|specified|drawn up|draw up|drafted|written|prepared|made up|worked out',
  undisclosed:
    'not/never .. disclosed/published/communicated/announced/revealed/shared|undisclosed|unannounced|secret|confidential|not set out/stated/given/indicated/listed/specified|is/are a matter for|withheld|kept internal|not .. made known/available|unknown to bidders/tenderers/candidates|sealed envelope',
  before: 'before|prior',
  overall:
    'overall/general/global quality/value/impression/merit/attractiveness|quality of the tender/bid/offer/proposal/submission/response|level of quality|attractiveness of|added value|fit with .. expectations/ethos/culture|general fit|quality of presentation|presentation quality|distinctive*|overall feel|innovative character|perceived quality|appeal of|impression|x factor|wow|intrinsic quality/merit/value/worth|general perception|perception of|own merits|interest of each/the tender|general standing|understanding of the/our/its need*/requirement*/context/brief|quality of .. answers/responses/services|good understanding|overall technical value|persuasive*|convincing|satisfactory overall|overall satisfact*|excellence|fit with|good fit|goodness of fit|merits of|convince us|win us over|appeal to|chemistry|right fit|working relationship|good relationship|rapport|right partner|win win',
  praise:
    'seriousness|professionalism|dynamism|attractive|attractiveness|originality|user friendly|state of the art|best in class|world class|cutting edge|leading edge|future proof|first class|top quality|cultural fit|culture fit|enthusias*|elegance|value for money',
  forge: 'linkedin|stack overflow|stackoverflow|ohloh|hugging face',
  statement:
    'declar*|stated|statement*|assert*|claim*|self declaration|figures|commitment*|promise*|undertaking*|given|assurance*|information|indications|data supplied|answers|responses',
  unchecked:
    'without .. verif*/check*/enquiry/control/proof/evidence/adjustment/substantiation|no .. verification/check/checks/control/enquiry|not .. checked/verified/controlled|no means of checking/verifying/controlling|not form part|need not .. substantiat*/proved/proven/documented/justified|at face value|deemed/presumed/taken correct/accurate/true|sole/mere/simple strength/basis/declaration*/statement*/assertion*|on trust|suffice*|shall/will/is/are be sufficient|is/are/be/as sufficient|replaces proof|taken at|sole strength|not .. verify/check|does not verify/check|no .. subject to .. check*/verification|not subject to .. check*/verification|without .. review/reviewing|not reviewed|carried over .. without',
  soft: 'professional|dynamic|motivat*|modern|innovati*|intuitive|scalab*|flexib*|elegan*|pleasant|seamless|responsive*|relevance|coheren*|clarity|robust*|reliab*|credib*|trustworth*|ambitio*|compelling|empath*|proactiv*|rigour|creativ*|agil*|commitment|passion*|energy|matur*|trust|confidence|ethos|clear|warmth|drive|dedication|vision|can do|helpful*|friendl*|competitive*|high level|high quality|experienced|competent|skilled|engaged|exemplary|remarkable|impeccable|persuasive|high performing|leading|expert|bold|fresh|imaginati*|inspir*|exciting|win win|smart|polished|strong',
  winner: 'from the winner|winner only|winning tenderer|tenderer to be awarded|preliminary',
  policy:
    'policy|policies|approach|strateg*|charter*|commitment*|actions|plan for|programme*|program|agreements|report*|rating|certification*|share of|proportion of|initiative*|governance|targets|credentials|statement|values|culture|engagement|plan|scheme|code of|b corp|pledge|record',
  topic:
    'csr|social|societal|environment*|ecolog*|sustainab*|equality|equal opportunit*|diversity|inclusion|biodiversity|carbon|decarbon*|emissions|disabled|climate|ethic*|esg|extra financial|mobility|well being|wellbeing|women|open source|free software|net zero|green|responsib*|charit*|gender|electric vehicle*|fleet|neutrality|purchasing|whistleblow*|transition|apprentice*|volunteer*|human rights|modern slavery|footprint|recycl*|ghg|co2|waste|open source values|values|recruitment|staff training|retention of staff|pay policy|human resources|remote working',
  house:
    'company|companies|firm|firms|undertaking*|group|tenderer*|bidder*|supplier*|organisation*|organization*|business|businesses|corporate|candidate*|provider*|vendor*|group wide|enterprise*|contractor*|their|its',
  workforce:
    'entire/whole/total/overall workforce/staff/personnel|all .. employees|all of its/their sites/staff|management positions/bodies|across the company/group/organisation/tenderer|company wide|group wide|board of directors|workforce as a whole|all employees|all staff|all its/their employees/staff|whole company/group|in house|internally',
  'by-buyer': 'by the authority/buyer/county/city|authority itself|authority pays|buyer pays|budget of the',
  'past-record':
    'previous/former/past/earlier/other/existing customer*/client*|reference/recommendation letter*|letter* of reference/recommendation|client/customer testimonial*/satisfaction/list|testimonial* of/from|main/major clients/customers|satisfaction .. clients/customers|recent/flagship/earlier/previous/past/landmark/completed projects/assignments/contracts/engagements|engagements cited|client base|company profile|success stories|case studies|volume of business/work|already customers/clients|how long|has been trading|stability of its|length of time|existing clientele|previous performance|past performance|performance on .. previous/other/past contracts|prior contracts|experience to date|comparable/similar projects/contracts/assignments .. run/delivered/performed/carried/completed|certificates of .. performance|long time contributor|long standing|taken part in|how well known|tenderer/bidder/company/supplier/firm/candidate/provider has/have .. maintained/contributed/worked/delivered/run/carried/supported/held/served/operated/been|contracts/projects/migrations/assignments .. delivered/completed/performed/executed/run by the tenderer/bidder/company/supplier/firm|contracts/projects/migrations/assignments .. delivered/completed/performed/executed since|years for which|years during which|how many years|since when|years of activity|among the .. contributors/maintainers/committers|among .. contributors/maintainers/committers|supplier/tenderer/bidder/company/firm/vendor/provider .. carried/performed/completed/executed/ran/undertook out|which/that the supplier/tenderer/bidder/company/firm carried/performed/completed/delivered/executed/ran/undertook|work for other authorities/clients/customers|for other authorities/customers/clients|previously delivered/carried/performed|employ/employs/employing .. contributor*/maintainer*/committer*|contributor*/maintainer*/committer* on its/their payroll/staff|company background/history/profile/overview/presentation/introduction|about the company/firm/bidder|history of the company/firm/bidder/organisation|client/customer list|list of clients/customers|have already delivered/run/done|has already delivered/run/done|annual accounts|previous experience of the/its|work done/carried for|projects/software .. maintained/led/founded/sponsored/supported by the company/firm/bidder/tenderer/supplier|certifications/certificates/labels held/obtained by the company/firm/bidder/tenderer/supplier',
  span: 'last # years|last two/three/five/ten years|points|point|scored|number of',
  'selection-stage': 'selection|qualification stage|at selection',
  excused:
    'cannot by itself|no ground*|not a ground|for that reason|by any means|any other means|by itself justify|may prove/show|since its creation|elements available|prove*/shows/show/demonstrate* .. by/through/with',
  'private-client':
    'private sector|private clients/customers|from abroad|abroad|foreign|private companies|private/foreign references|or private|and private|or the private|any customer|any client|any sector|public or|outside the public|other than public|non public',
  'refused-proof':
    'not .. accepted/taken/considered/admitted/counted/admissible|excluded|disregarded|inadmissible|rejected|ignored|not be examined|not count/counted/counting|set aside|being excluded|not be retained/selected/invited/admitted',
  'own-client':
    'for/with/from this/the/our authority/buyer/county/council/city/department|for us|for the contracting|this/our authority/council/county/organisation|with/for us',
  already: 'already|previously|having worked|in the past|prior experience|must have worked',
  'firm-age':
    'founded/incorporated/established/existed/existing/created/trading/registered .. years|in business|years .. existence/trading/business|newly/recently created/founded/established/formed|minimum age|start up* .. not|new companies|new entrants|years of trading/existence/activity|trading for .. years|founded/created/incorporated/established/registered before/since #|share capital of at|traded for|been trading|been in business|have existed|existed for|been active for|been established for|years of .. activity/existence|in operation for',
  'contribution-count':
    'commit/commits/committer*/maintainer*/contributor*|core developer*|patches .. merged/accepted|contributions .. merged/accepted|pull/merge request*|lines of code|core committer*|author of .. changes|contributed',
  'minimum-of': 'at least|minimum|must|shows|employ*|more than|main|leading|shall|demonstrate*|proof|has',
  'good-intent':
    'committed to .. sustain*/responsib*/open/environment*|contribut* .. sustainab*/responsib*|sustainable/responsible development/business/market|environmentally .. responsible|socially .. responsible|more sustainable|sustainability',
  'alone-meets':
    'each member .. by itself/alone/individually/all|every member .. all|each .. members .. all|each/every member .. must .. alone/itself/individually|each/every member .. alone/itself/individually|every member must meet|partners/members .. each .. meet/satisfy/fulfil|must each meet/satisfy/fulfil|each/every .. member/partner meet/meets/satisfies/fulfils .. on its/their own|by themselves .. meet/satisfy/fulfil|each partner/member .. must/shall .. every/all|each/every .. member/partner .. present/provide/submit/show .. references',
  consent:
    'without .. consent/approval/authoris*/permission|prior consent/approval|critical tasks|declared to|critical task|essential tasks|key tasks',
  reduced: 'halved|reduced|fewer points|penalis*|lower mark*|lose* .. marks|deduct*',
  negative:
    'negative score*/mark*/point*/rating*|minus ten/five/#|below zero|point*/mark*/score* .. deducted/withdrawn/subtracted/removed/taken|deduct* .. mark*/score*/point*|penalty of .. points|penalty points|lose* .. points/marks|reduction of .. points/marks|turn negative|become negative|minus points|abatement|no lower limit|no floor|without .. floor/lower/minimum limit|without a floor|no minimum mark|penalis* by .. points/marks',
  raised: 'raised|clipped|floored|set to zero|no points are deducted/withdrawn/subtracted/removed',
  centre:
    'closest/nearest/close to .. estimate/average/mean/median|deviat* .. estimate/average/mean/median|distance .. estimate/average|average of .. tenders/prices|around the average/estimate|below the average|furthest/farthest/further/far/away .. mean/average/estimate/median|closest/nearest to the mean|deviation from|closer/next to the .. average/mean/median/estimate|closest/nearest/near to .. budget/estimate/guess/figure|budget nearest',
  'best-price':
    'full marks|best mark|highest mark*|maximum|all points|marks|score*|points|maximum/full/top/best/highest mark/marks/score/points|top marks/mark/score',
  turnover: 'turnover|annual revenue*|revenue|revenues|sales|income',
  times: 'three/four/five/six/seven/eight/nine/ten/# times|triple|quadruple|threefold|fourfold|fivefold|tenfold',
  double: 'twice|double|two times',
  worth: 'value|worth|estimate*|contract|lot|price|amount',
  thing:
    'patch*|contribution*|fixes|changes|corrections|pull request*|merge request*|improvements|code|delivery|deliveries',
  benefit: 'jobs|employment|purchase*|spend*|tax|taxes|recruit*|hire*|workforce|invest*|suppliers',
  'unit-point': '#/one pt/pts/point/points commit*/reference*/certif*/cv/year*/contribut*',
  holding: 'capital|share*|owned|ownership|held|controlled',
  grade:
    'poor|fair|good|excellent|weak|average|adequate|inadequate|satisfactory|unsatisfactory|outstanding|acceptable|unacceptable|insufficient|mediocre|strong|limited',
  replaced: 'replac*|substitut*',
  'same-level': 'equal*|equivalen*|same|consent*|approv*|comparable|higher|agree*',
  trusted:
    'taken as read|at face value|on trust|good faith|deemed/presumed/assumed correct/accurate/true|no supporting/documentary documents/evidence/proof|relies/rely on the good/word/honesty|word of the tenderer|at their/its word|no proof .. required/requested/asked/needed|unverified|without .. being verified/checked|will not be verified/checked|no verification|no check*|no assertion/statement/declaration/figure*/commitment/claim .. .. subject to .. check*/verification|subject to neither/no .. check/verification|relies/rely/accepts/accept/takes/take .. statements/assertions/word/declarations of|assertions/statements/claims are not verified/checked|taken as given|no .. evidence/proof/document*/documentation needs/need be|no evidence/proof needs/need to be|no .. evidence/proof/documentation is needed/necessary/required/called/asked/requested|evidence/proof is/are not needed/necessary/required|need not be evidenced/proved/proven/supported|not/never ask/asks/request/requests/require/requires/seek .. evidence/proof/documents/documentation|believed|taken to be true|assumed true|without question',
  pool: 'not .. add/added/pool*/combin*/cumulat*/aggregat*',
  'no-subcontracting':
    'no subcontracting/subcontractors|without subcontracting|no part .. subcontracted|subcontracting/subcontractors no|subcontracting/subcontractors none',
  'body-member': 'member*/part .. consortium/foundation/association/alliance that/which/behind/governing/hosting',
  'only-that': 'nothing but|only .. references|references only|limited to references',
  'of-house':
    'company s|firm s|group s|organisation s|supplier s|bidder s own|of the company|of the firm|of the group|of the organisation|of the supplier|of the bidder|of the tenderer',
  amount:
    'amount|amounts|sum|sums|percentage|per cent|money|profit*|turnover|euro*|revenue*|invoice*|fee|fees|income|budget|# of',
  give: 'give|gives|giving|given|donat*|transfer*|remit*|contribut*|hand over|pays|pay|paid|allocat*|pass on',
  brand: 'tableau|excel|powerpoint',
  made: 'designed|produced|manufactured|developed|made|written|assembled',
  origin:
    'origin|origins|made|produced|developed|manufactured|provenance|of european/foreign origin|come from|comes from',
  foreign: 'foreign|overseas',
  ecosystem: 'ecosystem*|partnerships|meetups|events|community|embedded in',
  entrust: 'entrust*|delegat*|outsourc*|hand .. over to',
  'merged-by-project':
    'project/projects/community/maintainers/upstream has/have/had .. merged/accepted/integrated/included/published/released|merged/accepted/integrated/included by the .. project/community/maintainers|accepted/merged/integrated/included upstream|merge/acceptance/inclusion/integration by the .. project/community/maintainers|acceptance/merge/inclusion upstream|project/maintainers/community merge*/accept*/include*|maintainers .. merged|project has published|upstream acceptance/merge/merging/inclusion/approval|approval by the maintainers|approval of the maintainers',
  'refused-by':
    'refused/rejected/declined/turned .. by the .. project/community/maintainers|refused/rejected/declined upstream|not merged/accepted/integrated .. project/maintainers/upstream|refusal by .. project/maintainers/community|unmerged|turned down by',
  until: 'until|before|unless|till|pending|as long as|only once|only after|only when',
  'buyer-accepts':
    'by the authority|by the buyer|by the client|by the contracting|by the customer|acceptance of deliver*',
  'come-from':
    'must/shall/should/have/has/to .. come from|be from|only from|come only|issued by|exclusively from|obtained from|drawn from|signed by|performed for|carried out for|delivered for',
  young:
    'fewer/less than .. years|newly/recently created/founded/established/formed/incorporated|founded/created/established/incorporated after|under .. years old|younger than|new companies/firms/entrants/businesses',
  group:
    'group|groups|groupings|grouping|consorti*|joint venture*|joint tender*|joint bid/bids/bidding/tendering/offer/offers|bidding consorti*',
  incorporated:
    'incorporat*|legal form|legal entity|legal personality|limited company|single entity|legal person|registered as a|joint company|special purpose|joint and several*|several liability|particular/specific form|form a company/entity|set up a company|become a company|be a company',
  'at-tender':
    'in order to tender/bid/apply|before .. tender*/closing/submission/deadline|to tender/bid/apply|at tender|when tendering|before submitting|closing date|deadline|will not be considered|rejected|mandatory|at the time of|by the date|inadmissible|when it/they/he tender*/bid*|on submission|upon tendering|at submission|before applying/bidding/tendering/the',
  'at-choice':
    'decide* which|decide* .. lot|choose* which|choose* .. lot|determine* which|determine* .. lot|designat* .. lot|its choice|own choice|prefer*|best interest*|negotiat*|its/their wishes|discuss*|agreement with|as appropriate|seems/considered best|whichever',
  'first-served': 'first|priority|prefer*|favour*|reserved|goes to|given|awarded|irrespective of ranking|served',
  'all-lots': 'all lots|all the lots|every lot|both lots|all three lots|all of the lots|full set of lots|each lot',
  tendering: 'tender|tenders|bid|bids|offer|offers|submit*|submission*|apply|application*|propos*',
  obliged: 'must|shall|required|obliged|obligatory|mandatory|only|rejected|excluded|have to|has to',
  'some-lots':
    'one or more|one or several|one or all|one lot|any of|for which|separate|several or all|one several|either|some or all|any number',
  delay: 'day of delay|delay|late|lateness|per day|each day',
  backed:
    'member/members of the|presented by|recommended by|supported .. by|endorsed by|backed by|submitted by|put forward by',
  'whole-firm':
    'all its/their activities/clients/customers/sites/operations/employees|across all its/their|across the whole/entire company/group/organisation|company/business/group/organisation/firm as a whole|company wide|group wide|as a company|across all of its/their|for all of its/their customers/clients|over all of its/their|everything/all the company/firm/business/bidder/tenderer/organisation does|everything it/they does/do|within its/their organisation/company/business|throughout the company/firm/business/organisation|in all its/their',
  offer: 'proposal|tender|bid|response|submission|offer|answers',
  disclose:
    'disclos*|divulg*|reveal*|publish*|share*|pass on|show|shown|shows|given to|handed to|made available|talk about|talk of|discuss',
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
    'number/total/count/amount/volume of .. commits/lines/stars/followers/forks|volume/amount/quantity of code|number of pull/merge requests|lines of code .. written/contributed/added/produced|how many commits/lines/stars|commit count*|star count*',
  'other-kinds': 'documentation|translation*|review*|tests|triage|mentoring|accessibility|security advisories',
  'none-of-them': 'without any/one/them|lacking any/one/them|have/has/provide/submit none',
  'forbidden-use':
    'may/shall/must/can not .. publish*/release*/reuse*/disclose*/contribute*/share*|cannot .. publish*/release*/reuse*/shared|not to publish/release/reuse',
  headcount:
    'at least # .. employees/staff/people/persons/engineers/developers/technicians/consultants|minimum of # .. employees/staff/people/persons/engineers/developers/consultants|minimum headcount of #|# or more employees/staff/people/engineers/developers|more than # .. employees/staff/people/engineers/developers|headcount .. at least #|no fewer/less than # .. employees/staff/people/engineers',
  fusion:
    'merge|merged|merging|pull request*|merge request*|upstream acceptance/approval/inclusion/merge|accepted/included upstream|acceptance upstream|merge by',
  'before-pay':
    'before .. payment/invoice/invoicing/paid|prior to payment/invoicing|condition* of .. payment|payment .. conditional/dependent/contingent|triggers .. payment/invoice/instalment|releases .. payment/retention',
  'must-be': 'must/shall/should/to be a/an|be a/an|must/shall be|constituted as',
  'stay-home':
    'not leave .. ireland/france/germany/country/territory/soil/republic|never leave .. ireland/france/germany/country/territory/soil',
  'project-refuses': 'project/maintainers/community turns/turn/refuses/refuse/rejects/reject/declines/decline',
  loss: 'penalt*|retained|withheld|forfeit*|loses|refund*|not paid|deduct*|not payable|unpaid',
  'of-tenderer':
    'company/firm/group/supplier/bidder/tenderer/candidate/contractor/vendor/provider/consultancy/organisation s|of the company/firm/supplier/bidder/tenderer/candidate/vendor/provider/consultancy|companies/company/firm/firms/bidder/bidders/supplier/suppliers/tenderer/tenderers/provider/providers with/having/employing/whose|of your/its organisation/company|companies/firms/bidders/suppliers/tenderers/company/firm/bidder/supplier/tenderer that/which/who have/has/own/owns/employ/employs/hold/holds|company/firm/supplier/bidder/tenderer has/owns/employs/holds',
  'tender-part':
    'tender|tenders|bid|bids|offer*|proposal*|propose*|plan|plans|planning|method*|approach|answer*|response*|price*|statement*|team*|staff assigned|personnel|commitment*|undertak*|schedule*|timetable*|solution*|organisation of|work|service*|obligation*|dut*|right*|choice|choose*|risk|expense*|cost*|name|names|part|behalf|submission*|description|explanation*|arrangement*|procedure*|process*|document*|file|files|demonstration*|software|test*|deliver*|report*|invoice*|representative*|contact|performance|request|opinion|signature|option*|measures|template*|form|tool*|quality|support|time|days|hours|claim*|figure*|declar*|intend*|note*|own mark|score*|mark|place*|address|located|established|established|location|bound|free|right|ability to deliver|engineers|technician*|persons|people|experts|consultants|on time|depend*|up to|person|seat|where|wherever|knowledge of the|preparation|diagnosis|trial*',
  'no-group': 'no joint/consorti*/groups|no groupings|individual bids/applications only|single bidders only',
}
