/** Names of documents, codes, forms, bodies and articles that only French law has. */
export const foreignToOthers =
  /\bCCAG|\bCCAP\b|\bCCTP\b|\bBPU\b|\bDQE\b|\bCCP\b|\bCRPA\b|\bRGAA\b|\bESAT\b|\bDC[1-4]\b|\b[LRD]\.? ?\*?\d{3,4}-\d|\bFrance\b|\bFrench\b|droit français|commande publique|professionn?alisation|règlement de la consultation|\bANSSI\b|\bCNIL\b|\bUGAP\b|\bSIRET\b|\bCE n°/u
