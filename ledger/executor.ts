/** What the ledger needs of Kysely: something that runs SQL. Fits any database type. */
import type { QueryExecutorProvider } from "kysely";

/** Reads run on a connection or in a transaction; the tenant must be set for those the row security applies to. */
export type Reader = QueryExecutorProvider;

/** Postings join a transaction of the caller, which has set `ledger.tenant` with set_config(…, true). */
export type Trx = QueryExecutorProvider & { readonly isTransaction: true };
