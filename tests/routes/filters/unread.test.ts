/** What stands in a list's filter and cannot be read is said at its field, in the reader's words, and stays as it was typed. */
import { beforeAll, expect, test } from "vitest";
import * as auditLog from "~/routes/audit/log";
import * as auditFile from "~/routes/audit/log-csv";
import * as calls from "~/routes/calls/list";
import * as cases from "~/routes/cases/cases";
import * as claims from "~/routes/claims/list";
import * as ledger from "~/routes/ledger/list";
import * as projects from "~/routes/public/projects";
import { addBoard, addStaff, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { signedIn, type SignedIn } from "../../support/signed-in";

const db = useTestDatabase();
let reader: SignedIn;
let english: SignedIn;
beforeAll(async () => {
  await addBoard(db.kysely);
  await setClock(db.kysely, "2028-06-21T08:00:00Z");
  const auditor = await addStaff(db.kysely, "Revisor R1", ["auditor"]);
  reader = await signedIn(auditor);
  english = await signedIn(auditor, "en");
});

type Filtered = { readonly errors: Readonly<Record<string, string>> };
type Loader = (args: ReturnType<SignedIn["get"]>) => Promise<Filtered>;

const impossible = "31 september finns inte. Välj ett datum till och med 30 september.";

test.each<[string, Loader, string, Record<string, string>]>([
  ["the ledger's day", ledger.loader, "as-of=31 september", { "as-of": impossible }],
  [
    "the ledger's account",
    ledger.loader,
    "role=kassa",
    { role: '"kassa" finns inte att välja. Välj i listan.' },
  ],
  [
    "the log's days",
    auditLog.loader,
    "from=31/9 2028&to=22/6",
    { from: impossible, to: "Skriv också vilket år, till exempel 22 juni 2028." },
  ],
  [
    "the log's days, the last before the first",
    auditLog.loader,
    "from=22.6.2028&to=1 juni 2028",
    { to: "Slutdagen är före startdagen. Byt plats på dagarna." },
  ],
  [
    "the log's action",
    auditLog.loader,
    "action=x.y",
    { action: '"x.y" finns inte att välja. Välj i listan.' },
  ],
  [
    "the cases' status and call",
    cases.loader,
    "status=nya&call=x",
    {
      status: '"nya" finns inte att välja. Välj i listan.',
      call: '"x" finns inte att välja. Välj i listan.',
    },
  ],
  [
    "the claims' status",
    claims.loader,
    "status=nya",
    { status: '"nya" finns inte att välja. Välj i listan.' },
  ],
  [
    "the calls' phase and year",
    calls.loader,
    "status=ny&year=i år",
    {
      status: '"ny" finns inte att välja. Välj i listan.',
      year: '"i år" finns inte att välja. Välj i listan.',
    },
  ],
  [
    "the funded projects' county and year",
    projects.loader,
    "county=Skåne&year=28",
    {
      county: '"Skåne" finns inte att välja. Välj i listan.',
      year: "År: skriv fyra siffror, till exempel 2027.",
    },
  ],
])("%s", async (_what, loader, query, errors) => {
  expect((await loader(reader.get(`/list?${query}`))).errors).toEqual(errors);
});

test.each<[string, Loader, string]>([
  ["the ledger", ledger.loader, "as-of=22/6 2028&q=x"],
  ["the log", auditLog.loader, "from=1 juni 2028&to=22.6.2028&actor=Revisor"],
  ["the funded projects", projects.loader, "year=2028"],
])("%s says nothing of what it can read", async (_what, loader, query) => {
  expect((await loader(reader.get(`/list?${query}`))).errors).toEqual({});
});

test("in English to those who read English, and kept as typed", async () => {
  const page = await auditLog.loader(english.get("/audit/log?from=31 september"));
  expect(page.errors["from"]).toMatch(/^31 September does not exist\./);
  expect(page.typed.from).toBe("31 september");
});

test("no file is made by a filter that cannot be read", async () => {
  const answer = await auditFile.loader(reader.get("/audit/log.csv?from=31 september"));
  expect(answer.status).toBe(422);
  expect(await answer.text()).toBe(`${impossible}\n`);
});

test.each(["page=abc", "page=0", "page=7", "page=1.5"])(
  "a page that there is none of, %s, becomes the address of the one that is shown",
  async (page) => {
    const answer: unknown = await claims
      .loader(reader.get(`/claims?status=approved&${page}`))
      .catch((thrown: unknown) => thrown);
    expect(answer).toBeInstanceOf(Response);
    expect((answer as Response).headers.get("Location")).toBe("/claims?status=approved");
  },
);
