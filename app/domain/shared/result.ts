/** The two kinds of no: a refusal is a value; a fault is an exception. */

export type RefusalParams = Record<string, string>;

/**
 * A refusal the user can act on. `code` is the key of its sentence in the message files, `field` the form field it
 * belongs to. `more` holds further refusals when several fields are wrong at once.
 */
export type Refusal = {
  readonly ok: false;
  readonly kind: RefusalKind;
  readonly code: string;
  readonly field?: string;
  readonly params?: RefusalParams;
  readonly more?: readonly Omit<Refusal, "ok" | "more">[];
};

/** invalid → 422 at a field, conflict → 409, forbidden → 403, missing → 404 (also: out of reach). */
export type RefusalKind = "invalid" | "conflict" | "forbidden" | "missing";

type Ok<T> = { readonly ok: true; readonly value: T };
export type Result<T> = Ok<T> | Refusal;

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

export const refuse = (code: string, params?: RefusalParams): Refusal => ({
  ok: false,
  kind: "conflict",
  code,
  ...(params && { params }),
});

export const refuseField = (field: string, code: string, params?: RefusalParams): Refusal => ({
  ok: false,
  kind: "invalid",
  code,
  field,
  ...(params && { params }),
});

export const forbidden = (code = "access.forbidden", params?: RefusalParams): Refusal => ({
  ok: false,
  kind: "forbidden",
  code,
  ...(params && { params }),
});

/** Unknown, or out of the actor's reach: the answer is the same, so that nothing is revealed. */
export const missing = (code = "access.notFound"): Refusal => ({
  ok: false,
  kind: "missing",
  code,
});

/** Joins several refusals into one; null when there are none. */
export function joinRefusals(refusals: readonly Refusal[]): Refusal | null {
  const [first, ...rest] = refusals;
  if (!first) return null;
  const more = rest.map(({ kind, code, field, params }) => ({
    kind,
    code,
    ...(field && { field }),
    ...(params && { params }),
  }));
  return more.length > 0 ? { ...first, more } : first;
}
