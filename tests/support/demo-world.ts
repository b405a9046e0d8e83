/**
 * The demo story with at least one thing of every kind, and everybody who may knock on a door: nobody, the organisation
 * whose thing it is, another organisation, another county's staff, and each role of the board.
 */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Kysely } from "kysely";
import { afterAll, beforeAll } from "vitest";
import { loadDemo } from "../../app/cli/demo/load";
import { staff as demoStaff, type ApplicantKey, type StaffKey } from "../../app/cli/demo/people";
import { firstSettled } from "../../app/cli/demo/stages/first-settled";
import { story } from "../../app/cli/demo/story";
import { memberRoles, staffRoles, type Applicant, type Staff } from "~/domain/shared/actor";
import { closeDatabase } from "~db/client";
import type { Database } from "~db/schema";
import { addBoard, addMember, addOrganisation, addStaff } from "./builders";
import { testDatabase, type TestDatabase } from "./database";
import { drawAndPropose } from "./add-controlled-things";
import { addLateThings, addThings, addSharedDraft } from "./add-demo-things";
import { findThings, type Things } from "./demo-things";
import { addRecovery } from "./demo-recovery";
import { signedIn, type SignedIn } from "./signed-in";

type Db = Kysely<Database>;

/** Another board's person with every role there, and another organisation's with every right in it. */
export const outsiders = ["foreignStaff", "stranger"] as const;
export const members = ["signatory", "preparer"] as const;
export const knockers = ["visitor", ...outsiders, ...members, ...staffRoles] as const;
export type Knocker = (typeof knockers)[number];

export type DemoWorld = {
  readonly things: Things;
  /** Null for the visitor. Members are those of the organisation that the thing belongs to. */
  readonly person: (who: Knocker, organisation: ApplicantKey) => Person | null;
};
export type Person = { readonly actor: Staff | Applicant; readonly browser: SignedIn };

const byRole: Record<(typeof staffRoles)[number], StaffKey> = {
  registrar: "registrar",
  case_officer: "officer",
  assessor: "firstAssessor",
  county_expert: "countyExpert",
  decision_maker: "decisionMaker",
  accountant: "accountant",
  attestant: "attestant",
  controller: "controller",
  auditor: "auditor",
  administrator: "administrator",
};

async function demoWorld(db: Db): Promise<DemoWorld> {
  process.env.DATA_DIR = mkdtempSync(path.join(tmpdir(), "lansmedel-files-"));
  await loadDemo({ until: "waiting" });
  await addThings();
  await firstSettled();
  await addLateThings(db);
  await drawAndPropose(db);
  await addRecovery();
  const people = new Map<string, Person>();
  const enter = async (key: string, actor: Staff | Applicant) =>
    people.set(key, { actor, browser: await signedIn(actor) });
  await addSharedDraft(await addBoard(db, "14"));
  await enter("foreignStaff", await addStaff(db, "Utlänning", staffRoles, { boardId: "14" }));
  const other = await addOrganisation(db, { name: "Annan förening", orgnr: "802999-9052" });
  await enter("stranger", await addMember(db, other, "Främling", memberRoles));
  for (const role of staffRoles) {
    if (demoStaff[byRole[role]].roles.length !== 1) throw new Error(`${role} has more roles`);
    await enter(role, await story.as(byRole[role]));
  }
  for (const key of ["kommun", "forening", "folkhogskola"] as const) {
    for (const who of members) await enter(`${who} ${key}`, await story.applicant(key, who));
  }
  return {
    things: await findThings(db),
    person: (who, organisation) => people.get(who) ?? people.get(`${who} ${organisation}`) ?? null,
  };
}

export type DemoWorlds = {
  readonly world: DemoWorld;
  /** The database as it is now. */
  readonly db: Db;
  /** A copy of the world as it was told, in the place of what has been changed. */
  readonly anew: () => Promise<void>;
};

/** The story is told once for the file; every test that changes something begins with a copy. */
export function useDemoWorld(): DemoWorlds {
  let told: TestDatabase | undefined;
  let copy: TestDatabase | undefined;
  let world: DemoWorld | undefined;
  const before = process.env.DATABASE_URL;
  const drop = async () => {
    await closeDatabase();
    await copy?.close();
    copy = undefined;
  };
  const anew = async () => {
    if (!told) throw new Error("the story has not been told");
    await drop();
    copy = await testDatabase({ copyOf: told });
    process.env.DATABASE_URL = copy.url;
  };
  beforeAll(async () => {
    told = await testDatabase();
    process.env.DATABASE_URL = told.url;
    world = await demoWorld(told.kysely);
    await closeDatabase();
    await told.release();
    await anew();
  }, 120_000);
  afterAll(async () => {
    await drop();
    await told?.close();
    if (before === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = before;
  });
  return {
    get world() {
      if (!world) throw new Error("the story has not been told");
      return world;
    },
    get db() {
      if (!copy) throw new Error("the story has not been told");
      return copy.kysely;
    },
    anew,
  };
}
