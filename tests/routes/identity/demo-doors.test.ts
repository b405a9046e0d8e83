import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { startAsDemo } from "~/domain/identity/index.server";
import * as clock from "~/routes/demo/clock";
import * as mail from "~/routes/demo/mail";
import * as person from "~/routes/demo/person";
import { addBoard, addStaff, setClock } from "../../support/builders";
import { useTestDatabase } from "../../support/database";
import { signedIn, statusOf, type SignedIn } from "../../support/signed-in";

const db = useTestDatabase();
let administrator: SignedIn;
beforeAll(async () => {
  await addBoard(db.kysely);
  administrator = await signedIn(await addStaff(db.kysely, "Administratör A1", ["administrator"]));
});
afterEach(() => {
  startAsDemo(false);
});

/** What each of the demo's doors answers. */
async function doors(): Promise<number[]> {
  const get = administrator.get("/demo");
  const post = (fields: Record<string, string>) => administrator.post("/demo", {}, fields);
  const answers: (() => Promise<unknown>)[] = [
    () => person.loader(get),
    () => person.action(post({ person: "staff:12:x" })),
    () => clock.loader(),
    () => clock.action(post({ day: "2099-01-01" })),
    () => mail.loader(),
  ];
  const statuses: number[] = [];
  for (const answer of answers) statuses.push(await statusOf(Promise.resolve().then(answer)));
  return statuses;
}

const shut = [404, 404, 404, 404, 404];

describe("the demo's doors", () => {
  test("do not exist on a server that was not started as a demo", async () => {
    await setClock(db.kysely, "2027-01-01T08:00:00Z");
    expect(await doors()).toEqual(shut);
    await db.kysely.deleteFrom("demoClock").execute();
  });

  test("do not exist on a demo server whose database is not a demo's", async () => {
    startAsDemo();
    expect(await doors()).toEqual(shut);
  });

  test("need both", async () => {
    startAsDemo();
    await setClock(db.kysely, "2027-01-01T08:00:00Z");
    const answers = await doors();
    expect(answers).not.toEqual(shut);
    expect(answers[0]).toBe(200);
  });

  test("the clock goes forward only, and not past the story's last day", async () => {
    startAsDemo();
    await setClock(db.kysely, "2027-03-01T13:00:00Z");
    const moved = async (day: string, time: string) => {
      const answer = await clock.action(administrator.post("/demo", {}, { day, time }));
      return answer instanceof Response ? answer.status : Object.keys(answer.data.errors);
    };
    expect(await moved("2027-02-28", "09.00")).toEqual(["day"]);
    expect(await moved("2027-03-01", "09.00")).toEqual(["time"]);
    expect(await moved("2199-01-01", "09.00")).toEqual(["day"]);
    expect(await moved("2027-03-02", "09.00")).toBe(302);
  });
});
