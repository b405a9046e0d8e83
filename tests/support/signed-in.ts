/** A signed-in person's requests: session cookie, CSRF token and command id as a page's form would carry them. */
import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs } from "@remix-run/node";
import { sessions } from "~/http/session.server";
import type { Applicant, Staff } from "~/domain/shared/actor";

type Fields = Readonly<Record<string, string | File | readonly (string | File)[]>>;

export type SignedIn = {
  /** What a loader is called with. */
  readonly get: (path: string, params?: Record<string, string>) => ActionFunctionArgs;
  /** What an action is called with; the same `commandId` is the same press of the button. */
  readonly post: (
    path: string,
    params: Record<string, string>,
    fields: Fields,
    commandId?: string,
  ) => ActionFunctionArgs;
};

export async function signedIn(actor: Applicant | Staff, lang = "sv"): Promise<SignedIn> {
  const csrf = randomUUID();
  const session = await sessions.getSession();
  session.set("personId", actor.personId);
  session.set("side", actor.kind);
  session.set("at", actor.kind === "staff" ? actor.boardId : actor.organisationId);
  session.set("csrf", csrf);
  const [cookie = ""] = (await sessions.commitSession(session)).split(";");
  const headers = { Cookie: `${cookie}; lang=${lang}` };
  const url = (path: string) => `http://localhost${path}`;
  return {
    get: (path, params = {}) => ({
      request: new Request(url(path), { headers }),
      params,
      context: {},
    }),
    post: (path, params, fields, commandId = randomUUID()) => ({
      request: new Request(url(path), {
        method: "POST",
        headers,
        body: formData({ _csrf: csrf, _command: commandId, ...fields }),
      }),
      params,
      context: {},
    }),
  };
}

function formData(fields: Fields): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    const all = typeof value === "string" || value instanceof File ? [value] : value;
    for (const one of all) form.append(name, one);
  }
  return form;
}

/** The HTTP status of what a route answered or threw. */
export async function statusOf(answer: Promise<unknown>): Promise<number> {
  const given: unknown = await answer.catch((thrown: unknown) => thrown);
  if (given instanceof Response) return given.status;
  if (given instanceof Error) throw given;
  const init: unknown =
    typeof given === "object" && given !== null ? Reflect.get(given, "init") : undefined;
  return typeof init === "object" && init !== null ? (Reflect.get(init, "status") ?? 200) : 200;
}
