/** Signing in and out. A new session id every time a person or a capacity changes; the old one is worthless at once. */
import { randomBytes } from "node:crypto";
import { redirect } from "@remix-run/node";
import type { Capacity } from "~/domain/identity";
import { findActor } from "~/domain/identity/index.server";
import { landingPage } from "./menu";
import { safeReturnTo } from "./return-to";
import { sessionOf, sessions } from "./session.server";

export async function startSession(
  request: Request,
  capacity: Capacity,
  returnTo?: string | null,
): Promise<Response> {
  await sessions.destroySession(await sessionOf(request));
  const session = await sessions.getSession();
  session.set("personId", capacity.personId);
  session.set("side", capacity.side);
  session.set("at", capacity.at);
  session.set("csrf", randomBytes(24).toString("base64url"));
  return redirect(safeReturnTo(returnTo, await homeOf(capacity)), {
    headers: { "Set-Cookie": await sessions.commitSession(session) },
  });
}

export async function endSession(request: Request): Promise<Response> {
  return redirect("/", {
    headers: { "Set-Cookie": await sessions.destroySession(await sessionOf(request)) },
  });
}

async function homeOf(capacity: Capacity): Promise<string> {
  if (capacity.side === "applicant") return "/home";
  const actor = await findActor(capacity);
  return actor.kind === "staff" ? landingPage(actor.roles) : "/";
}
