import { describe, expect, test } from "vitest";
import { knockers, useDemoWorld } from "../../support/demo-world";
import { manifest } from "../../support/route-modules";
import { doors } from "./access-expectations";
import { everythingIn } from "../../support/everything";
import { expected, letsIn, type Told } from "./expectation";
import { secretsIn } from "./secrets";
import { forged, knock, type Method } from "./knock";

const demo = useDemoWorld();

test("every address of the manifest has its row, and every row its address", () => {
  const paths = manifest.map(({ path }) => path);
  expect(Object.keys(doors).toSorted()).toEqual([...new Set(paths)].toSorted());
});

test("every loader and every action of a route is expected", async () => {
  const missing: string[] = [];
  for (const { path, load } of manifest) {
    const { loader, action } = await load();
    if (Boolean(loader) !== Boolean(doors[path]?.get)) missing.push(`GET ${path}`);
    if (Boolean(action) !== Boolean(doors[path]?.post)) missing.push(`POST ${path}`);
  }
  expect(missing).toEqual([]);
});

const told = (answer: Told): string => (answer === null ? "let in" : String(answer));

let isChanged = false;

/** One line for each person that is not answered as the table says. */
async function surprises(path: string, method: Method): Promise<string[]> {
  const route = manifest.find((one) => one.path === path);
  const expectation = doors[path];
  const door = method === "GET" ? expectation?.get : expectation?.post;
  if (!route || !expectation || !door) return [];
  const leavesTrace = method === "POST" && !expectation.post?.leavesNoTrace;
  const found: string[] = [];
  for (const who of knockers) {
    const wanted = expected(expectation, door, method, who);
    // What one has done is not there for the next: who is let in begins with the story as it was told.
    if (isChanged && wanted === null) await demo.anew();
    const answer = await knock(demo.world, route, method, who);
    if (!answer) throw new Error(`${path} has no ${method}`);
    if (wanted === null) isChanged = false;
    if (leavesTrace && answer.status < 400) isChanged = true;
    const isRight =
      wanted === null ? answer.told !== "in" && letsIn(answer.status) : answer.told === wanted;
    const shown = expectation.showsMore ? [] : secretsIn(answer.body, who);
    for (const word of shown) found.push(`${who} was shown "${word}"`);
    if (!isRight) found.push(`${who}: ${told(answer.told)}, expected ${told(wanted)}`);
  }
  return found;
}

const rows = Object.entries(doors);

describe("who may read what, and reading changes nothing", () => {
  test.each(rows.filter(([, { get }]) => get).map(([path]) => path))("GET /%s", async (path) => {
    const before = await everythingIn(demo.db);
    expect(await surprises(path, "GET")).toEqual([]);
    expect(await everythingIn(demo.db)).toEqual(before);
  });
});

describe("who may do what", () => {
  test.each(rows.filter(([, { post }]) => post).map(([path]) => path))("POST /%s", async (path) => {
    expect(await surprises(path, "POST")).toEqual([]);
  });
});

const withToken = rows.filter(([, { post }]) => post && !post.needsNoToken);

describe("a form that is not ours is refused", () => {
  test.each(withToken.map(([path]) => path))("POST /%s", async (path) => {
    const may = doors[path]?.post?.may ?? [];
    const who = may.find((one) => one !== "visitor") ?? "case_officer";
    expect(await forged(demo.world, path, who)).toEqual([403, 403]);
  });
});
