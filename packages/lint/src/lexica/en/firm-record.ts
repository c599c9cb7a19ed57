import type { Lexicon } from '../../text/lexicon'

const list = (words: string) => words.split('|')

/** English words, in lower case; `s` is what is left of a possessive. */
export const firmRecordEn: Lexicon = {
  genitive: true,
  concepts: {
    firm: list(
      'tenderer|tenderers|bidder|bidders|company|companies|firm|firms|undertaking|undertakings|supplier|suppliers|contractor|' +
        'contractors|vendor|vendors|provider|providers|candidate|candidates|applicant|applicants|offeror|offerors|economic operator|' +
        'economic operators|consortium|consortia|integrator|integrators|consultancy|consultancies|subcontractor|subcontractors|' +
        'tendering organisation|bidding organisation|your organisation|business you run',
    ),
    person: list(
      'person|persons|people|team|individual|individuals|engineer|engineers|developer|developers|consultant|consultants|technician|' +
        'technicians|expert|experts|cv|cvs|project manager|project managers|manager|managers|trainer|trainers|specialist|specialists|' +
        'member|members|architect|architects|profile|profiles|maintainer|maintainers|lead|leads',
    ),
    staff: list('staff|personnel|employee|employees|workforce|worker|workers|headcount|teams'),
    bystander: list(
      'user|users|customer|customers|buyer|authority|authorities|citizen|citizens|public|pupils|administration|administrations|municipality|officials',
    ),
    record: list(
      'experience|seniority|reputation|credentials|track record|track records|years in business|years of existence|years of activity|years in operation|longevity|portfolio',
    ),
    weak: list(
      'contribution record|contribution history|expertise|know how|references|client reference|customer reference|no reference|a reference|history|histories',
    ),
    work: ['past', 'similar', 'comparable', 'previous', 'prior', 'earlier'].flatMap((adjective) =>
      [
        'projects',
        'contracts',
        'work',
        'works',
        'engagements',
        'assignments',
        'performance',
        'migrations',
        'deliveries',
        'services',
      ].map((noun) => `${adjective} ${noun}`),
    ),
    contribution: list(
      'contributions|past contribution|previous contribution|contribution so far|commit|commits|patch|patches|pull request|pull requests|merge request|merge requests|code reviews|contributor|contributors|' +
        'committer|committers|maintainer|maintainers|lines of code|bug fixes|fixes',
    ),
    // "The tenderer commits to": the same word as a verb.
    verb: list('commits|patches|fixes'),
    contributed: [
      ...['has', 'have', 'having', 'had'].flatMap((aux) => [
        `${aux} contributed`,
        `${aux} already contributed`,
        `${aux} previously contributed`,
      ]),
      ...['is a', 'be a', 'being a', 'is an active', 'is already a'].flatMap((verb) => [
        `${verb} contributor`,
        `${verb} maintainer`,
        `${verb} committer`,
      ]),
      ...['are contributors', 'are maintainers', 'are committers'],
    ],
    involvement: list('contribution|participation|involvement'),
    community: list('community|communities|free software|open|upstream|projects|repository|repositories'),
    having: list('with|having|whose'),
    skilled: list('experienced|seasoned'),
    assigned: list(
      'assigned|dedicated|named|designated|proposed|allocated|deployed|nominated|key|performing|executing|carrying',
    ),
    count: list(
      'number|nb|numbers|count|volume|share|amount|proportion|percentage|statistics|rank|ranking|total|tally|status',
    ),
    possessive: list('its|their|his|her'),
    addressee: list('your'),
    past: list(
      'past|previous|previously|prior|already|historical|historic|last|preceding|since|existing|to date|made|merged|accepted|submitted|completed|' +
        'delivered|performed|executed|carried out|authored|landed|has|have|over the years|so far|on record',
    ),
    future: list(
      'plan|plans|planned|method|methods|methodology|approach|will|shall|during|proposes|propose|commitment|commitments|commits to|intends|intend|' +
        'to be|under the contract|under this contract|under the lot|for this contract|for the contract|for this lot|for the lot|upcoming|deliverables|undertakes',
    ),
    here: list(
      ['for', 'under', 'during', 'in performing', 'in']
        .flatMap((how) => ['this contract', 'the contract', 'the lot', 'this lot'].map((what) => `${how} ${what}`))
        .join('|'),
    ),
    of: list('of|by|from'),
    relative: list('that|which|who|whom|whose'),
    'other-preposition': list('to|for|in|with|within|at|on|into|upon|towards|against|between|under|via'),
    place: list('behalf|disposal|instead|premises'),
    and: list('and|or|as well as|plus'),
    continues: list(
      'of|by|from|made|merged|accepted|submitted|performed|completed|delivered|authored|that|which|held|gained|acquired|provided',
    ),
    resumes: list('which|that|it|they|this|these|those|is|are|not|nor|but|and it|and they|and is|and are|and not'),
    no: list(
      'no|without|neither|nor|excluding|regardless|irrespective|whatever|rather than|instead of|disregarding|independent of|' +
        'independently of|except|not the|not that|not those|not of|none of',
    ),
    not: list(
      'has no effect|has no bearing|has no influence|have no effect|have no bearing|have no influence|plays no|play no|of no|not|never|cannot|isn t|aren t|doesn t|don t|won t|wasn t|weren t|didn t|shouldn t|excluded|exclude|excludes|disregarded|ignored|irrelevant|forbidden|prohibited|earn no|earns no|attract no|attracts no|carry no|carries no|bring no|give no|gives no',
    ),
    selection: list(
      'selection|qualification stage|eligibility|suitability|suitability questionnaire|selection questionnaire',
    ),
    rating: list('scored|marked|rated|mark|marks|point|points|score|scores|graded|awarded'),
    zero: list('0|zero|nil'),
    nothing: list('0|zero|nil|no points|no marks|eliminated|rejected|discarded|disqualified'),
  },
  ignored: [
    ...list(
      'user experience|user experiences|customer experience|citizen experience|developer experience|experience sharing|experience level agreement',
    ),
    ...list(
      'references to|reference architecture|cross references|normative references|firm price|firm prices|firm commitment|firm commitments|firm date|firm offer',
    ),
    ...list(
      'undertaking the|undertaking a|undertaking any|undertaking such|undertaking to|vendor lock|vendor neutral|supplier code',
    ),
    ...list(
      'not only|not just|not merely|not less|not fewer|no less|no fewer|no later|no earlier|no more|not more|not older|not exceeding|not counting|not including|without limit|without limitation|without prejudice|no limit',
    ),
    ...list(
      'history of changes|change history|version history|selection of tenders|selection of the tender|lead time|lead times|commits to|named user|key user|key users',
    ),
    ...list('point of contact|single point|end point|points of contact'),
  ],
}
