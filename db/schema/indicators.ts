// Written by `npm run db:types` from the migrations; change those instead.

export interface ClaimOutcomeTable {
  claimId: string;
  indicator: string;
  women: number | null;
  men: number | null;
  total: number | null;
  startedWomen: number | null;
  startedMen: number | null;
}
