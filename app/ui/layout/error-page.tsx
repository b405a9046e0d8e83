import { isRouteErrorResponse, Link, useLocation, useRouteError } from "@remix-run/react";
import { useIncident } from "~/http/nonce";
import { useText } from "~/i18n";
import shellText from "~/i18n/shell";
import { Page } from "./page";

type FaultKind = "forbidden" | "missing" | "conflict" | "tooMany" | "tooLarge" | "fault";

export function faultKind(error: unknown): FaultKind {
  if (!isRouteErrorResponse(error)) return "fault";
  if (said(error, "code") === "form.token") return "conflict";
  switch (error.status) {
    case 401:
    case 403:
      return "forbidden";
    case 404:
    case 405:
      return "missing";
    case 409:
    case 422:
      return "conflict";
    case 413:
      return "tooLarge";
    case 429:
      return "tooMany";
    default:
      return "fault";
  }
}

/** A thrown answer may carry `{ message }` (already in the reader's language) and `{ incident }`. */
function said(error: unknown, key: "code" | "message" | "incident"): string | undefined {
  if (!isRouteErrorResponse(error)) return undefined;
  const data: unknown = error.data;
  if (typeof data !== "object" || data === null || !(key in data)) return undefined;
  const value: unknown = Reflect.get(data, key);
  return typeof value === "string" ? value : undefined;
}

/** What a route's or the root's ErrorBoundary shows: same anatomy as any page, in plain words. */
export function ErrorPage() {
  const error = useRouteError();
  const t = useText(shellText).fault;
  const { pathname } = useLocation();
  const document = useIncident();
  const kind = faultKind(error);
  const incident = said(error, "incident") ?? (kind === "fault" ? document : undefined);
  return (
    <Page title={t.title[kind]} lead={said(error, "message") ?? t.lead[kind]} plain>
      {incident ? (
        <p>
          {t.incident} <code>{incident}</code>.
        </p>
      ) : null}
      <p className="lm-actions">
        {kind === "conflict" || kind === "fault" ? <a href={pathname}>{t.again}</a> : null}
        {kind === "tooLarge" ? <a href={pathname}>{t.backToPage}</a> : null}
        <Link to="/">{t.back}</Link>
      </p>
    </Page>
  );
}
