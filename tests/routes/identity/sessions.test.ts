import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { addPerson, addPersonSchema } from "~/domain/identity/index.server";
import type { System } from "~/domain/shared/actor";
import type { BoardId } from "~/domain/shared/ids";
import { actorOf } from "~/http/actor.server";
import { sessionOf } from "~/http/session.server";
import { action as signIn } from "~/routes/identity/sign-in";
import { action as signOut } from "~/routes/identity/sign-out";
import { as, addBoard, done } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { statusOf } from "../../support/signed-in";

const db = useTestDatabase();
const password = "ett riktigt långt lösenord";
const system: System = { kind: "system", name: "test", boardId: "12" as BoardId };

beforeAll(async () => {
  await addBoard(db.kysely);
  for (const login of ["h1", "h2"]) {
    const person = addPersonSchema.parse({
      name: login,
      email: `${login}@exempel.se`,
      login,
      password,
      staffRoles: ["case_officer"],
    });
    done(await addPerson(as(system), "12", person));
  }
});

type Attempt = {
  readonly login?: string;
  readonly secret?: string;
  readonly cookie?: string;
  readonly from?: string;
  readonly returnTo?: string;
};

async function attempt({
  login = "h1",
  secret = password,
  cookie,
  from = "a",
  returnTo,
}: Attempt = {}) {
  const body = new FormData();
  if (cookie) body.append("_csrf", await tokenOf(cookie));
  for (const [name, value] of Object.entries({
    login,
    password: secret,
    _command: crypto.randomUUID(),
  }))
    body.append(name, value);
  if (returnTo) body.append("returnTo", returnTo);
  const request = new Request("http://localhost/sign-in", {
    method: "POST",
    body,
    ...(cookie && { headers: { Cookie: cookie } }),
  });
  return signIn({ request, params: {}, context: { clientAddress: from } });
}

/** The token that the forms of a signed-in person carry. */
async function tokenOf(cookie: string): Promise<string> {
  const session = await sessionOf(
    new Request("http://localhost/", { headers: { Cookie: cookie } }),
  );
  return session.get("csrf") ?? "";
}

/** The session cookie of an answer: "lansmedel=…". */
async function cookieOf(answering: Promise<unknown>): Promise<string> {
  const answer = await answering;
  if (!(answer instanceof Response)) throw new Error("not signed in");
  return answer.headers.getSetCookie().at(-1)?.split(";")[0] ?? "";
}

const whoIs = (cookie: string) =>
  actorOf(new Request("http://localhost/tasks", { headers: { Cookie: cookie } }));

describe("a session", () => {
  test("has a new id at every signing in, and the one before is worth nothing", async () => {
    const first = await cookieOf(attempt());
    expect((await whoIs(first)).kind).toBe("staff");
    const second = await cookieOf(attempt({ cookie: first }));
    expect(second).not.toBe(first);
    expect((await whoIs(first)).kind).toBe("visitor");
    expect((await whoIs(second)).kind).toBe("staff");
  });

  test("is not begun with an id that somebody else has chosen", async () => {
    const planted = "lansmedel=InBoYW50ZWQi";
    expect(await cookieOf(attempt({ cookie: planted }))).not.toBe(planted);
    expect((await whoIs(planted)).kind).toBe("visitor");
  });

  test("stands in the database as a hash that opens nothing", async () => {
    const cookie = await cookieOf(attempt());
    const rows = await db.kysely.selectFrom("session").select("idHash").execute();
    const [value = ""] = decodeURIComponent(cookie.split("=")[1] ?? "").split(".");
    const id = JSON.parse(Buffer.from(value, "base64").toString("utf8")) as string;
    expect(rows.map(({ idHash }) => idHash)).toContain(
      createHash("sha256").update(id).digest("hex"),
    );
    for (const { idHash } of rows) {
      const stolen = Buffer.from(JSON.stringify(idHash)).toString("base64");
      expect((await whoIs(`lansmedel=${encodeURIComponent(stolen)}`)).kind).toBe("visitor");
    }
  });

  test("is over when one signs out", async () => {
    const cookie = await cookieOf(attempt());
    const body = new FormData();
    body.append("_csrf", await tokenOf(cookie));
    const request = new Request("http://localhost/sign-out", {
      method: "POST",
      body,
      headers: { Cookie: cookie },
    });
    expect(await statusOf(signOut({ request, params: {}, context: {} }))).toBe(302);
    expect((await whoIs(cookie)).kind).toBe("visitor");
  });

  test("gives no right that has been taken away since", async () => {
    const cookie = await cookieOf(attempt({ login: "h2" }));
    expect((await whoIs(cookie)).kind).toBe("staff");
    await db.kysely
      .updateTable("staffRole")
      .set({ validUntil: "2020-01-02", validFrom: "2020-01-01" })
      .execute();
    expect((await whoIs(cookie)).kind).toBe("visitor");
    await db.kysely.updateTable("staffRole").set({ validUntil: null }).execute();
  });
});

describe("signing in", () => {
  test("answers an unknown name and a wrong password alike", async () => {
    const [unknown, wrong] = [
      await attempt({ login: "nobody", from: "b" }),
      await attempt({ secret: "a wrong password", from: "b" }),
    ];
    expect(unknown).toMatchObject({ init: { status: 409 } });
    const said = (answer: unknown) => Reflect.get((answer as { data: object }).data, "formError");
    expect(said(unknown)).toBe(said(wrong));
  });

  test("says which fields are empty, each by its name", async () => {
    expect(await attempt({ login: " ", secret: "", from: "g" })).toMatchObject({
      data: {
        errors: {
          login: "Användarnamn: fyll i det här fältet.",
          password: "Lösenord: fyll i det här fältet.",
        },
      },
      init: { status: 422 },
    });
  });

  test("never sends a password back", async () => {
    const answer = await attempt({ secret: "a wrong password", from: "c" });
    expect(JSON.stringify(answer)).not.toContain("a wrong password");
  });

  test("is slowed down for one name and address, and never for the person elsewhere", async () => {
    const statuses: unknown[] = [];
    for (let at = 0; at < 10; at++) {
      const answer = await attempt({ secret: "a wrong password", from: "d" });
      statuses.push(Reflect.get((answer as { data: object }).data, "formError"));
    }
    expect(new Set(statuses).size).toBe(2);
    expect(statuses.at(-1)).toMatch(/Vänta \d+ minuter/);
    expect(await attempt({ from: "d" })).toMatchObject({ init: { status: 409 } });
    expect(await attempt({ from: "e" })).toBeInstanceOf(Response);
  });

  test("goes back to the page one came for, and to no other site", async () => {
    const to = async (returnTo: string) =>
      ((await attempt({ returnTo, from: "f" })) as Response).headers.get("Location");
    expect(await to("/claims?page=2")).toBe("/claims?page=2");
    expect(await to("//elak.example/tasks")).toBe("/tasks");
  });
});
