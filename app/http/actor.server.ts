/** Who asks. Rights are looked up at every request, so that what is taken away is gone at the next click. */
import { redirect } from "@remix-run/node";
import { findActor } from "~/domain/identity/index.server";
import type { Actor, Applicant, Staff } from "~/domain/shared/actor";
import { sessionOf } from "./session.server";

export async function actorOf(request: Request): Promise<Actor> {
  const session = await sessionOf(request);
  const personId = session.get("personId");
  const side = session.get("side");
  const at = session.get("at");
  if (!personId || !side || !at) return { kind: "visitor" };
  return findActor({ personId, side, at });
}

/** The signed-in person; a visitor is sent to sign in and comes back to the same page. */
export async function requireActor(request: Request): Promise<Staff | Applicant> {
  const actor = await actorOf(request);
  if (actor.kind === "staff" || actor.kind === "applicant") return actor;
  throw signIn(request);
}

/** Staff only; somebody on the other side of the counter gets 404, as for any page out of reach. */
export async function requireStaff(request: Request): Promise<Staff> {
  const actor = await requireActor(request);
  if (actor.kind === "staff") return actor;
  throw new Response("Not found", { status: 404 });
}

export async function requireApplicant(request: Request): Promise<Applicant> {
  const actor = await requireActor(request);
  if (actor.kind === "applicant") return actor;
  throw new Response("Not found", { status: 404 });
}

function signIn(request: Request): Response {
  if (request.method !== "GET") return new Response("Signed out", { status: 401 });
  const { pathname, search } = new URL(request.url);
  const page = pathname.replace(/\.data$/, "");
  return redirect(`/sign-in?returnTo=${encodeURIComponent(page + search)}`);
}
