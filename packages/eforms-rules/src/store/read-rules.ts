/** Reads a file of the package's folder `data` by its path there (`1.15.1/table.json.gz`); undefined where it is not there. */
export type ReadRules = (path: string) => Promise<Uint8Array | undefined>
