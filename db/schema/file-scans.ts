// Written by `npm run db:types` from the migrations; change those instead.
import type { Generated, GeneratedAlways } from "kysely";

export interface FileScanTable {
  id: GeneratedAlways<bigint>;
  sha256: string;
  verdict: string;
  said: Generated<string>;
  at: Generated<string>;
}
