/** What is expected at a door: who may, and what everybody else is told. */
import type { ApplicantKey } from "../../../app/cli/demo/people";
import { staffRoles } from "~/domain/shared/actor";
import { knockers, type Knocker } from "../../support/demo-world";
import type { Things } from "../../support/demo-things";

export type Fields = Readonly<Record<string, string | readonly string[] | File>>;

export type Door = {
  readonly may: readonly Knocker[];
  /** What some are told instead of the rule below. */
  readonly except?: Readonly<Partial<Record<Knocker, number>>>;
};
export type Post = Door & {
  /** A form that can be read: what decides is then the right, not the fields. */
  readonly form?: (things: Things) => Fields;
  /** Nothing but the person's own session or cookie is changed. */
  readonly leavesNoTrace?: true;
  /** Why a forged form does no harm. */
  readonly needsNoToken?: string;
};
export type Expectation = {
  /** Whose thing it is; the association's unless said. */
  readonly of?: ApplicantKey;
  readonly at?: (things: Things) => Readonly<Record<string, string>>;
  /** Only the applicants' side of the counter has the page: the board's staff get 404, not 403. */
  readonly isApplicants?: boolean;
  readonly get?: Door;
  readonly post?: Post;
  /** Why words that are not published stand here all the same. */
  readonly showsMore?: string;
};
export type Expectations = Readonly<Record<string, Expectation>>;

export const everyone: readonly Knocker[] = knockers;
export const ownStaff: readonly Knocker[] = staffRoles;
export const allStaff: readonly Knocker[] = ["foreignStaff", ...staffRoles];
export const own: readonly Knocker[] = ["signatory", "preparer"];
export const allApplicants: readonly Knocker[] = ["stranger", ...own];

/** "in": sent to sign in. A number: that status. Null: let in, whatever the thing's state then answers. */
export type Told = "in" | number | null;

export function expected(
  { isApplicants = false }: Expectation,
  door: Door,
  method: "GET" | "POST",
  who: Knocker,
): Told {
  const excepted = door.except?.[who];
  if (excepted !== undefined) return excepted;
  if (door.may.includes(who)) return null;
  if (who === "visitor") return method === "GET" ? "in" : 401;
  const isOwnStaff = ownStaff.includes(who);
  return isOwnStaff && !isApplicants ? 403 : 404;
}

/** Being let in means a page, a move to another page, or the thing's own answer: a field to mend (422), not now (409). */
export const letsIn = (status: number): boolean =>
  status === 200 || (status >= 300 && status < 400) || status === 409 || status === 422;
