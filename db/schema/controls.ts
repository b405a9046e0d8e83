// Written by `npm run db:types` from the migrations; change those instead.
import type { Generated, GeneratedAlways } from "kysely";

export interface ControlDrawTable {
  id: Generated<string>;
  boardId: string;
  no: number;
  year: number;
  purpose: string;
  minScore: number;
  randomKind: string;
  randomSize: number;
  drawsOn: string;
  announcedBy: string;
  announcedAt: string;
}

export interface ControlDrawResultTable {
  drawId: string;
  boardId: string;
  headSeq: bigint;
  headHash: string;
  seed: string;
  population: string;
  populationHash: string;
  drawnBy: string;
  drawnAt: string;
}

export interface ControlDrawnTable {
  drawId: string;
  boardId: string;
  projectId: string;
  place: number;
  cause: string;
  score: number;
}

export interface ControlStrikeTable {
  id: Generated<string>;
  boardId: string;
  drawId: string;
  projectId: string;
  reasons: string;
  proposedBy: string;
  proposedAt: string;
  outcome: string | null;
  decidedBy: string | null;
  decidedAt: string | null;
}

export interface RiskRuleTable {
  id: GeneratedAlways<bigint>;
  boardId: string | null;
  rule: string;
  validFrom: string;
  points: number;
  atLeast: number;
  source: string;
  recordedBy: string | null;
  recordedAt: string;
}

export interface ControlTable {
  id: Generated<string>;
  boardId: string;
  organisationId: string;
  projectId: string;
  no: number;
  drawId: string | null;
  reasons: string;
  kind: string;
  plannedOn: string;
  asked: string;
  status: Generated<string>;
  seed: string;
  openedBy: string;
  openedAt: string;
  noticedBy: string | null;
  noticedAt: string | null;
  attendees: string | null;
  summary: string | null;
  signedBy: string | null;
  signedAt: string | null;
  answerBy: string | null;
  closedBy: string | null;
  closedAt: string | null;
  closingReasons: string | null;
}

export interface ControlAnswerTable {
  id: Generated<string>;
  controlId: string;
  body: string;
  answeredBy: string;
  answeredAt: string;
}

export interface ControlFindingTable {
  id: Generated<string>;
  controlId: string;
  found: string;
  consequence: string;
  mendBy: string | null;
  addedAt: string;
}

export interface ControlLineTable {
  controlId: string;
  claimLineId: string;
  place: number;
}

export interface ControlSectionTable {
  controlId: string;
  section: string;
  score: number;
  note: string;
}
