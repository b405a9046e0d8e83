/** Calls a loader or an action as the server would, and reads what it answered or threw. */
import type { ActionFunctionArgs } from "@remix-run/node";
import type { DemoWorld, Knocker } from "../../support/demo-world";
import { addressOf, manifest, type ManifestRoute } from "../../support/route-modules";
import { signedIn } from "../../support/signed-in";
import { doors } from "./access-expectations";
import type { Fields, Told } from "./expectation";

export type Method = "GET" | "POST";
export type Answer = { readonly told: Told; readonly status: number; readonly body: unknown };

/** What the door says to this person. A fault is a fault whoever it is: it is thrown on. */
export async function knock(
  world: DemoWorld,
  route: ManifestRoute,
  method: Method,
  who: Knocker,
): Promise<Answer | null> {
  const { loader, action } = await route.load();
  const door = method === "GET" ? loader : action;
  if (!door) return null;
  const args = await argsFor(world, route, method, who);
  return answerOf(Promise.resolve().then(() => door(args)));
}

/** The statuses of the same form without a token, and with somebody else's. */
export async function forged(
  world: DemoWorld,
  path: string,
  who: Knocker,
): Promise<readonly number[]> {
  const route = manifest.find((one) => one.path === path);
  const person = world.person(who, doors[path]?.of ?? "forening");
  const action = (await route?.load())?.action;
  if (!person || !action) throw new Error(`${path} has no action for ${who}`);
  const params = { ...doors[path]?.at?.(world.things) };
  const fields = doors[path]?.post?.form?.(world.things) ?? {};
  const statuses: number[] = [];
  for (const token of [[], "x".repeat(32)]) {
    const args = person.browser.post(addressOf(path, params), params, { ...fields, _csrf: token });
    statuses.push((await answerOf(Promise.resolve().then(() => action(args)))).status);
  }
  return statuses;
}

async function argsFor(
  world: DemoWorld,
  { path }: ManifestRoute,
  method: Method,
  who: Knocker,
): Promise<ActionFunctionArgs> {
  const expectation = doors[path];
  const params = { ...expectation?.at?.(world.things) };
  const address = addressOf(path, params);
  const fields = method === "POST" ? (expectation?.post?.form?.(world.things) ?? {}) : {};
  const person = world.person(who, expectation?.of ?? "forening");
  if (!person) return visitorArgs(address, params, method, fields);
  if (method === "GET") return person.browser.get(address, params);
  // Its own session: signing out ends it.
  return (await signedIn(person.actor)).post(address, params, fields);
}

function visitorArgs(
  address: string,
  params: Readonly<Record<string, string>>,
  method: Method,
  fields: Fields,
): ActionFunctionArgs {
  const body = new FormData();
  body.append("_command", crypto.randomUUID());
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? value : [value]) body.append(name, one);
  }
  const request = new Request(`http://localhost${address}`, {
    method,
    ...(method === "POST" && { body }),
  });
  return { request, params, context: {} };
}

async function answerOf(answering: Promise<unknown>): Promise<Answer> {
  const given: unknown = await answering.catch((thrown: unknown) => thrown);
  if (given instanceof Error) throw given;
  if (given instanceof Response) {
    const body = await given.text();
    const to = given.headers.get("Location");
    const told = to?.startsWith("/sign-in") ? "in" : given.status;
    return { told, status: given.status, body };
  }
  const init: unknown = isRecord(given) ? given["init"] : undefined;
  const status = isRecord(init) && typeof init["status"] === "number" ? init["status"] : 200;
  return { told: status, status, body: isRecord(given) && isRecord(init) ? given["data"] : given };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
