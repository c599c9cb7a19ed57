/**
 * Faults of wording as concepts of `lexica/words` (how patterns are written: `text/pattern.ts`), by the rule that reports
 * them. They know no language: a language is one file of words.
 */
export const faults = {
  /** The firm's general policy (art. 67(3) of Directive 2014/24; Nantes Métropole). */
  'AWD-L02': ['general-policy !contract'],
  /** Size and means of the firm: matters of selection. */
  'AWD-L11': ['firm-size !assigned'],
  'AWD-L09': ['any: gift', 'donation & foundation ~6', 'fee', 'fee & association'],
  'AWD-C01': ['discretion !published-grid', 'buyer & change & weights ~10', 'change & weights & later ~10'],
  'AWD-C02': ['vague & quality ~2 !measured', 'fame !measured'],
  'AWD-C06': ['forge & profile|only|evidence ~10 !example !equivalent'],
  'AWD-C07': ['partner-tier !equivalent', 'label-name & required|label ~12 !equivalent', 'label & required ~8 !equivalent'],
  'AWD-C08': ['self-mark & mark|point ~12', 'any: own-mark', 'mark & tenderer & self-mark ~10'],
  'AWD-C09': ['tie & incumbent|local|local-firm|kind-of-firm|seat|distance ~14 !random', 'incumbent & advantage|point ~8'],
  'SCO-06': ['point & per & countable ~4 !cap', 'by-number & countable ~6 !cap'],
  'SEL-R08': ['reference & identical ~6 !equivalent', 'no-reference & punished ~12', 'reference & must-have ~12 !equivalent'],
  'SEL-R09': ['reference & only & public-sector ~10'],
  'SEL-R12': ['no: rely & capacity|third ~8', 'own-capacity & only ~6', 'any: rely & forbidden & third|capacity ~10', 'own-capacity & required ~6'],
  'SEL-R13': ['any: subcontract & forbidden ~6', 'no: subcontract & allowed ~6', 'any: subcontract & limited & share ~10', 'by-self'],
  'SEL-R15': ['member & association|network ~6'],
  'SEL-R16': ['local & firm ~2', 'local-firm', 'seat & territory|distance ~8 !onsite', 'distance & firm ~8 !onsite', 'preference & local ~4'],
  'SEL-R17': ['european & firm|preference ~4 !legal-hook', 'seat & european ~6 !data !legal-hook'],
  'SEL-R21': ['reserved & kind-of-firm ~6'],
  'PRO-04': ['any: class-of-firm & cannot-bid|forbidden|punished ~10'],
  'TEC-R01': ['brand & supply ~8 !equivalent !from-brand'],
  'TEC-R05': ['forge & publish ~8 !equivalent !example'],
  'TEC-R06': ['host & national ~8 !legal-hook'],
  'PER-R02': ['guarantee & merge & upstream ~10 !propose', 'pay & condition & merge ~10'],
  'PER-R03': ['exclusive & rights ~6'],
  'PER-R04': ['source & confidential ~8'],
  'LOT-R02': ['generic-reason'],
} as const satisfies Readonly<Record<string, readonly string[]>>
