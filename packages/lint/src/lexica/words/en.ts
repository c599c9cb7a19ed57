import type { Words } from '../../text/words'

/** English words of the rules of wording, in lower case. */
export const en: Words = {
  no: 'no|without|neither|nor|never|rather than|instead of|not|excludes|other than',
  not: 'not|cannot|isn t|aren t|won t|doesn t|don t|no longer|is never|are never|nor|not required|not scored|has no bearing|have no bearing|plays no part|irrelevant',
  whatever: 'whatever|regardless|irrespective|wherever|no matter|whether or not|independent of|independently of',
  which: 'which|that|who',
  punished:
    'reject*|exclusion|elimination|excluded|eliminated|rejected|score 0|scores 0|score zero|no points|zero points|0 points|disqualif*|penalis*|penaliz*|inadmissible|ineligible',
  equivalent:
    'equivalent*|comparable|similar|or any other|or other|any means|any proof|any evidence|other proof|other evidence|other means',
  example:
    'for example|such as|for instance|e g|including|any forge|any public forge|any platform|any repository|among others|whichever',
  none:
    'for each point|each point|every point|single procurement document|official journal|european law|european directive|european regulation|european standard|european funds|certified translation|certified copy|certified copies|member of a consortium|members of a consortium|member of a group|members of a group|another member state|signing certificate|non exclusive|premises of the buyer|buyer s premises|premises of the authority|premises of the contracting authority|authority s premises|client s premises|buyer s offices|offices of the buyer|local business hours|local time|local storage|local network|local copy|local installation|local branch|local data|local authority|local authorities|' +
    'local government|local language|national language|local administrator|local users|local administrators|regional health agency|regional council|member state|member states|' +
    'member of the team|members of the team|member of the consortium|members of the consortium|member of the group|members of the group|team member|team members|' +
    'members of the jury|member of staff|staff member|staff members|members of staff|not only|local mode|local cache|local development|user label|national authority|consortium member|consortium members|group member|group members|' +
    'strong authentication|strong password|strong encryption|open windows|maintenance windows|maintenance window|time window|service window|personal data',
  firm: 'company|companies|tenderer|tenderers|bidder|bidders|supplier|suppliers|provider|providers|firm|firms|vendor|vendors|undertaking|undertakings|candidate|candidates|contractor|contractors|sme|smes|business|businesses|operator|operators|organisation|integrator|integrators|economic operator|players',
  tenderer:
    'tenderer|tenderers|bidder|bidders|candidate|candidates|contractor|supplier|provider|company|itself|themselves|themself',
  buyer: 'buyer|contracting authority|authority|administration|committee|panel|jury|it|they|we|evaluator*',
  'general-policy':
    'general policy|overall policy|corporate policy|company policy|company wide|corporate open source policy|open source policy|csr|corporate social responsibility|corporate sustainability|' +
    'sustainability policy|sustainability strategy|environmental policy|diversity policy|social policy|across all its activities|across all their activities|all its activities|all their activities|general commitment|overall commitment|' +
    'corporate commitment|corporate culture|company values|company s values|company s carbon footprint|carbon footprint of the company|esg|esg rating|ethics charter|equality policy|general approach to sustainability|commitment to open source|commitment to sustainability|overall corporate|general environmental|general social',
  contract:
    'this contract|the contract|the lot|this lot|performance of|under the contract|for the service|of the service|the services|call off|call offs',
  donation:
    'donation*|donate*|sponsor*|philanthrop*|funding|funds|financial support|financial contribution|financial contributions|grant|grants|patronage|pays|paid|payment*',
  gift: 'donation*|donate*|sponsor*|philanthrop*|patronage|charitable',
  fee: 'membership fee|membership fees|subscription fee|membership dues|membership subscription|annual dues',
  foundation: 'foundation*|association*|community|communities|non profit|charity|charities|non profits|body that hosts',
  discretion:
    'discretion|discretionary|sees fit|deems fit|see fit|deem fit|deemed useful|deemed relevant|considered useful|considered relevant|deems useful|deems relevant|deems appropriate|considers appropriate|considers relevant|considers useful|' +
    'it deems|they deem|overall impression|general impression|free assessment|absolute judgement|sole judgement|sole judgment|sole opinion|gut feeling|as it wishes|freely assess*|freely evaluate*|freely judge*|unfettered|at will|personal impression|subjective',
  'published-grid': 'grid|scale published|published criteria|published method|published scale|annex',
  change: 'change|modify|adjust|amend|adapt|revise|alter|vary|reserves the right|reserve the right|refine',
  weights: 'weight*|criteria|criterion|sub criteri*|subcriteri*|scoring method|scale|coefficient*',
  later:
    'once tenders|once bids|opened|after opening|after the opening|during evaluation|during the evaluation|once tenders|in light of|in the light of|after receipt|later|subsequently|depending on the tenders|depending on the bids|during the procedure',
  vague:
    'strong|significant|solid|substantial|extensive|active|meaningful|good|excellent|sufficient|adequate|proven|deep|thorough|broad|rich|major|considerable|great|real|serious|reasonable|satisfactory|robust|high level|important',
  quality:
    'experience|contribution*|involvement|expertise|presence|track record|knowledge|skill*|competence*|commitment|reputation|references|participation|engagement|capacity|capabilities|know how|standing',
  fame: 'renowned|well known|reputation|renown|prestige|fame|famous|recognised by the community|recognized by the community|recognised in the community|visibility|standing in the community|brand image',
  measured: 'at least|minimum of|months|years|step|steps|measured|defined below|as defined|scale of|grid',
  profile: 'profile|profiles|account|accounts|stars|statistic*|graph|followers|badge|badges|handle',
  only: 'only|exclusively|solely|sole|nothing but',
  evidence:
    'proof|evidence|contribution*|commit*|visible|counted|shown|link*|record*|account|profile|activity|history|repositor*',
  'partner-tier':
    'certified partner*|official partner*|gold partner*|platinum partner*|diamond partner*|silver partner*|premier partner*|authorised reseller*|authorized reseller*|accredited partner*|certified by the vendor|certified by the publisher|approved by the vendor|approved by the publisher|' +
    'vendor certification|vendor certified|partner of the vendor|partner of the publisher|partner status|partner tier|partner level|partnership level|publisher s partner|authorised partner*|preferred partner*|strategic partner*|vendor accreditation|solution partner*|accredited by the vendor|partner programme|partner program',
  label:
    'label|labels|labelled|certificate|certificates|certified|certification|certifications|accredit*|standard|ecolabel',
  required:
    'required|requires|require|must|shall|mandatory|hold|holds|holder|possess*|needed|provide|awarded|points|point|rewarded|scored|preferred|preference|bonus|favoured|advantage|valued|rated|priority|compulsory|essential|submit|demonstrate',
  'self-mark':
    'rate themselves|score themselves|mark themselves|grade themselves|assess themselves|self assess*|self scor*|self rat*|self evaluat*|self declared score|self mark*|self grad*|rates itself|rate themselves|scores itself|score themselves|assesses itself|assess themselves|marks itself|grades itself|grade themselves',
  mark: 'mark|marks|score|scores|scored|scoring|rating|rated|points|grade',
  'own-mark':
    'score declared|declared score|score proposed by|score claimed|claimed score|mark proposed by|mark declared|level declared by|score stated by|score given by the tenderer|score given by the bidder',
  point: 'point|points|pt|pts|mark|marks|per cent',
  per: 'per|for each|for every|each|every|in proportion to|proportional|times the',
  countable:
    'commit*|contribution*|year|years|contributor*|employee*|developer*|project|projects|merge request*|pull request*|reference*|certification*|line|lines|person|engineer*|patch|patches|fix|fixes|star|stars|customer*|client*|degree*|office*|staff member*',
  'by-number':
    'proportional to the number|in proportion to the number|according to the number|based on the number|highest number|greatest number|largest number|most commits|most contributions|grows with the number|the more commits|by number of|depending on the number',
  cap: 'cap|capped|maximum|limited to|at most|up to|ceiling|step|steps|no more than|not exceeding|saturat*',
  reference:
    'reference|references|similar contracts|similar projects|previous contracts|past contracts|comparable contracts',
  identical:
    'identical|exactly the same|same software|same product|strictly similar|same size and|same nature and|the very same',
  'no-reference':
    'without a similar reference*|without a comparable reference*|without any reference*|without at least|lacking reference*|without _ reference*|no similar reference*|no comparable reference*|without reference*|without such reference*|lack of reference*|absence of reference*|no reference*|fewer than three references|fewer than two references|not have references|missing references|without similar references|without similar contracts|without prior contracts|without comparable references',
  'must-have':
    'on pain of|eliminatory|knock out|knockout|mandatory reference*|sine qua non|failing which|under penalty of',
  'public-sector':
    'public sector|government|governments|public bodies|public authorities|public administrations|public body|public administration|ministries|ministry|public clients|public customers|municipalities|public contracts|contracting authorities|public institutions',
  capacity: 'capacity|capacities|resources|means|abilities|capability|capabilities',
  third:
    'other entities|another entity|third parties|third party|others|another company|other companies|other undertakings|subcontractor*|affiliate*|other operators|partner|partners',
  rely: 'rely|reliance|relying|invoke|draw on|call on|make use of',
  'own-capacity':
    'own capacities|own capacity|own resources|own means|own staff only|in house only|own capabilities|own ability|own employees only',
  subcontract: 'subcontract*|sub contract*',
  forbidden:
    'prohibited|forbidden|excluded|banned|ruled out|precluded|barred|impossible|disallowed|prohibits|forbids|refused',
  allowed: 'allowed|permitted|accepted|admitted|may|can|possible|authorised|authorized|use|tolerated',
  limited:
    'limited|capped|may not exceed|must not exceed|shall not exceed|cannot exceed|not exceed|at most|no more than|maximum|up to|restricted to|below',
  share: 'per cent|percent|value|half|third of|quarter|30|20|25|40|50|10|15|33|35|45|60|70',
  'by-self':
    'entirely by itself|entirely itself|all of the services itself|the whole of the services|all services itself|in full by the contractor|all the work itself|everything itself|entire contract itself|perform all tasks itself|100 of the services|all tasks itself|whole contract itself',
  member: 'member|members|membership|memberships|affiliat*|belong|belongs|belonging|join|joined',
  association:
    'association*|federation*|cluster*|cooperative*|trade body|trade association|network|networks|foundation*|alliance|guild|chamber|club|consortium|industry body|society|community of firms',
  local:
    'local|regional|national|domestic|french|german|italian|spanish|dutch|belgian|nearby|municipal|home|in region|scottish|irish|english|polish|danish|swedish|finnish|austrian|portuguese|greek|british',
  'local-firm':
    'local presence|local employment|local jobs|local ecosystem|local roots|local economy|regional economy|regional ecosystem|local office|local offices|local content|local preference|national preference|regional preference|local suppliers|local companies|local workforce|local labour|short supply chain|national origin|made in|buy local|local value creation|local firms|regional presence|regional value|regional jobs|jobs in the region|employment in the region|territorial roots|local business community|local anchoring|regional anchoring',
  seat: 'seat|headquarter*|office|offices|premises|branch|establishment|established|registered|incorporated|domiciled|located|location|based|presence|address',
  territory:
    'region|county|city|municipality|territory|district|province|france|germany|italy|spain|netherlands|belgium|ireland|country|national|paris|berlin|rome|madrid|dublin|vienna|lisbon|warsaw|sweden|denmark|norway|finland|poland|austria|portugal|greece|town|bavaria|catalonia|flanders|scotland|local|capital',
  distance:
    'closest|nearest|nearer|closer|km|kilomet*|mile|miles|radius|distance|minutes of|minutes from|hour s drive|hours drive|proximity|vicinity|near|close to|travel time|within driving',
  preference:
    'prefer*|favour*|favor*|priority|bonus|extra points|additional points|advantage|support|promote*|promoting|encourag*|reward*',
  onsite:
    'on site|onsite|response|respond|travel to|intervention|place of performance|within _ hours|within _ working|callout|call out',
  european:
    'european|eu only|eu based|eu owned|eu headquartered|in the eu|of the eu|european union|in europe|non eu|non european|eea',
  'legal-hook':
    'gdpr|security of supply|security of information|defence secrecy|health data|article 85|national archives|public archives|classified',
  data: 'data|hosting|hosted|host|stored|storage|backup|backups|processing|processed|infrastructure',
  reserved:
    'reserved for|reserved to|open only to|only open to|exclusively open to|restricted to|exclusively for|limited to|set aside for|only for|may be tendered only by|only accepted from|accepted only from',
  'kind-of-firm':
    'sme|smes|small firms|small companies|small businesses|small and medium|cooperative*|start up*|startup*|open source companies|open source firms|open source compan*|free software companies|micro enterprises|freelancers|non profits|associations|micro businesses',
  'class-of-firm':
    'integrator*|reseller*|large companies|large company|large firms|large groups|multinational*|proprietary vendors|proprietary software vendors|intermediar*|distributor*|consultancies|consulting firms|big tech|hyperscaler*|body shops|staffing agencies|generalist*|companies with more than|foreign companies|wholesaler*|large undertakings|software vendors|brokers',
  'cannot-bid':
    'may not bid|may not tender|cannot bid|cannot tender|may not apply|cannot apply|not eligible|ineligible|are excluded|is excluded|will be excluded|shall be excluded|not admitted|will be rejected|shall be rejected|not allowed to bid|not permitted to bid|not open to|barred from|not accepted from|excluding|are not invited|may not participate|cannot participate|must not bid|will not be considered|not be awarded to|shall not participate|are not allowed',
  'firm-size':
    'turnover|headcount|workforce size|number of employees|number of staff|size of the company|size of the firm|company size|share capital|financial strength|financial standing|financial health|revenue|revenues|number of offices|number of customers|annual sales|balance sheet|creditworthiness|size of the tenderer|number of developers employed|financial capacity|economic strength|market share',
  assigned: 'assigned|dedicated|allocated|deployed for|named persons',
  supply:
    'supply|supplied|licence*|license*|deploy*|install*|based on|runs on|run on|running|solution|workstation*|use|uses|using|must|shall|required|compatible|software|tool|tools|suite|migration to|migrate to|database|platform|system|hosted|hosting|certified|support|server*|format|product',
  'from-brand':
    'migration from|migrate from|migrating from|moving from|existing|current|currently|legacy|replace*|replacing|exit from|leave|leaving|phase out|phased out|export*|interface*|interoperab*|exchange with|connector*|import from|import|coexist*|in place of|instead of|decommission*|historic*|move away|away from|uninstall*|successor',
  publish: 'publish*|released|push*|hosted|deposit*|shared|uploaded|made available|submitted|mirrored',
  host: 'host*|stor*|located|kept|datacentre*|data centre*|data center*|server*|processed|remain|stay|data',
  national:
    'in france|in germany|in italy|in spain|in the netherlands|in belgium|in ireland|in sweden|in denmark|in poland|in austria|national territory|national soil|within the country|in the country|french territory|german territory|in finland|in portugal|in norway|on french soil|on german soil|within the borders|domestic data|in the region|inside the country',
  guarantee:
    'guarantee*|ensure|ensures|assure|must|shall|obliged|obligation|undertakes|warrant*|commit|commits|obtain|obtains|achieve|achieves|result|required|conditional|subject to|dependent',
  merge: 'merge|merged|merging|acceptance|accepted|accept|inclusion|included|integrated|integration|adoption|adopted',
  upstream:
    'upstream|project|projects|community|communities|mainline|maintainer*|official repository|official version|main branch|original project|core project',
  propose:
    'propose*|proposal*|submit*|submission*|offer*|reasonable efforts|best efforts|means|follow up|follows up|rework*|aims|whether',
  pay: 'payment*|paid|pay|pays|payable|invoice*|balance|retention|retained|withheld|remuneration|instalment|penalt*|price|fee|acceptance of the deliverable',
  condition:
    'after|once|only|upon|conditional|subject to|until|when|if|unless|provided|failing|dependent|as long as|where',
  exclusive: 'exclusive|exclusively|sole|exclusivity|solely',
  rights:
    'assignment|assigns|assigned|ownership|rights|right|transfer|transferred|title|intellectual property|copyright|owner|property',
  source: 'source code|sources|code|developments|developed software|deliverables',
  confidential:
    'confidential|confidentiality|secret|secrecy|non disclosure|undisclosed|not be disclosed|not disclose|may not disclose',
  'stock-reason':
    'technical reasons|economic reasons|practical reasons|organisational reasons|efficiency reasons|reasons of efficiency|reasons of consistency|reasons of simplicity|single point of contact|one stop shop|single contractor|single supplier|one supplier|one contractor|' +
    'simplify management|simplify the management|ease of management|for convenience|economies of scale|overall consistency|good management|good coordination|restrict competition|technically difficult|excessively expensive|more expensive',
  'stated-fact':
    'officer|officers|full time|annex|quotation*|estimate*|study|same database|shared database|common database|same code|same software|single software|one software|same server|same servers|single site|one site|interdepend*|share|shares|depend*',
  tie: 'scores are equal|points are equal|equal in points|equal ranking|tenders are equal|tenders rank equal|tie|tied|ties|equal scores|equal points|equal score|same score|same number of points|equally ranked|draw between|equal marks|tie break|tiebreak|equality',
  incumbent:
    'incumbent*|current contractor|current supplier|current provider|existing contractor|existing supplier|outgoing contractor|previous contractor|already worked|already works|already holds|existing provider|previous supplier',
  random: 'lots drawn|drawing lots|lottery|random|by lot',
  advantage: 'advantage|bonus|preference|prefer*|priority|extra points|additional points|favour*|reward*',
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
    'uncapped|not capped|without a cap|without cap|without any cap|no cap|no ceiling|without a ceiling|without any ceiling|no upper limit',
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
}
