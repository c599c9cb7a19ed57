// What has no link with a contract, in an award criterion or in a term of performance.

/** The policy of the firm as a whole (CE 417580 Nantes Métropole; recital 97 of Directive 2014/24). */
export const policyPatterns: readonly string[] = [
  'general-policy !contract !software-does',
  'topic & workforce ~9 !contract !software-does',
  'policy & topic & house|workforce ~9 !contract !software-does',
  'topic & of-house ~2 !contract !software-does',
  'policy|topic & whole-firm ~12 !software-does',
]

/** Money for a third party. */
export const giftPatterns: readonly string[] = [
  'gift !by-buyer !not-counted !software-does',
  'donation & foundation ~10 !by-buyer !not-counted !software-does',
  'amount & give & foundation ~10 !by-buyer !not-counted !software-does',
  'amount & handed-on & payee ~8 !by-buyer !not-counted !software-does',
  'fee !by-buyer !not-counted !software-does',
]

/** Words that speak of the past of a firm without naming it (C-532/06 Lianakis). */
export const pastPatterns: readonly string[] = [
  'past-record !selection-stage !software-does !assigned',
  'reference & span ~8 !selection-stage !software-does !assigned',
]
