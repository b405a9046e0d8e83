// Written by `npm run db:types` from the migrations; change those instead.
import type { Generated } from "kysely";

export interface DemoStoryTable {
  singleton: Generated<boolean>;
  stage: string;
  begunAt: Generated<string>;
  finishedAt: string | null;
}
